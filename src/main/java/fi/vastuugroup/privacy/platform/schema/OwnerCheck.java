package fi.vastuugroup.privacy.platform.schema;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Checks that whoever migrates is told as whom: the platform would take the application's role, which owns nothing. */
@ApplicationScoped
class OwnerCheck implements StartupCheck {

    private static final String MIGRATES = "quarkus.flyway.migrate-at-start";
    private static final String OWNER = "quarkus.flyway.username";

    @Override
    public Stream<String> findings(Config config) {
        boolean migrates = config.getOptionalValue(MIGRATES, Boolean.class).orElse(false);
        boolean named = config.getOptionalValue(OWNER, String.class)
                .filter(owner -> !owner.isBlank())
                .isPresent();
        return migrates && !named
                ? Stream.of(OWNER + " must be set: the role that owns the schema and migrates it, or " + MIGRATES
                        + "=false where another process migrates")
                : Stream.empty();
    }
}
