package fi.vastuugroup.privacy.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Turns instants into what the database's columns of time hold, and back. */
public final class Times {

    private Times() {}

    /** Now, as exactly as the database keeps it. */
    public static OffsetDateTime now(Clock clock) {
        return utc(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** An instant as a column holds it. */
    public static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The instant that a column holds, if it holds one. */
    public static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
