package fi.vastuugroup.privacy.platform.persistence;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the application treats its database when it is busy: {@code privacy.database}. */
@Unremovable
@ConfigMapping(prefix = "privacy.database")
public interface DatabaseSettings {

    /** How many requests wait for a connection; those beyond it are answered 503 at once. */
    @WithDefault("200")
    int maxWaiting();

    /** How long a start waits for the schema of its version, where another process migrates. */
    @WithDefault("PT90S")
    Duration schemaWait();
}
