package fi.vastuugroup.privacy.identifier;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** The keys of stored identifiers ({@code privacy.pepper…}) and their rotation (src/docs/decisions/0014). */
@Unremovable
@ConfigMapping(prefix = "privacy")
public interface PepperSettings {

    /** The secret key, at least 32 characters. Whoever has it can test whether an address is in the register. */
    String pepper();

    /** The key's version, stored with each hash that is written; raised by a rotation. */
    @WithDefault("1")
    short pepperVersion();

    /** The other keys by their version: every earlier one, for good; and the next one while a rotation is prepared. */
    Map<Integer, String> peppers();

    /** Whether a rotation is under way: both the written and the neighbouring version are matched. */
    @WithDefault("false")
    boolean pepperRotating();
}
