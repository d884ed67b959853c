package fi.vastuugroup.privacy.platform.config;

import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Checks whether a feature's configuration is safe: for production, unless it says {@link #everywhere}. */
public interface StartupCheck {

    /**
     * Finds what is unsafe or missing.
     *
     * @return a line for each, beginning with the property's name, and never with the value of a secret
     */
    Stream<String> findings(Config config);

    /** Whether findings stop the start in every profile, a developer's too, and not in production alone. */
    default boolean everywhere() {
        return false;
    }
}
