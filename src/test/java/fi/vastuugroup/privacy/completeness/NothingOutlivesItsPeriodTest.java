package fi.vastuugroup.privacy.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.audit.AccessLogDerivation;
import fi.vastuugroup.privacy.delivery.mail.MailDelivery;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.journal.RestoreFixture;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.objection.ObjectionsFixture;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.erasure.ErasurePortions;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.request.lifecycle.RequestExecution;
import fi.vastuugroup.privacy.retention.RetentionRun;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.DatabaseDay;
import fi.vastuugroup.privacy.testing.JournalDirectory;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Of a person of whom every table holds something, nothing is left when all periods are over (Art. 5(1)(e)): a table that
 * {@link EveryTable} says goes has no row at all, and of the others it says why. A prohibition that stands keeps what it
 * needs until the person takes it back, and nothing else.
 */
@QuarkusTest
class NothingOutlivesItsPeriodTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** More often than a mail is tried. */
    private static final int ATTEMPTS = 15;

    @Inject
    RetentionRun retention;

    @Inject
    ErasurePortions portions;

    @Inject
    RequestExecution execution;

    @Inject
    MailDelivery mails;

    @Inject
    AccessLogDerivation looks;

    @Inject
    RestoreFixture disaster;

    private final Set<String> tried = new TreeSet<>();

    @BeforeEach
    void nobodyElseIsHeld() {
        Database.empty();
        JournalDirectory.empty();
    }

    @AfterEach
    void nothingJournalled() {
        JournalDirectory.empty();
    }

    @Test
    void aPersonWithoutProhibitionGoesAsAWhole() {
        FullPerson person = FullPerson.heldAlone();
        person.endRestriction();

        yearsPass();

        assertThat(filled()).doesNotContainAnyElementsOf(EveryTable.all(Reach::retention, Reach.Way::reaches));
    }

    @Test
    void aProhibitionKeepsWhatItNeedsUntilItIsTakenBack() {
        sayOfSomebodyUnknown();
        FullPerson person = FullPerson.held();
        tried.addAll(filled());
        person.endRestriction();
        ObjectionsFixture.reachEverybody();

        yearsPass();

        assertTriedAllBut(EveryTable.OF_ERASURE);
        assertThat(keptForAPerson()).isEqualTo(keptWhileProhibited());
        assertNothingElseIsKept(person);
        assertThat(ChecksFixture.decision(
                        ChecksFixture.ACME, ChecksFixture.email(person.someone().email(), "email")))
                .isEqualTo("prohibited");

        assertThat(person.acts().choosesFor()).isEqualTo("person");
        person.acts().takeBackProhibitions();
        yearsPass();

        assertThat(keptForAPerson())
                .as("what was said of the address itself")
                .containsExactly("address_choice", "marketing_decision");

        assertThat(person.acts().choosesFor()).isEqualTo("address");
        person.acts().takeBackProhibitions();
        yearsPass();

        assertThat(keptForAPerson()).isEmpty();
    }

    /** The mail server takes nothing meanwhile. */
    @Test
    void afterAnErasureTheProofsGoToo() {
        FullPerson person = FullPerson.held();
        ObjectionsFixture.reachEverybody();
        UUID request = person.erase();
        tried.addAll(filled());
        portions.deleteAll().await().atMost(PATIENCE);
        assertThat(execution.attempt(request).await().atMost(PATIENCE)).isTrue();
        tried.addAll(filled());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            mails.deliverPending().await().atMost(PATIENCE);
            MovableClock.forward(Duration.ofHours(23));
        }
        assertThat(Database.count("select count(*) from mail where status = 'failed'"))
                .isPositive();
        assertThat(Database.count("select count(*) from mail where status = 'pending'"))
                .isZero();

        yearsPass();

        assertThat(tried).containsAll(EveryTable.OF_ERASURE);
        assertThat(keptForAPerson()).containsExactly("address_choice", "marketing_decision");
        assertThat(Traces.of(person.marks())).isEmpty();
    }

    /** A restored database does not know somebody of whom the journal tells. */
    private void sayOfSomebodyUnknown() {
        PersonFixture lost = PersonFixture.prospect().fed();
        lost.asked()
                .body(Map.of(
                        "choices",
                        List.of(Map.of("channel", "post", "scope", "direct-marketing", "state", "prohibited"))))
                .put("/api/v1/me/marketing-prohibitions")
                .then()
                .statusCode(200);
        disaster.write();
        Database.empty();
        disaster.replay();
        JournalDirectory.empty();
        Database.execute("delete from address_choice");
        Database.execute("delete from marketing_decision");
    }

    private void assertTriedAllBut(Set<String> untried) {
        Set<String> reached = EveryTable.all(Reach::retention, Reach.Way::reaches);
        reached.removeAll(untried);
        reached.removeAll(EveryTable.UNTRIED.keySet());
        assertThat(tried).as("tables that had a row").containsAll(reached);
    }

    private static Set<String> keptWhileProhibited() {
        return EveryTable.all(Reach::retention, Reach.Way::whileProhibited);
    }

    /** Tables with a row that its period should have taken, or takes when no prohibition stands. */
    private static Set<String> keptForAPerson() {
        Set<String> kept = filled();
        kept.retainAll(EveryTable.all(Reach::retention, Reach.Way::reaches));
        return kept;
    }

    private static void assertNothingElseIsKept(FullPerson person) {
        assertThat(Traces.of(person.marks())).as("words").isEmpty();
        assertThat(Database.count("select count(*) from stored_item where category <> 'marketing-prohibitions'"
                        + " or content ->> 'state' <> 'prohibited'"))
                .isZero();
        assertThat(Database.count("select count(*) from subject_identifier where current"))
                .isZero();
        assertThat(Database.value("select language from data_subject")).isNull();
    }

    private static Set<String> filled() {
        Set<String> filled = Traces.tables();
        filled.removeIf(table -> Database.count("select count(*) from " + table) == 0);
        return filled;
    }

    private void yearsPass() {
        LocalDate day = Helsinki.dateOf(MovableClock.time());
        for (int years : new int[] {12, 16, 20}) {
            everybodyDoesTheirPart();
            tried.addAll(filled());
            DatabaseDay.set(day.plusYears(years));
            MovableClock.set(day.plusYears(years).atStartOfDay(Helsinki.ZONE).toInstant());
            retention.run().await().atMost(PATIENCE);
        }
    }

    /** Systems acknowledge, staff tells recipients, mails go, the journal is written: until then what they need is kept for them. */
    private void everybodyDoesTheirPart() {
        Database.query("select id, receiver from outbox where acknowledged_at is null")
                .forEach(row -> as(String.valueOf(row.get("receiver")))
                        .post("/api/v1/notifications/" + row.get("id") + "/acknowledgement")
                        .then()
                        .statusCode(204));
        Database.query("select id from recipient_notice where confirmed_at is null and outbox_id is null")
                .forEach(row -> DisclosureFixture.officer()
                        .body("{\"toldBy\": \"post\", \"toldAt\": \"%s\"}".formatted(MovableClock.time()))
                        .post("/api/v1/staff/recipient-notices/" + row.get("id") + "/confirmation")
                        .then()
                        .statusCode(200));
        try (var mailbox = Portal.mailbox()) {
            for (int i = 0; i < 5; i++) {
                mails.deliverPending().await().atMost(PATIENCE);
            }
        }
        disaster.write();
        looks.derivePending().await().atMost(PATIENCE);
    }

    private static RequestSpecification as(String receiver) {
        String id = receiver.substring(receiver.indexOf(':') + 1);
        return receiver.startsWith("partner") ? Portal.asPartner(id) : Portal.asSource(id);
    }
}
