package fi.vastuugroup.privacy.delivery.mail;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.vastuugroup.privacy.delivery.mail.Mail.Template;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails go once their change has committed, and go in the end whatever the server does; what is sent is forgotten. */
@QuarkusTest
class MailDeliveryTest {

    private static final Map<String, String> CLOSED = Map.of("reference", "R-7K2M-9QXD", "outcome", "granted");

    @Inject
    Transactions transactions;

    @Inject
    Mails mails;

    @Inject
    MailRepository store;

    @Inject
    MailDelivery delivery;

    @BeforeEach
    void noMails() {
        Database.execute("delete from mail");
    }

    @Test
    void aMailIsDeliveredOnceAndItsAddressForgotten() {
        add(mail("aino@example.com", "Aino", "eyJhbGciOiJFUzI1NiJ9.e30.c2ln"));

        try (LocalMailbox mailbox = Portal.mailbox()) {
            deliver();
            deliver();

            assertThat(mailbox.received()).singleElement().satisfies(received -> {
                assertThat(received.to()).isEqualTo("aino@example.com");
                assertThat(received.subject()).isEqualTo("Pyyntösi on käsitelty");
                assertThat(received.text()).contains("Hei Aino,", "R-7K2M-9QXD");
                assertThat(received.attachments()).containsExactly("erasure-receipt.jws");
                assertThat(received.headers())
                        .contains("Message-ID: <" + Database.value("select id from mail") + "@portal.example>");
            });
        }
        assertThat(Database.query("select status, recipient, greeting_name, receipt from mail"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).containsEntry("status", "sent");
                    assertThat(row).containsEntry("recipient", null);
                    assertThat(row).containsEntry("greeting_name", null);
                    assertThat(row).containsEntry("receipt", null);
                });
    }

    @Test
    void aServerThatIsDownGetsTheMailLater() {
        add(mail("goran@example.com", "Göran", null));
        deliver();
        assertThat(status()).isEqualTo("pending");

        try (LocalMailbox mailbox = Portal.mailbox()) {
            deliver();
            assertThat(mailbox.received()).as("before its time").isEmpty();

            MovableClock.forward(Duration.ofMinutes(1));
            deliver();
            assertThat(mailbox.received()).hasSize(1);
        }
        assertThat(status()).isEqualTo("sent");
    }

    @Test
    void aMailIsGivenUpAfterDaysAndItsAddressForgotten() {
        add(mail("nobody@example.com", "Nobody", null));

        for (int attempt = 1; attempt <= 12; attempt++) {
            deliver();
            assertThat(status()).isEqualTo("pending");
            MovableClock.forward(Duration.ofMinutes(1L << (attempt - 1)));
        }
        deliver();

        assertThat(status()).isEqualTo("failed");
        assertThat(Database.value("select recipient from mail")).isNull();
    }

    @Test
    void aChangeThatFailsSendsNothing() {
        Uni<Void> failing = transactions.asSystem(() -> mails.add(List.of(mail("aino@example.com", "Aino", null)))
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("the change failed"))));

        assertThrows(IllegalStateException.class, () -> failing.await().indefinitely());
        assertThat(Database.count("select count(*) from mail")).isZero();
    }

    @Test
    void replicasSendEachMailOnce() {
        add(IntStream.range(0, 40)
                .mapToObj(i -> mail("aino@example.com", "A" + (char) ('a' + i / 26) + (char) ('a' + i % 26), null))
                .toArray(Mail[]::new));

        try (LocalMailbox mailbox = Portal.mailbox()) {
            var one = supplyAsync(this::deliver);
            var other = supplyAsync(this::deliver);
            assertThat(one.join() + other.join()).isEqualTo(40);
            sendWhatWasPutOff();

            assertThat(mailbox.received())
                    .extracting(LocalMailbox.Received::text)
                    .doesNotHaveDuplicates()
                    .hasSize(40);
        }
    }

    @Test
    void aMailWhoseEndCannotBeNotedHoldsUpNoOther() {
        add(IntStream.range(0, 10)
                .mapToObj(i -> mail((i % 9 == 0 ? "stuck" : "aino") + "@example.com", "Aino", null))
                .toArray(Mail[]::new));
        refuseToNote();

        try (LocalMailbox mailbox = Portal.mailbox()) {
            assertThrows(RuntimeException.class, this::deliver);

            assertThat(mailbox.received()).hasSize(10);
            assertThat(Database.count("select count(*) from mail where status = 'sent'"))
                    .isEqualTo(8);
        } finally {
            noteAgain();
        }
    }

    @Test
    void aMailWhoseEndCanNeverBeNotedIsNotSentForEver() {
        add(mail("stuck@example.com", "Aino", null));
        refuseToNote();

        try (LocalMailbox mailbox = Portal.mailbox()) {
            for (int lease = 0; lease < 20 && status().equals("pending"); lease++) {
                try {
                    deliver();
                } catch (RuntimeException notNoted) {
                    MovableClock.forward(Duration.ofMinutes(6));
                }
            }
            assertThat(mailbox.received()).hasSize(13);
        } finally {
            noteAgain();
        }
        assertThat(status()).isEqualTo("failed");
    }

    private static void refuseToNote() {
        Database.execute("create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$");
        Database.execute("create trigger refuse before update on mail for each row"
                + " when (old.recipient like 'stuck%' and new.status = 'sent') execute function refuse()");
    }

    private static void noteAgain() {
        Database.execute("drop trigger refuse on mail");
        Database.execute("drop function refuse()");
    }

    @Test
    void aProcessThatDiesLosesItsMailsToAnother() {
        add(mail("aino@example.com", "Aino", null));
        transactions
                .asSystem(() -> store.claim(MovableClock.time().plus(Duration.ofMinutes(5)), 10))
                .await()
                .indefinitely();

        try (LocalMailbox mailbox = Portal.mailbox()) {
            deliver();
            assertThat(mailbox.received()).as("while the lease lasts").isEmpty();

            MovableClock.forward(Duration.ofMinutes(6));
            deliver();
            assertThat(mailbox.received()).hasSize(1);
        }
    }

    @Test
    void nobodyWritesAHeader() {
        add(
                mail("aino@example.com", "Aino\r\nBcc: thief@example.com", null),
                mail("liisa@example.com\r\nBcc: thief@example.com", "Liisa", null),
                mail("wei@example.com, thief@example.com", "李伟", null));

        try (LocalMailbox mailbox = Portal.mailbox()) {
            deliver();

            assertThat(mailbox.received()).singleElement().satisfies(received -> {
                assertThat(received.to()).isEqualTo("aino@example.com");
                assertThat(received.text()).startsWith("Hei,\n").doesNotContain("thief");
                assertThat(received.headers()).doesNotContain("thief");
            });
        }
        assertThat(Database.count("select count(*) from mail where status = 'failed'"))
                .isEqualTo(2);
    }

    @Test
    void theRecordGoesThirtyDaysLater() {
        add(mail("aino@example.com", "Aino", null));
        try (LocalMailbox mailbox = Portal.mailbox()) {
            deliver();
            assertThat(mailbox.received()).hasSize(1);
        }

        MovableClock.forward(Duration.ofDays(30));
        assertThat(expire()).isZero();
        MovableClock.forward(Duration.ofDays(1));
        assertThat(expire()).isEqualTo(1);
    }

    private void add(Mail... added) {
        transactions.asSystem(() -> mails.add(List.of(added))).await().indefinitely();
    }

    private int deliver() {
        return delivery.deliverPending().await().indefinitely();
    }

    /** A connection that broke puts its mail off for a minute: that is no fault here. */
    private void sendWhatWasPutOff() {
        MovableClock.forward(Duration.ofMinutes(1));
        deliver();
    }

    private long expire() {
        return transactions.asSystem(() -> store.expire(100)).await().indefinitely();
    }

    private static Object status() {
        return String.valueOf(Database.value("select status from mail"));
    }

    private static Mail mail(String recipient, String name, @Nullable String receipt) {
        return new Mail(Template.REQUEST_CLOSED, Language.FI, recipient, name, CLOSED, null, receipt);
    }
}
