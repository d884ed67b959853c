package fi.vastuugroup.privacy.register.address;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a person changes their e-mail address: {@code privacy.email-change}. */
@Unremovable
@ConfigMapping(prefix = "privacy.email-change")
public interface EmailChangeSettings {

    /** How long a new address waits for its confirmation; then the wish is deleted. */
    @WithDefault("PT24H")
    Duration confirmWithin();

    /** How many new addresses a login names a day: each gets a mail. */
    @WithDefault("5")
    int aDay();
}
