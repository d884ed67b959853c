package fi.vastuugroup.privacy.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The application's clock in the tests: the system's until it is set, then it stands still. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {

    private static volatile @Nullable Instant now;

    /** Stops the clock at an instant. One before the present takes with it the windows of quotas that have begun since. */
    public static void set(Instant instant) {
        if (instant.isBefore(time().minusSeconds(1))) {
            Database.execute(
                    "delete from quota_use where window_start > ?", OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
        now = instant;
    }

    /** Moves the clock and stops it there. */
    public static void forward(Duration duration) {
        set(time().plus(duration));
    }

    /** Back to the system's time; done after each test. */
    public static void reset() {
        now = null;
    }

    /** What the application takes for now. */
    public static Instant time() {
        var set = now;
        return set == null ? Instant.now() : set;
    }

    @Override
    public Instant instant() {
        return time();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the application works with instants and platform.Helsinki");
    }
}
