package fi.vastuugroup.privacy.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.delivery.mail.Mail.Template;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a mail is said by who holds it: an attempt whose lease was over has nothing more to say. */
@QuarkusTest
class MailLeaseTest {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Mail MAIL = new Mail(
            Template.REQUEST_CLOSED,
            Language.SV,
            "aino@example.com",
            "Aino",
            Map.of("reference", "R-7K2M-9QXD", "outcome", "granted"),
            null,
            "eyJhbGciOiJFUzI1NiJ9.e30.c2ln");

    @Inject
    Transactions transactions;

    @Inject
    Mails mails;

    @Inject
    MailRepository stored;

    @BeforeEach
    void oneMail() {
        Database.execute("delete from mail");
        transactions.asSystem(() -> mails.add(List.of(MAIL))).await().indefinitely();
    }

    @Test
    void aMailIsClaimedAsItWasAdded() {
        PendingMail claimed = claim();

        assertThat(claimed.template()).isEqualTo("request-closed");
        assertThat(claimed.language()).isEqualTo(Language.SV);
        assertThat(claimed.recipient()).isEqualTo("aino@example.com");
        assertThat(claimed.greetingName()).isEqualTo("Aino");
        assertThat(claimed.values()).isEqualTo(MAIL.values());
        assertThat(claimed.receipt()).isEqualTo(MAIL.receipt());
        assertThat(claimed.attempts()).isOne();
        assertThat(Database.value("select details ->> 'reference' from mail")).isEqualTo("R-7K2M-9QXD");
    }

    @Test
    void whoLostTheLeaseCannotEndTheMailOfTheNewHolder() {
        PendingMail lost = claim();
        MovableClock.forward(LEASE.plusMinutes(1));
        PendingMail held = claim();

        assertThat(change(lost, mail -> mail.end(MailStatus.FAILED, MovableClock.time())))
                .isFalse();
        assertThat(change(lost, mail -> mail.retryAt(Instant.EPOCH))).isFalse();
        assertThat(Database.query("select status, recipient, attempts::int as attempts from mail"))
                .containsExactly(Map.of("status", "pending", "recipient", "aino@example.com", "attempts", 2));

        assertThat(change(held, mail -> mail.end(MailStatus.SENT, MovableClock.time())))
                .isTrue();
        assertThat(Database.value("select status from mail")).isEqualTo("sent");
    }

    @Test
    void ofTwoWhoEndItAtOnceTheSecondIsRefused() throws Exception {
        PendingMail mail = claim();
        try (Connection first =
                Database.hold("update mail set status = 'sent', ended_at = created_at, recipient = null,"
                        + " greeting_name = null, receipt = null")) {
            CompletableFuture<Boolean> second = transactions
                    .asSystem(() -> stored.held(mail)
                            .invoke(held -> held.ifPresent(late -> late.end(MailStatus.FAILED, MovableClock.time())))
                            .map(held -> held.isPresent()))
                    .subscribeAsCompletionStage();
            Database.awaitWaiter();
            first.commit();

            assertThat(second.join()).isFalse();
        }
        assertThat(Database.value("select status from mail")).isEqualTo("sent");
    }

    @Test
    void aMailThatAClockThatRanAheadPutOffIsTakenNow() {
        Database.execute("update mail set due_at = now() + interval '1 year'");

        assertThat(claim().values()).isEqualTo(MAIL.values());
    }

    @Test
    void anEndedMailTakesNoOtherState() {
        MailEntity mail = new MailEntity(MAIL, Instant.EPOCH);
        mail.end(MailStatus.SENT, Instant.EPOCH);

        assertThat(mail.recipient).isNull();
        assertThatThrownBy(() -> mail.end(MailStatus.FAILED, Instant.EPOCH)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> mail.retryAt(Instant.EPOCH)).isInstanceOf(ProblemException.class);
        assertThat(mail.status).isEqualTo(MailStatus.SENT);
    }

    private PendingMail claim() {
        return transactions
                .asSystem(() -> stored.claim(MovableClock.time().plus(LEASE), 10))
                .await()
                .indefinitely()
                .get(0);
    }

    /** Whether the attempt still had a say. */
    private boolean change(PendingMail attempt, Consumer<MailEntity> change) {
        return transactions
                .asSystem(() -> stored.held(attempt)
                        .invoke(held -> held.ifPresent(change))
                        .map(held -> held.isPresent()))
                .await()
                .indefinitely();
    }
}
