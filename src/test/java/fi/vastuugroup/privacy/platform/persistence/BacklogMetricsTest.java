package fi.vastuugroup.privacy.platform.persistence;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An operator sees what waits, and since when. */
@QuarkusTest
class BacklogMetricsTest {

    private static final Instant MADE = Instant.parse("2026-05-05T05:00:00Z");

    @Inject
    BacklogMetrics metrics;

    @Inject
    MeterRegistry registry;

    @Test
    void theOldestMailThatWaitsIsAsOldAsItIs() {
        MovableClock.set(MADE);
        Database.execute("delete from mail");
        seen();
        assertThat(gauge("privacy.backlog.age", "mails")).isZero();

        for (int minutes : new int[] {0, 7}) {
            Timestamp at = Timestamp.from(MADE.plus(Duration.ofMinutes(minutes)));
            Database.execute("""
                    insert into mail (template, language, recipient, details, created_at, due_at)
                    values ('request-received', 'fi', 'aino@example.com', '{}', ?, ?)""", at, at);
        }
        MovableClock.set(MADE.plus(Duration.ofMinutes(10)));
        seen();

        assertThat(gauge("privacy.backlog.size", "mails")).isEqualTo(2);
        assertThat(gauge("privacy.backlog.age", "mails")).isEqualTo(600);

        // It goes on without another look.
        MovableClock.set(MADE.plus(Duration.ofMinutes(11)));
        assertThat(gauge("privacy.backlog.age", "mails")).isEqualTo(660);
        Database.execute("delete from mail");
    }

    @Test
    void whateverCanWaitIsSeen() {
        seen();

        assertThat(registry.find("privacy.backlog.age").gauges().stream()
                        .map(gauge -> gauge.getId().getTag("of"))
                        .collect(toSet()))
                .containsExactlyInAnyOrder(
                        "access-log",
                        "journal",
                        "mails",
                        "notifications",
                        "recordings-to-delete",
                        "retention",
                        "reviews");
    }

    private void seen() {
        metrics.look().await().atMost(Duration.ofSeconds(20));
    }

    private double gauge(String name, String of) {
        return registry.get(name).tag("of", of).gauge().value();
    }
}
