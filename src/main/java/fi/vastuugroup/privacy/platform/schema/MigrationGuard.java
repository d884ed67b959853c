package fi.vastuugroup.privacy.platform.schema;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Looks at a database before its schema is migrated, for Flyway does so before anything else of the application starts. It
 * needs the connection of the migration alone, and so works where one process migrates for the others.
 */
@ApplicationScoped
class MigrationGuard implements FlywayConfigurationCustomizer {

    private final boolean migrates;
    private final String role;
    private final Optional<String> password;
    private final Optional<List<String>> reactive;

    MigrationGuard(
            @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrates,
            @ConfigProperty(name = "quarkus.flyway.placeholders.applicationRole") String role,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") Optional<List<String>> reactive) {
        this.migrates = migrates;
        this.role = role;
        this.password = password;
        this.reactive = reactive;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (migrates) {
            DatabaseCheck.require(findings(flyway));
        }
    }

    private List<String> findings(FluentConfiguration flyway) {
        List<String> findings = new ArrayList<>(DatabaseCheck.findings(DatabaseReads.facts(flyway, role), true));
        DatabaseReads.identity(flyway)
                .flatMap(migrated -> reached().map(other -> DatabaseCheck.differing(migrated, other)))
                .ifPresent(findings::addAll);
        return findings;
    }

    /**
     * The database that the application's own address leads to, where the driver of migrations finds it too; where it does
     * not, {@link SchemaGate} compares by the application's.
     */
    private Optional<String> reached() {
        return reactive.flatMap(addresses -> password.flatMap(
                own -> DatabaseReads.identity(Flyway.configure().dataSource(jdbc(addresses.get(0)), role, own))));
    }

    static String jdbc(String reactiveUrl) {
        return "jdbc:" + reactiveUrl.replaceFirst("^vertx-reactive:", "").replaceFirst("\\?.*$", "");
    }
}
