package fi.vastuugroup.privacy.register.erasure;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;

/** Sets how erasures of very much data are carried out ({@code privacy.erasure}). */
@Unremovable
@ConfigMapping(prefix = "privacy.erasure")
public interface ErasureSettings {

    /** How many items one transaction erases at the most; of more than these, categories are put off. */
    int atOnce();

    /** How many items of what was put off one transaction deletes. */
    int portion();

    /** How often what was put off is looked for; {@code off} stops the scheduler. */
    String every();
}
