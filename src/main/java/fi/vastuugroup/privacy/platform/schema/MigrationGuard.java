package fi.vastuugroup.privacy.platform.schema;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
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
        DatabaseFacts facts = DatabaseReads.facts(flyway, role);
        List<String> findings = new ArrayList<>(DatabaseCheck.findings(facts, true));
        if (facts.exists()) {
            own().ifPresent(own -> findings.addAll(findingsOfItsOwn(flyway, own)));
        }
        return findings;
    }

    private List<String> findingsOfItsOwn(Configuration flyway, Configuration own) {
        return DatabaseReads.refusal(own)
                .map(state -> DatabaseCheck.refused(state, role))
                .orElseGet(() -> DatabaseReads.identity(flyway)
                        .flatMap(migrated ->
                                DatabaseReads.identity(own).map(other -> DatabaseCheck.differing(migrated, other)))
                        .orElse(List.of()));
    }

    /**
     * How the driver of migrations reaches the database that the application works in, with its own role. It does not know
     * all of that address's forms: of one that it may misread, {@link SchemaGate} decides by the application's client.
     */
    private Optional<Configuration> own() {
        return reactive.map(addresses -> addresses.get(0))
                .filter(address -> !address.contains(":///") && !address.contains("host="))
                .flatMap(address -> password.map(own -> Flyway.configure().dataSource(jdbc(address), role, own)));
    }

    static String jdbc(String reactiveUrl) {
        return "jdbc:" + reactiveUrl.replaceFirst("^vertx-reactive:", "").replaceFirst("\\?.*$", "");
    }
}
