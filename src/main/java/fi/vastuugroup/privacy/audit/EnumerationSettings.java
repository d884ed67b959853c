package fi.vastuugroup.privacy.audit;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a partner's checks look like trying identifiers out: {@code privacy.enumeration}. */
@Unremovable
@ConfigMapping(prefix = "privacy.enumeration")
public interface EnumerationSettings {

    /** How many identifiers that belong to nobody, in the present and the last hour together, raise the alarm. */
    @WithDefault("50000")
    long unmatched();

    /** The share of all identifiers of its checks that those which belong to nobody must be. */
    @WithDefault("0.5")
    double share();

    /** How often a partner's checks are compared with these settings. */
    String every();
}
