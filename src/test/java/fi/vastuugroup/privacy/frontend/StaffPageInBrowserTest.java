package fi.vastuugroup.privacy.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.delivery.mail.MailDelivery;
import fi.vastuugroup.privacy.local.DemonstrationRegister;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Staff's page, as it is built and served: the officer and customer service do their work in Chromium, by mouse and by
 * keyboard alone in turn, and what came of it is seen by the persons whom it is about, through the API.
 */
@QuarkusTest
class StaffPageInBrowserTest {

    @Inject
    DemonstrationRegister demonstration;

    @Inject
    MailDelivery mails;

    @AfterAll
    static void leaveNobody() {
        Database.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mouse", "keyboard"})
    void eachWorkIsDone(String hands) throws Exception {
        Frontend.PAGE.assumeReady("node_modules/playwright-core", "npm --prefix src/main/webui ci");
        Database.empty();
        demonstration.load(MovableClock.time()).await().indefinitely();

        ScheduledExecutorService post = Executors.newSingleThreadScheduledExecutor();
        try (LocalMailbox mailbox = Portal.mailbox()) {
            ScheduledFuture<?> rounds = post.scheduleWithFixedDelay(this::deliver, 1, 1, TimeUnit.SECONDS);
            String said = Frontend.PAGE.run(
                    Path.of("target", "staff-page-" + hands + ".txt"),
                    Map.of("PORTAL", "http://localhost:" + RestAssured.port, "HANDS", hands),
                    "npm",
                    "run",
                    "--silent",
                    "test:staff");

            assertThat(said).contains("fail 0", "skipped 0").doesNotContain("pass 0");
            assertThat(mailbox.received()).isNotEmpty();
            assertThat(rounds.isDone()).as("a round of the mail failed").isFalse();
        } finally {
            post.shutdown();
            assertThat(post.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    /** Sends what waits, as the scheduler does, which rests in tests. */
    private void deliver() {
        mails.deliverPending().await().atMost(Duration.ofSeconds(30));
    }
}
