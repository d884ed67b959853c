package fi.vastuugroup.privacy.delivery.webhook;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.delivery.notification.DeadNotifications;
import fi.vastuugroup.privacy.delivery.notification.NotificationAcknowledgements;
import fi.vastuugroup.privacy.delivery.oversight.DeliveryMetrics;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not arrive is tried for days, in its order, then left to staff. */
@QuarkusTest
class WebhookRetriesTest {

    private static final String ACME = "partner:acme-events";
    private static final String DELIVERIES = "/api/v1/staff/deliveries";

    @Inject
    NumberedNotifications numbered;

    @Inject
    WebhookDelivery delivery;

    @Inject
    DeliveryMetrics metrics;

    @Inject
    DeadNotifications dead;

    @Inject
    Transactions transactions;

    @Inject
    MeterRegistry registry;

    @Inject
    WebhookReceivers receivers;

    @Inject
    WebhookClient client;

    @Inject
    WebhookQueueStore queue;

    @Inject
    NotificationAcknowledgements notificationAcknowledgements;

    @Inject
    RetryPlan plan;

    @Inject
    WebhookSettings settings;

    @Inject
    Clock clock;

    @BeforeEach
    void nothingToTell() {
        Database.empty();
        MovableClock.set(Instant.now());
    }

    @Test
    void eachSubjectsNotificationsComeInTheirOrderWhateverFailsAndWhoeverSends() {
        List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(5).toList();
        IntStream.range(0, 40).forEach(i -> numbered.add(ACME, subjects.get(i % 5), i));
        WebhookDelivery otherReplica = new WebhookDelivery(
                transactions, receivers, client, queue, notificationAcknowledgements, plan, settings, registry, clock);
        Random luck = new Random(7);

        try (TestReceiver receiver = new TestReceiver().answering(message -> luck.nextInt(100) < 30 ? 500 : 200)) {
            for (int round = 0; round < 300 && receiver.taken().size() < 40; round++) {
                var one = runAsync(this::deliver);
                var other = runAsync(() -> otherReplica.deliverDue().await().indefinitely());
                one.join();
                other.join();
                MovableClock.forward(Duration.ofMinutes(10));
            }

            assertThat(receiver.together()).isEmpty();
            Map<Integer, List<Integer>> taken = receiver.taken().stream()
                    .map(message -> message.json()
                            .getJsonObject("data")
                            .getJsonObject("reference")
                            .getInteger("n"))
                    .collect(groupingBy(n -> n % 5, mapping(n -> n, toList())));
            assertThat(taken).hasSize(5);
            assertThat(taken.values())
                    .allSatisfy(order -> assertThat(order).hasSize(8).isSorted());
        }
    }

    @Test
    void whatIsAboutNobodyInTheRegisterComesInTheOrderOfItsReference() {
        UUID first = numbered.addReferenced(ACME, "R-1", 1);
        UUID second = numbered.addReferenced(ACME, "R-1", 2);
        UUID other = numbered.addReferenced(ACME, "R-2", 3);
        AtomicInteger status = new AtomicInteger(500);

        try (TestReceiver receiver =
                new TestReceiver().answering(message -> message.id().equals(first.toString()) ? status.get() : 200)) {
            IntStream.range(0, 4).forEach(round -> deliver());
            assertThat(receiver.taken()).extracting(TestReceiver.Received::id).containsExactly(other.toString());

            status.set(200);
            MovableClock.forward(Duration.ofHours(1));
            IntStream.range(0, 2).forEach(round -> deliver());
            assertThat(receiver.taken())
                    .extracting(TestReceiver.Received::id)
                    .containsExactly(other.toString(), first.toString(), second.toString());
        }
    }

