package fi.vastuugroup.privacy.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.vastuugroup.privacy.identity.client.Webhook;
import fi.vastuugroup.privacy.testing.TestConfig;
import fi.vastuugroup.privacy.testing.TestWebhooks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A webhook that is not safe is refused by the property's name, and its value is not told. */
class WebhookRuleTest {

    private static final String PROPERTY = "privacy.partners.acme.webhook";
    private static final WebhookRule RULE = new WebhookRule(Set.of(443, 8443), Set.of("127.0.0.1"));

    private record Configured(String url, List<String> secrets) implements Webhook {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.com/portal?tenant=1",
                "https://hooks.example.com:8443/",
                "https://hooks.example.com",
                "http://127.0.0.1:8443/local"
            })
    void aSafeAddressIsTaken(String url) {
        var receiver = receiver(url, TestWebhooks.SECRET);

        assertThat(receiver.signers()).hasSize(1);
        assertThat(receiver.toString()).isEqualTo("partner:acme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.com/",
                "https://hooks.example.com:444/",
                "https://user:word@hooks.example.com/",
                "https://hooks.example.com/#there",
                "ftp://127.0.0.1:8443/",
                "https:/portal",
                "hooks.example.com",
                "https://hooks example.com/",
                ""
            })
    void anUnsafeAddressIsRefused(String url) {
        var refused = assertThrows(IllegalStateException.class, () -> receiver(url, TestWebhooks.SECRET));

        assertThat(refused).hasMessageStartingWith(PROPERTY + ".url ").hasMessageNotContaining("example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whsec_",
                "whsec_c2hvcnQ=",
                "dGVzdHMtb25seS1zZWNyZXQtbnVtYmVyLW9uZS0wMQ==",
                "whsec_not base64 not base64 not base64"
            })
    void aSecretThatIsNoneIsRefused(String secret) {
        var refused = assertThrows(
                IllegalStateException.class, () -> receiver("https://hooks.example.com/", TestWebhooks.SECRET, secret));

        assertThat(refused).hasMessage(PROPERTY + ".secrets[1] must be whsec_ and 24 to 64 random bytes in base64");
    }

    @Test
    void aWebhookHasASecret() {
        assertThrows(IllegalStateException.class, () -> receiver("https://hooks.example.com/"));
    }

    @ParameterizedTest
    @CsvSource({
        "privacy.webhooks.insecure-hosts, localhost",
        "privacy.webhooks.allowed-addresses, 127.0.0.0/8",
        "privacy.webhooks.allowed-addresses, '10.0.0.0/8,0.0.0.0/0'",
        "privacy.webhooks.allowed-addresses, 169.254.0.0/16",
        "privacy.webhooks.allowed-addresses, ::/0",
        "privacy.webhooks.allowed-addresses, 127.0.0.2/32",
        "privacy.webhooks.allowed-addresses, 0.0.0.1",
        "privacy.webhooks.allowed-addresses, 169.254.170.2",
        "privacy.webhooks.allowed-addresses, 168.63.129.16",
        "privacy.webhooks.allowed-addresses, 168.63.128.0/20",
        "privacy.webhooks.allowed-addresses, fe80::2",
        "privacy.webhooks.allowed-addresses, fe80:1::/32",
        "privacy.webhooks.allowed-addresses, everywhere",
    })
    void productionDoesNotStartOnWhatIsForTests(String property, String value) {
        assertThat(findings(property, value)).singleElement().asString().startsWith(property);
    }

    @Test
    void productionMayReachItsOwnNetwork() {
        assertThat(findings("privacy.webhooks.allowed-addresses", "10.20.0.0/16,fd12::/16"))
                .isEmpty();
    }

    private static List<String> findings(String property, String value) {
        return new WebhookCheck()
                .findings(TestConfig.of(Map.of(property, value)))
                .toList();
    }

    private static WebhookReceiver receiver(String url, String... secrets) {
        return RULE.receiver(PROPERTY, "partner:acme", new Configured(url, List.of(secrets)));
    }
}
