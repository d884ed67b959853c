package fi.vastuugroup.privacy.platform.persistence;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Checks that Hibernate gathers no statements: it would hide its session's connection, on which SQL runs ({@link Sql}).
 */
@ApplicationScoped
class ConnectionCheck implements StartupCheck {

    private static final String BATCH_SIZE = "quarkus.hibernate-orm.jdbc.statement-batch-size";

    @Override
    public Stream<String> findings(Config config) {
        return config.getOptionalValue(BATCH_SIZE, Integer.class).filter(size -> size != 0).stream()
                .map(size -> BATCH_SIZE + " must be 0, or no SQL can be run in a transaction");
    }
}