    @Test
    void whatIsNeverTakenIsTriedForDaysThenGivenUpThenReplayed() {
        UUID subject = UUID.randomUUID();
        UUID first = numbered.add(ACME, subject, 1);
        UUID second = numbered.add(ACME, subject, 2);
        AtomicInteger status = new AtomicInteger(500);

        try (TestReceiver receiver = new TestReceiver().answering(message -> status.get())) {
            Instant start = MovableClock.time();
            while (failures(first) < 1) {
                deliver();
                MovableClock.forward(Duration.ofHours(1));
            }
            assertThat(Duration.between(start, MovableClock.time())).isBetween(Duration.ofDays(4), Duration.ofDays(6));
            List<String> tried =
                    receiver.received().stream().map(TestReceiver.Received::id).toList();
            int attempts = Collections.frequency(tried, first.toString());
            assertThat(attempts).isBetween(15, 60);
            assertThat(tried.subList(0, attempts)).as("the next one waits").containsOnly(first.toString());

            status.set(204);
            deliver();
            assertThat(receiver.taken()).extracting(TestReceiver.Received::id).containsExactly(second.toString());

            officer()
                    .get(DELIVERIES + "?status=dead&receiver=" + ACME)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].id", equalTo(first.toString()))
                    .body("items[0].attempts", equalTo(attempts))
                    .body("items[0].lastFailure", equalTo("answered-500"));
            assertThat(NumberedNotifications.pulled("acme-events")).containsExactly(first.toString());

            officer()
                    .post(DELIVERIES + "/" + first + "/replay")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("pending"));
            officer()
                    .post(DELIVERIES + "/" + first + "/replay")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("pending"));
            deliver();
            officer()
                    .post(DELIVERIES + "/" + first + "/replay")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("confirmed"));
            assertThat(receiver.taken())
                    .extracting(TestReceiver.Received::id)
                    .containsExactly(second.toString(), first.toString());
        }
        assertThat(Database.count("select count(*) from audit_event where action = 'notifications-replayed'"))
                .isEqualTo(1);
    }

    @Test
    void aWebhookThatIsGoneGetsNothingUntilStaffEnablesItAndTheReceiverCanFetch() {
        UUID first = numbered.add(ACME, null, 1);
        AtomicInteger status = new AtomicInteger(410);

        try (TestReceiver receiver = new TestReceiver().answering(message -> status.get())) {
            deliver();
            UUID second = numbered.add(ACME, null, 2);
            MovableClock.forward(Duration.ofDays(30));
            deliver();
            assertThat(receiver.received()).hasSize(1);
            assertThat(NumberedNotifications.pulled("acme-events"))
                    .containsExactly(first.toString(), second.toString());
            officer()
                    .get(DELIVERIES + "/receivers")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.receiver == '" + ACME + "' }.way", equalTo("webhook-disabled"))
                    .body("items.find { it.receiver == '" + ACME + "' }.pending", equalTo(2))
                    .body("items.find { it.receiver == '" + ACME + "' }.unconfirmed", equalTo(2))
                    .body("items.find { it.receiver == 'source:crm' }.way", equalTo("pull"));
            metrics.count().await().indefinitely();
            assertThat(gauge("privacy.webhooks.disabled")).isEqualTo(1);
            assertThat(gauge("privacy.notifications.pending")).isEqualTo(2);
            assertThat(gauge("privacy.notifications.unconfirmed")).isEqualTo(2);

            status.set(200);
            officer()
                    .post(DELIVERIES + "/receivers/" + ACME + "/enablement")
                    .then()
                    .statusCode(200)
                    .body("way", equalTo("webhook"))
                    .body("disabledSince", nullValue());
            deliver();
            assertThat(receiver.taken()).hasSize(2);
        }
        metrics.count().await().indefinitely();
        assertThat(gauge("privacy.webhooks.disabled")).isZero();
        assertThat(gauge("privacy.notifications.pending")).isZero();
    }

    @Test
    void aReceiverThatAsksForAPauseGetsItWithinLimits() {
        numbered.add(ACME, null, 1);
        AtomicInteger status = new AtomicInteger(429);

        try (TestReceiver receiver =
                new TestReceiver().answering(message -> status.get()).withHeader("Retry-After", "1200")) {
            deliver();
            numbered.add(ACME, null, 2);
            MovableClock.forward(Duration.ofMinutes(19));
            deliver();
            assertThat(receiver.received()).as("while it pauses").hasSize(1);

            receiver.withHeader("Retry-After", "999999999");
            status.set(503);
            MovableClock.forward(Duration.ofMinutes(2));
            deliver();
            int asked = receiver.received().size();
            status.set(200);
            MovableClock.forward(Duration.ofHours(5));
            deliver();
            assertThat(receiver.received()).hasSize(asked);

            MovableClock.forward(Duration.ofHours(2));
            deliver();
            assertThat(receiver.taken()).hasSize(2);
        }
    }

    @Test
    void allThatAReceiverMissedIsReplayedAtOnce() {
        IntStream.range(0, 3).forEach(i -> numbered.add(ACME, null, i));
        numbered.add("partner:nordic-media", null, 9);
        Database.execute("update outbox set dead_at = ?", Timestamp.from(MovableClock.time()));

        officer()
                .post(DELIVERIES + "/receivers/" + ACME + "/replay")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(3));
        officer()
                .post(DELIVERIES + "/receivers/" + ACME + "/replay")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(0));
        officer()
                .get(DELIVERIES + "?status=dead")
                .then()
                .body("items.receiver", equalTo(List.of("partner:nordic-media")));
    }

    @Test
    void theListGoesOnAndShowsWhatIsUnconfirmedForTooLongPulledAndSentAlike() {
        numbered.add("source:crm", null, 1);
        numbered.add(ACME, null, 2);
        MovableClock.forward(Duration.ofDays(8));
        numbered.add(ACME, null, 3);

        String next = officer()
                .get(DELIVERIES + "?status=unconfirmed&limit=1")
                .then()
                .statusCode(200)
                .body("items.receiver", equalTo(List.of("source:crm")))
                .extract()
                .path("nextCursor");
        officer()
                .get(DELIVERIES + "?status=unconfirmed&limit=1&cursor=" + next)
                .then()
                .body("items.receiver", equalTo(List.of(ACME)))
                .body("nextCursor", nullValue());
        officer().get(DELIVERIES).then().body("items", hasSize(3)).body("items.receiver", hasItem(ACME));
    }

    @Test
    void unknownNotificationsAndReceiversAreNotFoundAndOnlyTheOfficerChangesAnything() {
        officer().post(DELIVERIES + "/" + UUID.randomUUID() + "/replay").then().statusCode(404);
        officer().post(DELIVERIES + "/receivers/partner:nobody/replay").then().statusCode(404);
        officer()
                .post(DELIVERIES + "/receivers/partner:nobody/enablement")
                .then()
                .statusCode(404);
        Portal.asStaff(Roles.CUSTOMER_SERVICE).get(DELIVERIES).then().statusCode(200);
        Portal.asStaff(Roles.CUSTOMER_SERVICE)
                .post(DELIVERIES + "/receivers/" + ACME + "/replay")
                .then()
                .statusCode(403);
    }

    @Test
    void whatWasGivenUpGoesAYearLater() {
        numbered.add(ACME, null, 1);
        Database.execute("update outbox set dead_at = ?", Timestamp.from(MovableClock.time()));

        MovableClock.forward(Duration.ofDays(364));
        assertThat(expire()).isZero();
        MovableClock.forward(Duration.ofDays(3));
        assertThat(expire()).isEqualTo(1);
    }

    private long expire() {
        return transactions.asSystem(() -> dead.expire(100)).await().indefinitely();
    }

    private double gauge(String name) {
        return registry.get(name).tag("receiver", ACME).gauge().value();
    }

    private static long failures(UUID id) {
        return Database.count("select count(*) from outbox where id = ? and dead_at is not null", id);
    }

    private static RequestSpecification officer() {
        return Portal.asStaff(Roles.DATA_PROTECTION_OFFICER);
    }

    private void deliver() {
        delivery.deliverDue().await().indefinitely();
    }
}
