package fi.vastuugroup.privacy.platform.config;

import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** A feature's say in whether the configuration is safe: for production, unless it says {@link #everywhere}. */
public interface StartupCheck {

    /**
     * What is unsafe or missing.
     *
     * @return a line for each, beginning with the property's name and never with its value
     */
    Stream<String> findings(Config config);

    /** Whether no other profile, such as that of a developer, starts with findings either. */
    default boolean everywhere() {
        return false;
    }
}
