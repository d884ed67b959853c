package fi.vastuugroup.privacy.identity.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.testing.TestConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Production does not start on issuers, audiences or secrets that are not safe, and names the property. */
class IssuerCheckTest {

    private static final Map<String, String> SAFE = Map.of(
            "quarkus.oidc.customers.auth-server-url", "https://login.example.fi/customers",
            "quarkus.oidc.staff.auth-server-url", "https://login.example.fi/staff",
            "quarkus.oidc.machines.auth-server-url", "https://login.example.fi/machines",
            "quarkus.oidc.customers.token.audience", "privacy-portal",
            "quarkus.oidc.staff.token.audience", "privacy-portal",
            "quarkus.oidc.machines.token.audience", "privacy-portal",
            "quarkus.oidc.customers.token-state-manager.encryption-secret", "k7Qw2mZx9RtB4vLp6HsN8cYd3FgJ5aUe",
            "quarkus.oidc.customers.authentication.state-secret", "Xp4Vn8Kd2Gq6Ws9Tm3Hb7Lf5Jr1Zc0Ya",
            "quarkus.oidc.staff.token-state-manager.encryption-secret", "Bz7Lq1Nf5Rw9Ev3Jk8Tu2Md6Hx4Gs0Cp",
            "quarkus.oidc.staff.authentication.state-secret", "Yh5Ow2Cb9Qn4Zl7Fj1Xk8Vr3Se6Ga0Dt");

    @Test
    void a_safe_configuration_starts() {
        assertEquals(List.of(), findings(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.oidc.customers.auth-server-url, ''",
        "quarkus.oidc.staff.auth-server-url, http://login.example.fi/staff",
        "quarkus.oidc.machines.auth-server-url, login.example.fi",
        "quarkus.oidc.staff.token.audience, any",
        "quarkus.oidc.machines.token.audience, ''",
        "quarkus.oidc.customers.token-state-manager.encryption-secret, short",
        "quarkus.oidc.staff.token-state-manager.encryption-secret, short",
        "quarkus.oidc.staff.authentication.state-secret, ''",
        "quarkus.oidc.customers.token-state-manager.encryption-secret, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "quarkus.oidc.customers.authentication.state-secret, local-run-and-tests-only-state-9f8e7d6c5b",
    })
    void an_unsafe_value_is_found_by_its_name_and_not_shown(String property, String value) {
        List<String> findings = findings(Map.of(property, value));

        assertEquals(1, findings.size(), findings::toString);
        assertTrue(findings.get(0).startsWith(property), findings.get(0));
        assertTrue(value.isEmpty() || !findings.get(0).contains(value + " "), findings.get(0));
    }

    @Test
    void three_kinds_of_callers_have_three_issuers() {
        var findings = findings(Map.of("quarkus.oidc.staff.auth-server-url", "https://login.example.fi/customers"));

        assertEquals(1, findings.size(), findings::toString);
    }

    @Test
    void an_issuer_without_tls_is_this_machines_or_allowed() {
        String property = "quarkus.oidc.staff.auth-server-url";

        assertEquals(List.of(), findings(Map.of(property, "http://localhost:8088/staff")));
        assertEquals(
                List.of(),
                findings(Map.of(property, "http://issuer.mesh/staff", "privacy.issuers.allow-http", "true")));
    }

    private static List<String> findings(Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(SAFE);
        settings.putAll(changes);
        return new IssuerCheck().findings(TestConfig.of(settings)).toList();
    }
}
