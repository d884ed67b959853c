package fi.vastuugroup.privacy.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.platform.config.KnownSettings.Kind;
import fi.vastuugroup.privacy.platform.config.KnownSettings.Setting;
import fi.vastuugroup.privacy.testing.TestConfig;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No profile starts on a number beyond its bounds, and the property is named. */
@QuarkusTest
class SettingBoundsTest {

    private static final Set<Kind> BOUNDED =
            Set.of(Kind.PERIOD, Kind.DURATION, Kind.SCHEDULE, Kind.NUMBER, Kind.NUMBERS);

    /** A share of nothing: the alarm of whoever tries a number of identifiers, however few of all they are. */
    private static final String MAY_BE_ZERO = "privacy.enumeration.share";

    @Inject
    StartupChecks checks;

    @ParameterizedTest
    @CsvSource({
        "privacy.partners.acme-events.requests-per-minute, 0, 1 or more",
        "privacy.partners.acme-events.identifiers-per-day, -1, 1 or more",
        "privacy.requests.soon-days, 0, 1 or more",
        "privacy.mail.attempts, 21, 1 to 20",
        "privacy.webhooks.at-a-time, 65, 1 to 64",
        "privacy.webhooks.retry-factor, 0, 1 to 10",
        "privacy.enumeration.unmatched, 0, 1 or more",
        "privacy.enumeration.share, 1.1, 0 to 1",
        "privacy.retention.accounting-years, 5, 6 or more",
        "privacy.retention.batch-size, 10001, 1 to 10000",
        "privacy.pepper-version, 0, 1 or more",
    })
    void a_number_out_of_bounds_stops_the_start_by_its_name(String property, String value, String bounds) {
        var stopped = assertThrows(
                IllegalStateException.class, () -> checks.require(TestConfig.of(Map.of(property, value)), false));

        assertEquals(
                "unsafe configuration:\n  " + property + " must be " + bounds + ", not " + value, stopped.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "privacy.retention.prospect-period, P-1M",
        "privacy.retention.access-log-period, P-24M",
        "privacy.retention.access-log-period, -P24M",
        "privacy.retention.access-log-period, P1Y-24M",
        "privacy.requests.kept-for, P-36M",
        "privacy.retention.disclosures-period, P0D",
        "privacy.idempotency.period, PT-1H",
        "privacy.idempotency.period, PT0S",
        "privacy.mail.every, -10s",
        "privacy.mail.every, 0s",
        "privacy.idempotency.period, 0",
        "PRIVACY_RETENTION_OUTBOX_PERIOD, P-30D",
    })
    void a_period_that_keeps_nothing_stops_the_start_by_its_name(String property, String value) {
        var stopped = assertThrows(
                IllegalStateException.class, () -> checks.require(TestConfig.of(Map.of(property, value)), false));

        assertEquals(
                "unsafe configuration:\n  " + property + " must be longer than zero, without a minus, not " + value,
                stopped.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"P1D", "P24M", "PT1S", "P36M-after-withdrawal", "10s", "off", "--12-31"})
    void a_period_that_keeps_something_and_what_is_no_period_start(String value) {
        checks.require(TestConfig.of(Map.of("privacy.retention.outbox-period", value)), false);
    }

    @Test
    void no_number_and_no_period_of_any_setting_may_be_negative_or_zero() {
        List<String> started = new ArrayList<>();
        for (Setting setting : KnownSettings.all()) {
            if (BOUNDED.contains(setting.kind())) {
                String property = setting.name().replace("*", "some-name");
                Stream.of("-1", "0", setting.kind() == Kind.PERIOD ? "P-1M" : "-1")
                        .filter(value -> !(value.equals("0") && property.equals(MAY_BE_ZERO)))
                        .filter(value -> starts(property, value))
                        .forEach(value -> started.add(property + "=" + value));
            }
        }

        assertEquals(List.of(), started);
    }

    private boolean starts(String property, String value) {
        try {
            checks.require(TestConfig.of(Map.of(property, value)), false);
            return true;
        } catch (IllegalStateException stopped) {
            return !String.valueOf(stopped.getMessage()).contains("\n  " + property + " must be ");
        }
    }

    @Test
    void numbers_within_their_bounds_start() {
        checks.require(
                TestConfig.of(Map.of(
                        "privacy.partners.acme-events.requests-per-minute", "1",
                        "privacy.mail.attempts", "20",
                        "privacy.enumeration.share", "0.5")),
                false);
    }

    @Test
    void what_is_unsafe_in_production_only_stops_no_other_profile() {
        var unsafe = TestConfig.of(Map.of("privacy.pepper", "short"));

        checks.require(unsafe, false);
        var stopped = assertThrows(IllegalStateException.class, () -> checks.require(unsafe, true));
        String message = String.valueOf(stopped.getMessage());
        assertTrue(message.contains("\n  privacy.pepper must be"), message);
    }
}
