package fi.vastuugroup.privacy.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What keeps failing is tried less and less often, but never less than the longest pause says. */
class BackoffTest {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(30), 2, Duration.ofMinutes(5));

    @Test
    void thePauseGrowsUpToTheLongest() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(BACKOFF::pause).map(Duration::toSeconds))
                .containsExactly(30L, 60L, 120L, 240L, 300L, 300L, 300L);
    }

    @Test
    void anyNumberOfFailuresHasAPause() {
        assertThat(BACKOFF.pause(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void doublingGoesOn() {
        Backoff doubling = Backoff.doubling(Duration.ofMinutes(1));

        assertThat(doubling.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(doubling.pause(19)).isEqualTo(Duration.ofMinutes(1 << 18));
    }

    @Test
    void aFirstPauseOverTheLongestIsTheLongest() {
        assertThat(new Backoff(Duration.ofHours(1), 1, Duration.ofMinutes(5)).pause(1))
                .isEqualTo(Duration.ofMinutes(5));
    }
}
