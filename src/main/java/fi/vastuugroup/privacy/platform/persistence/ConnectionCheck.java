package fi.vastuugroup.privacy.platform.persistence;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** SQL runs on the connection of Hibernate's session ({@link Sql}), which hides it as soon as Hibernate gathers statements. */
@ApplicationScoped
class ConnectionCheck implements StartupCheck {

    private static final String BATCH_SIZE = "quarkus.hibernate-orm.jdbc.statement-batch-size";

    @Override
    public Stream<String> findings(Config config) {
        return config.getOptionalValue(BATCH_SIZE, Integer.class).filter(size -> size != 0).stream()
                .map(size -> BATCH_SIZE + " must be 0, or no SQL can be run in a transaction");
    }
}
