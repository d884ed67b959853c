package fi.vastuugroup.privacy.platform.http;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A counter that an alarm looks at is there before its first event, or the alarm would not see that it grew. */
@QuarkusTest
class CountersTest {

    private static final int MANAGEMENT =
            ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);

    @Test
    void eachIsThereBeforeAnythingHappened() {
        List<String> shown = get("http://localhost:" + MANAGEMENT + "/metrics")
                .asString()
                .lines()
                .toList();

        assertThat(Stream.of(
                                "privacy_journal_failures_total ",
                                "privacy_storage_operations_seconds_count{operation=\"put\",outcome=\"unavailable\"} ",
                                "privacy_mails_total{outcome=\"sent\"} ",
                                "privacy_mails_total{outcome=\"retry\"} ",
                                "privacy_mails_total{outcome=\"failed\"} ",
                                "privacy_webhooks_total{outcome=\"confirmed\",receiver=\"partner:nordic-media\"} ",
                                "privacy_webhooks_total{outcome=\"failed\",receiver=\"partner:nordic-media\"} ",
                                "privacy_webhooks_total{outcome=\"dead\",receiver=\"partner:nordic-media\"} ",
                                "privacy_webhooks_total{outcome=\"gone\",receiver=\"source:support-desk\"} ",
                                "privacy_ingestion_lines_total{outcome=\"rejected\",source=\"crm\"} ",
                                "privacy_ingestion_lines_total{outcome=\"blocked-by-tombstone\",source=\"crm\"} ")
                        .filter(counter -> shown.stream().noneMatch(line -> line.startsWith(counter))))
                .isEmpty();
    }
}
