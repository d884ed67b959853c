package fi.vastuugroup.privacy.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.testing.TestConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting that nothing reads stops the start by its name, with the one that was meant. */
class UnknownSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "privacy.partners.a.clientid, privacy.partners.*.client-id",
        "privacy.retention.acces-log-period, privacy.retention.access-log-period",
        "privacy.pepperversion, privacy.pepper-version",
        "privacy.request.kept-for, privacy.requests.kept-for",
        "privacy.retention.outbox-period.days, privacy.retention.outbox-period",
    })
    void a_mistyped_property_is_told_with_the_nearest(String property, String nearest) {
        assertEquals(
                List.of(property + " is read by nothing; the nearest setting is " + nearest),
                findings(Map.of(), Map.of(property, "x")));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVACY_PARTNERS_OWN_MAILING_CLIENTID, PRIVACY_PARTNERS_*_CLIENT_ID",
        "PRIVACY_RETENTION_OUTBOX_PERIODS, PRIVACY_RETENTION_OUTBOX_PERIOD",
    })
    void a_mistyped_variable_is_told_with_the_nearest(String variable, String nearest) {
        assertEquals(
                List.of(variable + " is read by nothing; the nearest setting is " + nearest),
                findings(Map.of(variable, "x"), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRIVACY_PARTNERS_OWN_MAILING_CLIENT_ID",
                "PRIVACY_SIGNING_KEYS_2026_PRIVATE_KEY",
                "PRIVACY_SOURCES_SUPPORT_DESK_CATEGORIES_0_",
                "PRIVACY_RETENTION_OUTBOX_PERIOD",
                "PRIVACY_WEBHOOKS_PORTS",
                "PRIVACY_PEPPERS_2",
                "PRIVACY_PORTAL_SERVICE_HOST",
                "PRIVACY_PORTAL_SERVICE_PORT_HTTP",
                "PRIVACY_PORTAL_PORT",
                "PRIVACY_PORTAL_PORT_8080_TCP_ADDR",
            })
    void a_variable_of_a_setting_or_of_a_service_of_kubernetes_starts(String variable) {
        assertEquals(List.of(), findings(Map.of(variable, "x"), Map.of()));
    }

    @Test
    void properties_that_are_read_start() {
        assertEquals(
                List.of(),
                findings(
                        Map.of(),
                        Map.of(
                                "privacy.partners.\"a.b\".client-id", "x",
                                "privacy.sources.crm.categories[0]", "x",
                                "privacy.retention.rules.page-views", "x",
                                "privacy.metrics.every", "x",
                                "quarkus.http.port", "1")));
    }

    private static List<String> findings(Map<String, String> variables, Map<String, String> properties) {
        return new UnknownSettings()
                .findings(TestConfig.of(variables, properties))
                .toList();
    }
}
