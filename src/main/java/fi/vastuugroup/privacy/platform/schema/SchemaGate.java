package fi.vastuugroup.privacy.platform.schema;

import fi.vastuugroup.privacy.platform.persistence.DatabaseSettings;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.ValidateResult;
import org.jboss.logging.Logger;

/**
 * Lets no replica start on a schema of another version, or in a database that does not bind it. Where a process of its own
 * migrates ({@code quarkus.flyway.migrate-at-start=false}), a start waits for it, so that a roll-out needs no order; the
 * check reads as the application's own role.
 */
@ApplicationScoped
class SchemaGate {

    private static final Logger LOG = Logger.getLogger(SchemaGate.class);

    private static final int AFTER_CONFIGURATION = Interceptor.Priority.PLATFORM_BEFORE + 1;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final InjectableInstance<Flyway> flyway;
    private final DatabaseReads.ByClient client;
    private final boolean migrates;
    private final String role;
    private final Duration patience;

    SchemaGate(
            InjectableInstance<Flyway> flyway,
            DatabaseReads.ByClient client,
            @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrates,
            @ConfigProperty(name = "quarkus.flyway.placeholders.applicationRole") String role,
            DatabaseSettings settings) {
        this.flyway = flyway;
        this.client = client;
        this.migrates = migrates;
        this.role = role;
        this.patience = settings.schemaWait();
    }

    void atStart(@Observes @Priority(AFTER_CONFIGURATION) StartupEvent start) throws InterruptedException {
        if (!flyway.getHandle().getBean().isActive()) {
            throw new IllegalStateException(
                    "quarkus.datasource.jdbc.url is not set; it must be the address of the database, by which its schema is"
                            + " migrated, or seen to be that of this version");
        }
        if (!migrates) {
            await(flyway.get(), patience);
        }
        requireSafe();
    }

    private void requireSafe() {
        Configuration migrations = flyway.get().getConfiguration();
        DatabaseFacts facts = DatabaseReads.facts(migrations, role);
        List<String> findings = new ArrayList<>(DatabaseCheck.findings(facts, migrates));
        findings.addAll(DatabaseCheck.findingsOfSchema(facts));
        String reached = reached();
        DatabaseReads.identity(migrations)
                .map(migrated -> DatabaseCheck.differing(migrated, reached))
                .ifPresent(findings::addAll);
        DatabaseCheck.require(findings);
    }

    private String reached() {
        try {
            return client.identity().await().atMost(patience);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "quarkus.datasource.reactive.url: the database cannot be reached with quarkus.datasource.username and"
                            + " quarkus.datasource.password; they must be the address of PostgreSQL 18 and the"
                            + " application's role, privacy_app",
                    e);
        }
    }

    /** @throws IllegalStateException with what is missing, when the schema is not that of this version in time */
    static void await(Flyway flyway, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        String missing = missing(flyway);
        while (!missing.isEmpty()) {
            if (System.nanoTime() >= until) {
                throw new IllegalStateException("the database's schema is not that of this version (" + missing
                        + "): migrate it as its owner, with -Dquarkus.init-and-exit=true and the same"
                        + " privacy.retention.access-log-period and privacy.retention.rules.consents");
            }
            LOG.infof("waits for the schema of this version: %s", missing);
            Thread.sleep(PAUSE.toMillis());
            missing = missing(flyway);
        }
    }

    private static String missing(Flyway flyway) {
        try {
            ValidateResult result = flyway.validateWithResult();
            return result.validationSuccessful
                    ? ""
                    : result.invalidMigrations.stream()
                            .map(migration -> migration.description)
                            .findFirst()
                            .orElse("no migration was applied");
        } catch (FlywayException e) {
            return "it cannot be read";
        }
    }
}
