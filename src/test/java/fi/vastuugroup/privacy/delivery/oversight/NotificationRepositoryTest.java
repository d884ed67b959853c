package fi.vastuugroup.privacy.delivery.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff reads notifications and receivers as they are, and overwrites nothing of what their delivery writes. */
@QuarkusTest
class NotificationRepositoryTest {

    private static final String ADD = """
            insert into outbox (receiver, type, reference, created_at, acknowledged_at, dead_at, attempts)
            values (?, 'prohibition', '{}', ?::timestamptz, ?::timestamptz, ?::timestamptz, ?) returning id""";

    @Inject
    Transactions transactions;

    @Inject
    NotificationRepository notifications;

    @Inject
    ReceiverRepository receivers;

    private final Instant now = MovableClock.time().truncatedTo(ChronoUnit.MICROS);

    @BeforeEach
    void nothingIsStored() {
        Database.execute("delete from outbox");
        Database.execute("delete from webhook_receiver");
    }

    @Test
    void aPageIsWhatWasAskedForOldestFirst() {
        UUID old = add("source:crm", now.minusSeconds(60), null, null);
        UUID young = add("source:crm", now, null, null);
        UUID dead = add("partner:acme-events", now, null, now);
        add("source:crm", now, now, null);

        assertThat(found(null, null, null, 10)).containsExactly(old, young, dead);
        assertThat(found(null, null, null, 1)).containsExactly(old);
        assertThat(found(null, null, old, 10)).containsExactly(young, dead);
        assertThat(found(null, "source:crm", old, 10)).containsExactly(young);
        assertThat(found(DeliveryFilter.PENDING, null, null, 10)).containsExactly(old, young);
        assertThat(found(DeliveryFilter.DEAD, null, null, 10)).containsExactly(dead);
        assertThat(found(DeliveryFilter.UNCONFIRMED, null, null, 10)).containsExactly(old);
    }

    @Test
    void whatStaffReadOverwritesNothingThatTheDeliveryWrote() {
        UUID id = add("source:crm", now, null, null);
        Database.execute("insert into webhook_receiver (receiver) values ('source:crm')");

        transactions
                .asSystem(() -> notifications
                        .findById(id)
                        .invoke(read -> read.deadAt = now)
                        .chain(() -> receivers.byName())
                        .invoke(read -> read.values().forEach(receiver -> receiver.disabledAt = now))
                        .chain(() -> notifications.flush()))
                .await()
                .indefinitely();

        assertThat(Database.value("select dead_at from outbox")).isNull();
        assertThat(Database.value("select disabled_at from webhook_receiver")).isNull();
    }

    private List<UUID> found(
            @Nullable DeliveryFilter filter, @Nullable String receiver, @Nullable UUID after, int most) {
        return transactions
                .asSystem(() -> notifications.notConfirmed(filter, receiver, after, now, most))
                .await()
                .indefinitely()
                .stream()
                .map(notification -> notification.id)
                .toList();
    }

    private static UUID add(
            String receiver, Instant createdAt, @Nullable Instant acknowledgedAt, @Nullable Instant deadAt) {
        return UUID.fromString(String.valueOf(
                Database.value(ADD, receiver, createdAt.toString(), text(acknowledgedAt), text(deadAt), 1)));
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
