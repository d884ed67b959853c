package fi.vastuugroup.privacy.testing;

import fi.vastuugroup.privacy.platform.config.EnvironmentNames;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Makes configurations of what a test says, and of nothing else. */
public final class TestConfig {

    private TestConfig() {}

    public static SmallRyeConfig of(Map<String, String> properties) {
        return builder(properties).build();
    }

    /** A configuration of properties and environment variables, with names as the application reads them. */
    public static SmallRyeConfig of(Map<String, String> variables, Map<String, String> properties) {
        return builder(variables, properties).build();
    }

    public static SmallRyeConfigBuilder builder(Map<String, String> properties) {
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(properties, "properties", 100));
    }

    public static SmallRyeConfigBuilder builder(Map<String, String> variables, Map<String, String> properties) {
        return builder(properties)
                .withInterceptors(new EnvironmentNames())
                .withSources(new EnvConfigSource(variables, 300));
    }
}
