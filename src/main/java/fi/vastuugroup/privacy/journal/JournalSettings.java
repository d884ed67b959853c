package fi.vastuugroup.privacy.journal;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The journal outside the database ({@code privacy.journal}). */
@Unremovable
@ConfigMapping(prefix = "privacy.journal")
public interface JournalSettings {

    /** Where it is: a directory that outlives the database and that every replica can write. Production needs one. */
    Optional<Path> directory();

    /** How often new entries are written; {@code off} stops the scheduler. */
    @WithDefault("5s")
    String every();

    /** Whether this start replays the journal into a restored database, before it serves anyone. */
    @WithDefault("false")
    boolean replay();
}
