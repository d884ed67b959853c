package fi.vastuugroup.privacy.platform.persistence;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.ValidateResult;
import org.jboss.logging.Logger;

/**
 * Lets no replica start on a schema of another version. Where a process of its own migrates ({@code
 * quarkus.flyway.migrate-at-start=false}), a start waits for it, so that a roll-out needs no order; the check reads as the
 * application's own role.
 */
@ApplicationScoped
class SchemaGate {

    private static final Logger LOG = Logger.getLogger(SchemaGate.class);

    private static final int AFTER_CONFIGURATION = Interceptor.Priority.PLATFORM_BEFORE + 1;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final InjectableInstance<Flyway> flyway;
    private final boolean migrates;
    private final Duration patience;

    SchemaGate(
            InjectableInstance<Flyway> flyway,
            @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrates,
            DatabaseSettings settings) {
        this.flyway = flyway;
        this.migrates = migrates;
        this.patience = settings.schemaWait();
    }

    void atStart(@Observes @Priority(AFTER_CONFIGURATION) StartupEvent start) throws InterruptedException {
        if (!migrates) {
            if (!flyway.getHandle().getBean().isActive()) {
                throw new IllegalStateException(
                        "quarkus.datasource.jdbc.url must be set: it shows whether the schema is"
                                + " that of this version");
            }
            await(flyway.get(), patience);
        }
    }

    /** @throws IllegalStateException with what is missing, when the schema is not that of this version in time */
    static void await(Flyway flyway, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        String missing = missing(flyway);
        while (!missing.isEmpty()) {
            if (System.nanoTime() >= until) {
                throw new IllegalStateException("the database's schema is not that of this version (" + missing
                        + "): migrate it as its owner, with -Dquarkus.init-and-exit=true");
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
