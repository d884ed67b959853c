package fi.vastuugroup.privacy.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.TestConfig;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Production sends no mail to a server that nobody named. */
class MailCheckTest {

    private static final String HOST = "quarkus.mailer.host";

    @Test
    void theServerThatThePlatformTakesForWantOfOneStopsTheStart() {
        assertThat(findings(Map.of())).containsExactly(HOST + " must be set: the mail server");
        assertThat(findings(Map.of(HOST, ""))).containsExactly(HOST + " must be set: the mail server");
    }

    @Test
    void aServerThatIsNamedMayBeThisMachine() {
        assertThat(findings(Map.of(HOST, "localhost"))).isEmpty();
    }

    private static List<String> findings(Map<String, String> named) {
        Map<String, String> settings = new TreeMap<>(named);
        settings.put("privacy.portal-url", "https://privacy.example");
        settings.put("quarkus.mailer.from", "privacy@example.com");
        return new MailCheck()
                .findings(TestConfig.builder(settings)
                        .withDefaultValue(HOST, "localhost")
                        .build())
                .toList();
    }
}
