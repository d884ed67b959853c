package fi.vastuugroup.privacy.register;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** The key of stored identifiers ({@code privacy.pepper}). */
@Unremovable
@ConfigMapping(prefix = "privacy")
public interface PepperSettings {

    /** The secret key, at least 32 characters. Whoever has it can test whether an address is in the register. */
    @Size(min = 32) String pepper();

    /** The key's version, stored with each identifier; raised by a rotation. */
    @WithDefault("1")
    @Min(1) short pepperVersion();
}
