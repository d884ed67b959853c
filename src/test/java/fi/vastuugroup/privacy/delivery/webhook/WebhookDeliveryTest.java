package fi.vastuugroup.privacy.delivery.webhook;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.delivery.notification.RecordingFollower;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import fi.vastuugroup.privacy.testing.TestWebhooks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a receiver must be told comes to its webhook: signed, at least once, until it says that it has it. */
@QuarkusTest
class WebhookDeliveryTest {

    @Inject
    NumberedNotifications numbered;

    @Inject
    WebhookDelivery delivery;

    @Inject
    WebhookReceivers receivers;

    @Inject
    WebhookClient client;

    @Inject
    RecordingFollower follower;

    @BeforeEach
    void nothingToTell() {
        Database.empty();
        follower.forget();
    }

    @Test
    void aNotificationComesSignedAndThinAndIsConfirmedByTheAnswer() {
        Instant changed = Instant.parse("2026-11-22T10:00:00.123Z");
        MovableClock.set(changed);
        UUID id = numbered.add("partner:acme-events", UUID.randomUUID(), 1);
        MovableClock.reset();

        try (TestReceiver receiver = new TestReceiver()) {
            deliver();
            deliver();

            assertThat(receiver.received()).singleElement().satisfies(message -> {
                assertThat(message.receiver()).isEqualTo("acme-events");
                assertThat(message.id()).isEqualTo(id.toString());
                assertThat(message.headers().get("content-type")).containsExactly("application/json");
                assertThat(message.json().fieldNames()).containsExactlyInAnyOrder("type", "timestamp", "data");
                assertThat(message.json().getString("type")).isEqualTo("erasure");
                assertThat(message.json().getString("timestamp")).isEqualTo(changed.toString());
                assertThat(message.json().getJsonObject("data").encode())
                        .isEqualTo("{\"id\":\"" + id + "\",\"reference\":{\"n\":1}}");
            });
        }
        assertThat(follower.steps()).containsExactly("told " + id, "confirmed " + id);
        assertThat(NumberedNotifications.pulled("acme-events")).isEmpty();
    }

    @Test
    void whatAClockThatRanAheadPutOffIsSentNow() {
        numbered.add("partner:acme-events", null, 1);
        Database.execute("update outbox set due_at = now() + interval '1 year'");
        Database.execute(
                "insert into webhook_receiver (receiver, paused_until) values (?, now() + interval '1 year')",
                "partner:acme-events");

        try (TestReceiver receiver = new TestReceiver()) {
            deliver();

            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void everySecretVerifiesWhileTheyRotateAndNoOtherDoes() {
        numbered.add("partner:acme-events", null, 1);

        try (TestReceiver receiver = new TestReceiver()) {
            deliver();

            var message = receiver.received().get(0);
            assertThat(message.isSignedWith(TestWebhooks.SECRET)).isTrue();
            assertThat(message.isSignedWith(TestWebhooks.NEXT_SECRET)).isTrue();
            assertThat(message.isSignedWith(TestWebhooks.ANOTHERS_SECRET)).isFalse();
        }
    }

    @Test
    void eachReceiverGetsItsOwnOnlyAndOneWithoutAWebhookFetches() {
        numbered.add("partner:acme-events", null, 1);
        numbered.add("partner:nordic-media", null, 2);
        numbered.add("source:support-desk", null, 3);
        numbered.add("source:crm", null, 4);

        try (TestReceiver receiver = new TestReceiver()) {
            deliver();

            assertThat(receiver.received())
                    .extracting(message -> message.receiver()
                            + message.json().getJsonObject("data").getValue("reference"))
                    .containsExactlyInAnyOrder(
                            "acme-events{\"n\":1}", "nordic-media{\"n\":2}", "support-desk{\"n\":3}");
        }
        assertThat(Database.count("select count(*) from outbox where acknowledged_at is null and attempts = 0"))
                .isEqualTo(1);
    }

    @Test
    void whatWasAcknowledgedByHandIsNotSentAndWhatWasOnlyFetchedIs() {
        UUID acknowledged = numbered.add("partner:acme-events", null, 1);
        UUID fetched = numbered.add("partner:acme-events", null, 2);
        assertThat(NumberedNotifications.pulled("acme-events"))
                .containsExactly(acknowledged.toString(), fetched.toString());
        Portal.asPartner("acme-events")
                .post("/api/v1/notifications/" + acknowledged + "/acknowledgement")
                .then()
                .statusCode(204);

        try (TestReceiver receiver = new TestReceiver()) {
            deliver();

            assertThat(receiver.received())
                    .extracting(TestReceiver.Received::id)
                    .containsExactly(fetched.toString());
        }
        assertThat(follower.steps())
                .containsExactly(
                        "told " + acknowledged, "told " + fetched, "confirmed " + acknowledged, "confirmed " + fetched);
    }

    @Test
    void aSenderThatDiesAfterSendingHasItSentAgainUnderTheSameId() {
        UUID id = numbered.add("partner:acme-events", UUID.randomUUID(), 1);
        WebhookReceiver acme = receivers.all().stream()
                .filter(receiver -> receiver.name().equals("partner:acme-events"))
                .findFirst()
                .orElseThrow();
        MovableClock.set(Instant.now());

        try (TestReceiver receiver = new TestReceiver()) {
            WebhookMessage claimed = delivery.claim(acme).await().indefinitely().orElseThrow();
            client.send(acme, claimed).await().indefinitely();
            deliver();
            assertThat(receiver.received()).as("while the lease lasts").hasSize(1);

            MovableClock.forward(Duration.ofMinutes(2));
            deliver();
            assertThat(receiver.received())
                    .extracting(TestReceiver.Received::id)
                    .containsExactly(id.toString(), id.toString());
            assertThat(receiver.received())
                    .extracting(TestReceiver.Received::body)
                    .containsOnly(receiver.received().get(0).body());
        }
    }

    @Test
    void aReceiverThatHangsHoldsUpNobodyElse() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            numbered.add("partner:nordic-media", null, i);
            numbered.add("partner:acme-events", null, i);
        }
        CountDownLatch hang = new CountDownLatch(1);
        try (TestReceiver receiver = new TestReceiver().answering(message -> {
            if (message.receiver().equals("nordic-media")) {
                await(hang);
            }
            return 204;
        })) {
            Instant start = Instant.now();
            var run = runAsync(this::deliver);
            while (receiver.taken().size() < 20
                    && Duration.between(start, Instant.now()).toSeconds() < 10) {
                Thread.sleep(10);
            }
            assertThat(receiver.taken())
                    .extracting(TestReceiver.Received::receiver)
                    .containsOnly("acme-events")
                    .hasSize(20);
            run.join();
            hang.countDown();
        }
        assertThat(Database.query(
                        "select distinct last_failure from outbox where attempts > 0 and acknowledged_at is null"))
                .extracting(row -> row.get("last_failure"))
                .containsExactly("timeout");
        assertThat(Database.count("select count(*) from outbox where attempts > 0 and acknowledged_at is null"))
                .as("no more than the receiver's lanes")
                .isEqualTo(4);
    }

    private void deliver() {
        delivery.deliverDue().await().indefinitely();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
