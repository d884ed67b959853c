package fi.vastuugroup.privacy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner that tries numbers out is noticed, by counts that are made when no answer waits for them. */
@QuarkusTest
class EnumerationAlarmTest {

    private static final Instant NOW = Instant.parse("2032-05-05T10:30:00Z");

    @Inject
    EnumerationAlarm alarm;

    @Inject
    AccessLogDerivation derivation;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void nothingAskedYet() {
        derivation.derivePending().await().indefinitely();
        Database.execute("delete from look_tally");
        MovableClock.set(NOW);
    }

    @Test
    void aFloodOfIdentifiersOfNobodyRaisesTheAlarmUntilItIsOver() {
        ask("acme-events", 3_000);
        ask("nordic-media", 100);
        ask("acme-events", 2_000);
        assertThat(Database.count("select count(*) from look_tally")).isZero();

        derivation.derivePending().await().indefinitely();
        alarm.look().await().indefinitely();

        assertThat(alarm.raised()).containsExactly("acme-events");
        assertThat(metrics.get("privacy.enumeration.alarm")
                        .tag("partner", "acme-events")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(metrics.get("privacy.enumeration.alarm")
                        .tag("partner", "nordic-media")
                        .gauge()
                        .value())
                .isZero();
        assertThat(Database.count("select unmatched from look_tally where viewer = 'acme-events'"))
                .isEqualTo(5_000);

        MovableClock.set(NOW.plus(Duration.ofHours(2)));
        alarm.look().await().indefinitely();
        assertThat(alarm.raised()).isEmpty();
    }

    private static void ask(String partner, int identifiers) {
        String lines = IntStream.range(0, identifiers)
                .mapToObj(i -> "{\"identifierType\":\"phone\",\"identifier\":\"+35850%07d\",\"channel\":\"phone\","
                                .formatted(i)
                        + "\"scope\":\"direct-marketing\"}\n")
                .collect(Collectors.joining());
        Portal.asPartner(partner)
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/prohibition-checks/bulk")
                .then()
                .statusCode(200);
    }
}
