package fi.vastuugroup.privacy.platform.time;

import java.time.Duration;

/**
 * Says how long to wait before what failed is tried again: longer with each failure, up to a longest pause.
 *
 * @param first the pause after the first failure
 * @param factor by how much it grows with each further one
 */
public record Backoff(Duration first, int factor, Duration longest) {

    private static final Duration TEN_YEARS = Duration.ofDays(3_650);

    /** A pause that doubles with each failure, for as long as somebody counts the failures. */
    public static Backoff doubling(Duration first) {
        return new Backoff(first, 2, TEN_YEARS);
    }

    /** @param failures how often it has failed, at least once */
    public Duration pause(int failures) {
        Duration pause = first;
        for (int i = 1; i < failures && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(factor);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
