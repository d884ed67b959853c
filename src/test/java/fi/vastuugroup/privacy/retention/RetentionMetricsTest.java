package fi.vastuugroup.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An operator sees when retention ran last. */
@QuarkusTest
class RetentionMetricsTest {

    private static final Instant NIGHT = Instant.parse("2026-09-09T01:00:00Z");

    @Inject
    RetentionRun retention;

    @Inject
    RetentionMetrics metrics;

    @Inject
    MeterRegistry registry;

    @Test
    void theEndOfTheLastRunIsShown() {
        MovableClock.set(NIGHT);
        retention.run().await().atMost(Duration.ofMinutes(1));

        metrics.look().await().atMost(Duration.ofSeconds(20));

        assertThat(registry.get("privacy.retention.last.run").gauge().value()).isEqualTo(NIGHT.getEpochSecond());
    }
}
