package fi.vastuugroup.privacy.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** A process that only migrates does not end well without a database. */
class MigrationAddressTest {

    private static final String ADDRESS = "quarkus.datasource.jdbc.url";

    private static boolean migratesOnly(Map<String, String> settings) {
        Map<String, String> all =
                new HashMap<>(Map.of("quarkus.init-and-exit", "true", "quarkus.flyway.migrate-at-start", "true"));
        all.putAll(settings);
        return new SmallRyeConfigBuilder()
                .withProfile("prod")
                .addDefaultInterceptors()
                .withInterceptors(new MigrationAddress())
                .withSources(new PropertiesConfigSource(all, "settings", 100))
                .build()
                .getValue("quarkus.init-and-exit", Boolean.class);
    }

    @Test
    void thePlatformFindsIt() {
        assertThat(ServiceLoader.load(ConfigSourceInterceptor.class))
                .hasAtLeastOneElementOfType(MigrationAddress.class);
    }

    @Test
    void aMigrationWithoutADatabaseStops() {
        assertThatThrownBy(() -> migratesOnly(Map.of()))
                .hasMessageContaining("quarkus.datasource.jdbc.url is not set")
                .hasMessageContaining("quarkus.init-and-exit")
                .hasMessageContaining("it must be the address of the database");
        assertThatThrownBy(() -> migratesOnly(Map.of(ADDRESS, " "))).hasMessageContaining("is not set");
    }

    @Test
    void everythingElseGoesOn() {
        assertThat(migratesOnly(Map.of(ADDRESS, "jdbc:postgresql://db/portal"))).isTrue();
        assertThat(migratesOnly(Map.of("%prod." + ADDRESS, "jdbc:postgresql://db/portal")))
                .isTrue();
        assertThat(migratesOnly(Map.of("quarkus.flyway.migrate-at-start", "false")))
                .isTrue();
        assertThat(migratesOnly(Map.of("quarkus.init-and-exit", "false"))).isFalse();
    }
}
