package fi.vastuugroup.privacy.register.subject;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.audit.AuditEvent.Actor;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.erasure.ErasureExecution;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A former address is kept, as a hash only, exactly as long as something stands on it. */
@QuarkusTest
class ContactIdentifiersTest {

    @Inject
    Items items;

    @Inject
    ItemChanges itemChanges;

    @Inject
    Transactions transactions;

    @Inject
    FormerIdentifierStore former;

    @Inject
    ErasureExecution erasure;

    private String person = "";
    private UUID subject = UUID.randomUUID();

    @BeforeEach
    void somebody() {
        person = newPerson();
        send("crm", contactDetails(person, 1, "one." + person + "@example.fi"));
        subject = UUID.fromString(String.valueOf(Database.value(
                "select subject_id from subject_source where source_system = 'crm' and person_id = ?", person)));
    }

    @Test
    void withoutAProhibitionAFormerAddressIsForgottenAtOnce() {
        moveTo("two", 2);

        assertKnownBy(1, 0);
    }

    @Test
    void whileAProhibitionStandsEveryFormerAddressStays() {
        choose(State.PROHIBITED);

        moveTo("two", 2);
        moveTo("three", 3);

        assertKnownBy(1, 2);
    }

    @Test
    void whenTheLastProhibitionIsLiftedFormerAddressesAreForgotten() {
        choose(State.PROHIBITED);
        moveTo("two", 2);

        choose(State.NO_CHOICE);

        assertKnownBy(1, 0);
    }

    @Test
    void anAddressThatComesBackIsCurrentAgain() {
        choose(State.PROHIBITED);
        moveTo("two", 2);
        moveTo("one", 3);

        choose(State.NO_CHOICE);

        assertKnownBy(1, 0);
        assertEquals(1, Database.count("select count(*) from subject_identifier where subject_id = ?", subject));
    }

    @Test
    void whileTheyAreRestrictedNothingIsForgotten() {
        choose(State.PROHIBITED);
        moveTo("two", 2);
        restrict();

        choose(State.NO_CHOICE);
        assertKnownBy(1, 1);

        Database.execute("update item_block set lifted_at = placed_at where subject_id = ?", subject);
        choose(State.NO_CHOICE);
        assertKnownBy(1, 0);
    }

    @Test
    void forObjectionsAFormerAddressIsRememberedUntilItsPeriodIsOver() {
        moveTo("two", 2);
        moveTo("three", 3);
        moveTo("one", 4);
        assertEquals(2, remembered());

        expire();
        assertEquals(2, remembered());
        MovableClock.forward(Duration.ofDays(370));
        expire();

        assertEquals(0, remembered());
    }

    @ParameterizedTest
    @CsvSource({"true, 2", "false, 0"})
    void anErasureLeavesThemWithItsTombstonesOrNotAtAll(boolean tombstones, long left) {
        send("crm", upsert(person, "feedback-" + person, 1, """
                {"category": "feedback", "about": "support", "givenAt": "2026-02-01T10:00:00Z"}"""));
        moveTo("two", 2);

        var order = new ErasureOrder(
                Set.of(Category.CONTACT_DETAILS),
                ItemSelection.of(Set.of(Category.CONTACT_DETAILS)),
                Set.of(),
                tombstones);
        transactions
                .asSystem(() -> items.lock(subject).chain(() -> erasure.erase(Actor.staff("officer"), subject, order)))
                .await()
                .indefinitely();

        assertEquals(left, remembered());
    }

    private long remembered() {
        return Database.count("select count(*) from former_identifier where subject_id = ?", subject);
    }

    private void expire() {
        transactions.asSystem(() -> former.expire(1_000)).await().indefinitely();
    }

    private void moveTo(String mailbox, int version) {
        send("crm", contactDetails(person, version, mailbox + "." + person + "@example.fi"));
    }

    private void choose(State state) {
        var choice = new MarketingProhibition(Channel.EMAIL, Scope.DIRECT_MARKETING, state, MovableClock.time());
        transactions
                .asSystem(() -> items.lock(subject)
                        .chain(() -> itemChanges.declare(subject, Map.of("email/direct-marketing", choice))))
                .await()
                .indefinitely();
    }

    private void restrict() {
        Block restriction = new Block(Block.Kind.RESTRICTION, null, null, "accuracy-contested", MovableClock.time());
        transactions
                .asSystem(() -> itemChanges.block(Actor.staff("officer"), subject, restriction))
                .await()
                .indefinitely();
    }

    private void assertKnownBy(long current, long former) {
        String count = "select count(*) from subject_identifier where subject_id = ? and current = ?";
        assertEquals(current, Database.count(count, subject, true));
        assertEquals(former, Database.count(count, subject, false));
    }
}
