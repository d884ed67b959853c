package fi.vastuugroup.privacy.register.admission;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.erasure.ErasureResult;
import fi.vastuugroup.privacy.register.erasure.ErasureTraces;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Erasure stays erased, and who returns is admitted with the prohibitions kept (invariant 9). */
@QuarkusTest
class ErasedStaysErasedTest {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @Inject
    RightsFixture rights;

    @Inject
    ErasureTraces traces;

    /** A person with details, an old role, a chat and a prohibition of marketing by e-mail. */
    private record Batch(String person, String address, String phone) {

        static Batch fresh() {
            String person = newPerson();
            return new Batch(person, person + "@example.com", "+35850" + (1_000_000 + (System.nanoTime() % 8_999_999)));
        }

        Batch as(String other) {
            return new Batch(other, address, phone);
        }

        ObjectNode details() {
            return upsert(person, "details-" + person, 1, """
                    {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö", "email": "%s",
                    "phone": "%s"}""".formatted(address, phone));
        }

        ObjectNode role(String id, LocalDate from) {
            return upsert(person, id + person, 1, """
                    {"category": "organisations", "organisation": {"name": "Yhtiö Oy", "kind": "company"},
                    "from": "%s"}""".formatted(from));
        }

        ObjectNode prohibition() {
            return upsert(person, "prohibition-" + person, 1, """
                    {"category": "marketing-prohibitions", "channel": "email", "scope": "direct-marketing",
                    "state": "prohibited", "recordedAt": "2026-02-01T10:00:00Z"}""");
        }

        ObjectNode feedback(LocalDate on) {
            return upsert(person, "feedback-" + on + person, 1, """
                    {"category": "feedback", "about": "support", "givenAt": "%sT10:00:00Z"}""".formatted(on));
        }

        Object[] lines() {
            return new Object[] {
                details(), role("role-", LocalDate.of(2020, 1, 1)), prohibition(), feedback(LocalDate.of(2026, 2, 1))
            };
        }

        List<JsonNode> feed() {
            return send("crm", lines());
        }
    }

    private Batch erased() {
        Batch batch = Batch.fresh();
        assertThat(outcomes(batch.feed())).containsOnly("created");
        assertTrue(rights.erase(subjectOf(batch.person())).subjectRemoved());
        return batch;
    }

    private static LocalDate today() {
        return Helsinki.dateOf(MovableClock.time());
    }

    private static long known(String person) {
        return Database.count("select count(*) from subject_source where person_id = ?", person);
    }

    @Test
    void theSameBatchAgainChangesNothing() {
        Batch batch = erased();

        assertThat(outcomes(batch.feed())).hasSize(4).containsOnly("blocked-by-tombstone");
        ObjectNode later = contactDetails(batch.person(), 9, "other-" + batch.address());
        assertThat(outcomes(send("crm", later, deletion(batch.person(), "x", 1, "feedback"))))
                .containsOnly("blocked-by-tombstone");
        assertEquals(0, known(batch.person()));
    }

    @Test
    void anotherSourceThatSharesTheCrmsIdIsStoppedToo() {
        Batch batch = erased();
        ObjectNode line = batch.as(newPerson()).feedback(LocalDate.of(2026, 3, 1));
        ((ObjectNode) line.get("person")).put("crmId", batch.person());

        assertThat(outcomes(send("support-desk", line))).containsExactly("blocked-by-tombstone");
    }

    @Test
    void anotherIdWithTheAddressThatOnlyTheErasedPersonHadIsStopped() {
        Batch batch = erased();
        Batch other = batch.as(newPerson());

        assertThat(outcomes(other.feed())).containsOnly("blocked-by-tombstone");
        // Recognised once, the other id is stopped without the address as well.
        assertThat(outcomes(send("crm", other.role("role-", LocalDate.of(2020, 1, 1)))))
                .containsExactly("blocked-by-tombstone");
        assertEquals(0, known(other.person()));
    }

    @Test
    void anAddressThatSeveralHadStopsNobody() {
        Batch batch = Batch.fresh();
        Batch colleague = batch.as(newPerson());
        batch.feed();
        colleague.feed();
        rights.erase(subjectOf(batch.person()));
        Batch third = batch.as(newPerson());

        assertThat(outcomes(third.feed())).containsOnly("created");
        assertThat(outcomes(batch.feed())).containsOnly("blocked-by-tombstone");
    }

    @Test
    void aPhoneNumberStopsNobodyAndCarriesTheProhibitionOn() {
        Batch batch = Batch.fresh();
        send("crm", batch.details(), batch.role("role-", LocalDate.of(2020, 1, 1)), phoneProhibition(batch));
        assertDecision("prohibited", "phone", batch.phone(), "phone");
        rights.erase(subjectOf(batch.person()));
        assertDecision("prohibited", "phone", batch.phone(), "phone");
        String other = newPerson();
        Batch neighbour = new Batch(other, other + "@example.com", batch.phone());

        assertThat(outcomes(send("crm", neighbour.details(), neighbour.role("role-", LocalDate.of(2020, 1, 1)))))
                .containsOnly("created");
        assertDecision("prohibited", "phone", batch.phone(), "phone");
        assertDecision("no-prohibition-recorded", "email", neighbour.address(), "post");
    }

    @Test
    void aNewRoleIsAdmittedWithWhatCameBeforeItInTheChunkAndTheProhibitionsKept() {
        MovableClock.set(NOON);
        Batch batch = erased();
        MovableClock.forward(Duration.ofDays(1));
        assertDecision("prohibited", "email", batch.address(), "email");
        String newAddress = "new-" + batch.address();

        assertThat(outcomes(send(
                        "crm",
                        contactDetails(batch.person(), 2, newAddress),
                        batch.feedback(LocalDate.of(2026, 2, 1)),
                        batch.role("new-role-", today()))))
                .containsExactly("created", "blocked-by-tombstone", "created");
        assertDecision("prohibited", "email", newAddress, "email");
        assertThat(outcomes(send("crm", contactDetails(batch.person(), 3, batch.address()))))
                .containsExactly("updated");
        assertDecision("prohibited", "email", batch.address(), "email");
    }

    @Test
    void aRoleThatBeganBeforeOrOnTheDayAdmitsNobody() {
        Batch batch = erased();

        assertThat(outcomes(send("crm", batch.role("again-", today())))).containsExactly("blocked-by-tombstone");
    }

    @Test
    void aRoleThatHasNotBegunAdmitsNobodyBeforeItsDay() {
        MovableClock.set(NOON);
        Batch batch = erased();
        ObjectNode role = batch.role("agreed-", today().plusDays(2));

        assertThat(outcomes(send("crm", role, batch.role("far-", LocalDate.of(2190, 1, 1)), batch.details())))
                .containsOnly("blocked-by-tombstone");
        assertEquals(0, known(batch.person()));
        MovableClock.forward(Duration.ofDays(2));
        assertThat(outcomes(send("crm", role))).containsExactly("created");
    }

    @Test
    void anActThatIsDatedAheadAdmitsNobody() {
        MovableClock.set(NOON);
        Batch batch = erased();

        assertThat(outcomes(send(
                        "crm",
                        upsert(batch.person(), "mail-" + batch.person(), 1, """
                                {"category": "correspondence", "medium": "e-mail", "title": "t", "messages": [
                                {"sentAt": "2026-12-02T08:00:00Z", "author": "subject", "text": "t"}]}"""),
                        feedbackAt(batch, "2026-12-01T13:00:00Z"))))
                .containsOnly("blocked-by-tombstone");
        assertEquals(0, known(batch.person()));
    }

    @Test
    void aRoleOfTheFutureThatWasErasedDoesNotReturn() {
        Batch batch = Batch.fresh();
        ObjectNode future = batch.role("future-", today().plusDays(30));
        send("crm", batch.details(), future);
        rights.erase(subjectOf(batch.person()));

        assertThat(outcomes(send("crm", batch.details(), future))).containsOnly("blocked-by-tombstone");
    }

    @Test
    void anActOfTheirOwnAdmitsAndTheAddressFollows() {
        MovableClock.set(NOON);
        Batch batch = erased();
        MovableClock.forward(Duration.ofDays(3));
        Batch other = batch.as(newPerson());

        assertThat(outcomes(send("crm", other.feedback(today())))).containsExactly("created");
        assertThat(outcomes(send("crm", other.details()))).containsExactly("created");
        assertThat(outcomes(send("crm", batch.details(), batch.feedback(today()))))
                .containsExactly("blocked-by-tombstone", "created");
        assertThat(outcomes(send("crm", contactDetails(batch.person(), 2, batch.address()))))
                .containsExactly("created");
    }

    @Test
    void whoReturnsGetsNothingOlderBackUnderAnotherId() {
        MovableClock.set(NOON);
        Batch batch = erased();
        MovableClock.forward(Duration.ofDays(3));

        assertThat(outcomes(send(
                        "crm", pageView(batch, "old-view-", 1), batch.feedback(today()), pageView(batch, "older-", 1))))
                .containsExactly("blocked-by-tombstone", "created", "blocked-by-tombstone");
        assertThat(outcomes(send(
                        "crm",
                        pageView(batch, "third-view-", 1),
                        feedbackAt(batch, "2026-02-03T10:00:00Z"),
                        feedbackAt(batch, "2026-12-04T08:00:00Z"),
                        invoice(batch, "invoice-", 1),
                        batch.role("now-", today()))))
                .containsExactly("blocked-by-tombstone", "blocked-by-tombstone", "created", "created", "created");
    }

    @Test
    void whoReturnsByTheAddressUnderAnotherIdGetsNothingOlderEither() {
        MovableClock.set(NOON);
        Batch batch = erased();
        MovableClock.forward(Duration.ofDays(3));
        Batch other = batch.as(newPerson());

        assertThat(outcomes(send("crm", other.details(), other.feedback(today()))))
                .containsOnly("created");
        assertThat(outcomes(send("crm", pageView(other, "old-view-", 1), feedbackAt(other, "2026-02-03T10:00:00Z"))))
                .containsOnly("blocked-by-tombstone");
    }

    @Test
    void anItemErasedAloneNeverReturnsNorDoesWhatWaitedForItAndItsCategoryStaysOpen() {
        Batch batch = Batch.fresh();
        batch.feed();
        UUID subject = subjectOf(batch.person());
        ObjectNode feedback = batch.feedback(LocalDate.of(2026, 2, 1));
        UUID item = RightsFixture.itemOf(subject, Category.FEEDBACK);
        UUID restriction = rights.block(subject, Block.Kind.RESTRICTION, null, item);
        assertThat(outcomes(send("crm", feedback.deepCopy().put("version", 2)))).containsExactly("parked");
        send("crm", feedbackAt(batch, "2026-02-04T10:00:00Z"));

        rights.erase(
                subject,
                new ErasureOrder(Set.of(Category.FEEDBACK), ItemSelection.of(item), Set.of(restriction), true));
        rights.lift(subject, restriction);

        assertThat(outcomes(send(
                        "crm",
                        feedback,
                        feedback.deepCopy().put("version", 2),
                        feedback.deepCopy().put("version", 9))))
                .containsOnly("blocked-by-tombstone");
        assertEquals(
                1, Database.count("select count(*) from item where subject_id = ? and category = 'feedback'", subject));
        assertEquals(0, Database.count("select count(*) from parked_update where subject_id = ?", subject));
        assertThat(outcomes(send("crm", feedbackAt(batch, "2026-02-05T10:00:00Z"))))
                .containsExactly("created");
    }

    @Test
    void aProspectWithoutAnActDoesNotGetTheAddress() {
        Batch batch = erased();
        String prospect = newPerson();
        send("crm", contactDetails(prospect, 1, prospect + "@example.com"));

        assertThat(outcomes(send("crm", contactDetails(prospect, 2, batch.address()))))
                .containsExactly("blocked-by-tombstone");
    }

    @Test
    void whatIsKeptForAWhileDoesNotKeepThePersonsPlace() {
        Batch batch = Batch.fresh();
        batch.feed();
        UUID subject = subjectOf(batch.person());
        UUID hold = rights.block(subject, Block.Kind.HOLD, Category.FEEDBACK, null);
        rights.erase(subject);
        assertThat(outcomes(batch.as(newPerson()).feed())).containsOnly("blocked-by-tombstone");

        rights.lift(subject, hold);
        rights.erase(subject, RightsFixture.of(Category.FEEDBACK));

        assertEquals(0, known(batch.person()));
        assertThat(outcomes(send("crm", contactDetails(batch.person(), 9, "other-" + batch.address()))))
                .containsExactly("blocked-by-tombstone");
    }

    /** Of whom a legal duty keeps an invoice, and nothing else. */
    private Batch erasedButForTheInvoice() {
        Batch batch = Batch.fresh();
        batch.feed();
        assertThat(outcomes(send("crm", invoice(batch, "first-", 1), pageView(batch, "view-", 1))))
                .containsOnly("created");
        assertFalse(rights.erase(subjectOf(batch.person()), allButBilling(true)).subjectRemoved());
        return batch;
    }

    private static ErasureOrder allButBilling(boolean tombstones) {
        return new ErasureOrder(
                EnumSet.complementOf(EnumSet.of(Category.ORDERS_AND_BILLING)), ItemSelection.ALL, Set.of(), tombstones);
    }

    private static ObjectNode invoice(Batch batch, String id, long version) {
        return upsert(batch.person(), id + batch.person(), version, """
                {"category": "orders-and-billing", "kind": "invoice", "number": "%s", "date": "2026-02-01",
                "currency": "EUR", "amount": "%s.00", "lines": []}""".formatted(id, version));
    }

    private static ObjectNode pageView(Batch batch, String id, long version) {
        return upsert(batch.person(), id + batch.person(), version, """
                {"category": "page-views", "openedAt": "2026-10-01T10:00:00Z", "page": "https://www.example.com/a"}""");
    }

    private static long held(Batch batch) {
        return Database.count("select count(*) from item where subject_id = ?", subjectOf(batch.person()));
    }

    @Test
    void whoRemainsForADutyGetsNothingElseBack() {
        Batch batch = erasedButForTheInvoice();

        assertThat(outcomes(batch.feed())).containsOnly("blocked-by-tombstone");
        assertThat(outcomes(send(
                        "crm",
                        contactDetails(batch.person(), 9, batch.address()),
                        upsert(batch.person(), "other-" + batch.person(), 1, """
                                {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö"}"""),
                        batch.role("other-role-", today()),
                        pageView(batch, "view-", 2),
                        pageView(batch, "other-view-", 1))))
                .hasSize(5)
                .containsOnly("blocked-by-tombstone");
        assertEquals(1, held(batch));
        assertThat(outcomes(send("crm", invoice(batch, "second-", 1), invoice(batch, "first-", 2))))
                .containsExactly("created", "updated");
        ObjectNode shared = batch.as(newPerson()).feedback(LocalDate.of(2026, 3, 1));
        ((ObjectNode) shared.get("person")).put("crmId", batch.person());
        assertThat(outcomes(send("support-desk", shared))).containsExactly("blocked-by-tombstone");
        assertEquals(0, known(shared.get("person").get("id").asText()));
    }

    @Test
    void whoRemainsForADutyReturnsWithANewRoleAndTheProhibitionsKept() {
        MovableClock.set(NOON);
        Batch batch = erasedButForTheInvoice();
        assertThat(outcomes(send("crm", batch.role("new-role-", today().plusDays(1)))))
                .containsExactly("blocked-by-tombstone");
        MovableClock.forward(Duration.ofDays(1));
        UUID subject = subjectOf(batch.person());
        String newAddress = "new-" + batch.address();

        assertThat(outcomes(send("crm", pageView(batch, "other-view-", 1), batch.role("new-role-", today()))))
                .containsExactly("blocked-by-tombstone", "created");
        assertEquals(subject, subjectOf(batch.person()));
        assertThat(outcomes(send("crm", contactDetails(batch.person(), 2, newAddress))))
                .containsExactly("created");
        assertDecision("prohibited", "email", newAddress, "email");
        assertThat(outcomes(send("crm", contactDetails(batch.person(), 3, batch.address()))))
                .containsExactly("updated");
        assertDecision("prohibited", "email", batch.address(), "email");
        assertThat(outcomes(send(
                        "crm",
                        pageView(batch, "view-", 1),
                        pageView(batch, "view-", 2),
                        pageView(batch, "third-view-", 1))))
                .containsOnly("blocked-by-tombstone");
    }

    @Test
    void anItemHeldThatShowsTheReturnAdmitsToo() {
        MovableClock.set(NOON);
        Batch batch = erasedButForTheInvoice();
        MovableClock.forward(Duration.ofDays(3));
        assertThat(outcomes(send("crm", batch.feedback(today())))).containsExactly("created");
        Database.execute(
                "update data_subject set contact_erased_at = ? where id = ?",
                MovableClock.time().minus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC),
                subjectOf(batch.person()));

        assertThat(outcomes(send("crm", contactDetails(batch.person(), 2, batch.address()))))
                .containsExactly("created");
        assertEquals(
                0,
                Database.count(
                        "select count(*) from data_subject where id = ? and contact_erased_at is not null",
                        subjectOf(batch.person())));
    }

    @Test
    void theJournalRemembersWhoRemained() {
        Batch batch = erasedButForTheInvoice();
        UUID subject = subjectOf(batch.person());
        JsonObject entry = new JsonObject(String.valueOf(Database.value(
                "select content::text from journal_entry where kind = 'erasure' and content ->> 'subject' = ?",
                subject.toString())));
        Database.execute("update data_subject set contact_erased_at = null where id = ?", subject);

        rights.now(() -> traces.replay(entry));

        assertThat(outcomes(send("crm", contactDetails(batch.person(), 9, batch.address()))))
                .containsExactly("blocked-by-tombstone");
    }

    @Test
    void whatAHoldKeepsIsUpdatedAndBringsNothingElseBack() {
        Batch batch = Batch.fresh();
        batch.feed();
        UUID subject = subjectOf(batch.person());
        rights.block(subject, Block.Kind.HOLD, null, RightsFixture.itemOf(subject, Category.FEEDBACK));
        assertFalse(rights.erase(subject).subjectRemoved());
        ObjectNode later = batch.feedback(LocalDate.of(2026, 2, 1)).put("version", 2);

        assertThat(outcomes(send(
                        "crm",
                        later,
                        contactDetails(batch.person(), 9, "other-" + batch.address()),
                        batch.feedback(LocalDate.of(2026, 3, 1)))))
                .containsExactly("updated", "blocked-by-tombstone", "blocked-by-tombstone");
        assertEquals(1, held(batch));
    }

    @Test
    void whoRemainsAfterAnErasureWithoutTombstonesIsFedOn() {
        Batch batch = Batch.fresh();
        batch.feed();
        send("crm", invoice(batch, "first-", 1));
        rights.erase(subjectOf(batch.person()), allButBilling(false));

        assertThat(outcomes(batch.feed())).containsOnly("created");
    }

    @Test
    void withoutTombstonesTheSourceDecides() {
        Batch batch = Batch.fresh();
        batch.feed();
        ErasureOrder order = RightsFixture.everything();
        rights.erase(
                subjectOf(batch.person()),
                new ErasureOrder(order.categories(), order.selection(), order.ownBlocks(), false));

        assertThat(outcomes(batch.feed())).containsOnly("created");
        assertDecision("prohibited", "email", batch.address(), "email");
    }

    @Test
    void aBatchDuringAnErasureLeavesNothing() {
        for (int round = 0; round < 20; round++) {
            Batch batch = Batch.fresh();
            batch.feed();
            UUID subject = subjectOf(batch.person());
            CompletableFuture<List<JsonNode>> fed = CompletableFuture.supplyAsync(batch::feed);
            ErasureResult erased = rights.erase(subject);
            fed.join();

            assertTrue(erased.subjectRemoved());
            assertEquals(0, known(batch.person()));
            assertThat(outcomes(batch.feed())).containsOnly("blocked-by-tombstone");
        }
    }

    @Test
    void anErasedItemOfWhoStaysIsStoppedInEveryVersion() {
        Batch batch = Batch.fresh();
        batch.feed();
        UUID subject = subjectOf(batch.person());
        ObjectNode feedback = batch.feedback(LocalDate.of(2026, 2, 1));
        rights.erase(subject, RightsFixture.of(Category.FEEDBACK));
        rights.erase(subject, RightsFixture.of(Category.CONTACT_DETAILS));

        assertThat(outcomes(send(
                        "crm",
                        feedback.put("version", 2),
                        deletion(batch.person(), feedback.get("id").asText(), 3, "feedback"),
                        feedback.deepCopy().put("version", 4),
                        contactDetails(batch.person(), 5, batch.address()))))
                .containsExactly("blocked-by-tombstone", "unchanged", "blocked-by-tombstone", "blocked-by-tombstone");
        MovableClock.set(MovableClock.time());
        MovableClock.forward(Duration.ofDays(2));
        assertThat(outcomes(send("crm", batch.feedback(LocalDate.of(2026, 3, 1)), batch.feedback(today()))))
                .containsExactly("blocked-by-tombstone", "created");
    }

    @Test
    void noSourceSubscribesAgainToAListWhoseSubscriptionWasErased() {
        Batch batch = Batch.fresh();
        batch.feed();
        send("crm", subscription(batch, "list-", 1, true));
        rights.erase(subjectOf(batch.person()), RightsFixture.of(Category.MAILING_LIST_SUBSCRIPTIONS));

        assertThat(outcomes(send(
                        "crm",
                        subscription(batch, "list-", 2, true),
                        subscription(batch, "other-list-", 1, true),
                        subscription(batch, "third-list-", 1, false))))
                .containsExactly("blocked-by-tombstone", "blocked-by-tombstone", "created");
    }

    private static ObjectNode subscription(Batch batch, String id, long version, boolean subscribed) {
        return upsert(batch.person(), id + batch.person(), version, """
                {"category": "mailing-list-subscriptions", "list": "newsletter", "subscribed": %s,
                "changedAt": "2026-10-0%sT10:00:00Z"}""".formatted(subscribed, version));
    }

    @Test
    void noOtherListThatIsOlderComesAfterAnErasureOfAllSubscriptions() {
        MovableClock.set(NOON);
        Batch batch = Batch.fresh();
        batch.feed();
        send("crm", subscription(batch, "list-", 1, true));
        rights.erase(subjectOf(batch.person()), RightsFixture.of(Category.MAILING_LIST_SUBSCRIPTIONS));
        MovableClock.forward(Duration.ofDays(2));

        assertThat(outcomes(send(
                        "crm",
                        toEvents(batch, "older-", true, "2026-11-28T10:00:00Z"),
                        toEvents(batch, "refused-", false, "2026-11-28T10:00:00Z"),
                        toEvents(batch, "ahead-", true, "2026-12-04T10:00:00Z"),
                        toEvents(batch, "later-", true, "2026-12-03T10:00:00Z"))))
                .containsExactly("blocked-by-tombstone", "created", "blocked-by-tombstone", "created");
    }

    private static ObjectNode toEvents(Batch batch, String id, boolean subscribed, String at) {
        return upsert(batch.person(), id + batch.person(), 1, """
                {"category": "mailing-list-subscriptions", "list": "events", "subscribed": %s,
                "changedAt": "%s"}""".formatted(subscribed, at));
    }

    @Test
    void aRefusalOfAnErasedPersonIsRecordedAndReadmitsNobody() {
        Batch batch = erased();
        Batch other = batch.as(newPerson());
        assertDecision("no-prohibition-recorded", "email", batch.address(), "post");

        assertThat(outcomes(send("crm", other.details(), refusal(other, "post"))))
                .containsOnly("blocked-by-tombstone");
        assertDecision("prohibited", "email", batch.address(), "post");
        assertDecision("no-prohibition-recorded", "phone", batch.phone(), "phone");

        assertThat(outcomes(send("crm", refusal(batch, "phone")))).containsOnly("blocked-by-tombstone");
        assertDecision("prohibited", "email", batch.address(), "phone");
        assertDecision("prohibited", "phone", batch.phone(), "phone");
        assertEquals(0, known(batch.person()) + known(other.person()));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from journal_entry where content ->> 'subject' = ? and content -> 'prohibitions' = "
                                + "'[\"phone/direct-marketing\"]' and content -> 'identifiers' <> '[]' and created_at >= ?",
                        new UUID(0, 0).toString(),
                        MovableClock.time().minusSeconds(60).atOffset(ZoneOffset.UTC)));
    }

    @Test
    void aRefusalOfWhoRemainsIsRecordedForTheHashesToo() {
        Batch batch = erasedButForTheInvoice();

        assertThat(outcomes(send("crm", refusal(batch, "post")))).containsExactly("created");

        assertDecision("prohibited", "email", batch.address(), "post");
        assertDecision("prohibited", "phone", batch.phone(), "post");
    }

    private static ObjectNode refusal(Batch batch, String channel) {
        return upsert(batch.person(), channel + "-refusal-" + batch.person(), 1, """
                {"category": "marketing-prohibitions", "channel": "%s", "scope": "direct-marketing",
                "state": "prohibited", "recordedAt": "2026-11-01T10:00:00Z"}""".formatted(channel));
    }

    @Test
    void whatCameBeforeTheAddressGoesWhenTheAddressTellsWhoItIs() {
        Batch batch = erased();
        Batch other = batch.as(newPerson());
        assertThat(outcomes(send("crm", other.feedback(LocalDate.of(2026, 2, 1)), refusal(other, "post"))))
                .containsOnly("created");
        UUID nameless = subjectOf(other.person());

        assertThat(outcomes(send("crm", other.feedback(LocalDate.of(2026, 3, 1)), other.details())))
                .containsOnly("blocked-by-tombstone");

        assertEquals(0, known(other.person()));
        assertEquals(0, Database.count("select count(*) from item where subject_id = ?", nameless));
        assertDecision("prohibited", "email", batch.address(), "post");
        assertThat(outcomes(send("crm", other.feedback(LocalDate.of(2026, 2, 1)).put("version", 2))))
                .containsOnly("blocked-by-tombstone");
    }

    @Test
    void whatAToolDatesByItsImportBringsNobodyBack() {
        MovableClock.set(NOON);
        Batch batch = erased();
        MovableClock.forward(Duration.ofDays(3));

        assertThat(outcomes(send("crm", consent(batch, "import of the newsletter tool"), call(batch))))
                .containsOnly("blocked-by-tombstone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imported list, no double opt-in",
                "without double-opt-in",
                "double-opt-in, message 17",
                "double-opt-in: missing",
                "double opt-in"
            })
    void noWordsAboutAConsentBringAnybodyBack(String evidence) {
        MovableClock.set(NOON);
        Batch batch = erased();
        MovableClock.forward(Duration.ofDays(3));

        assertThat(outcomes(send("crm", consent(batch, evidence), batch.details())))
                .containsOnly("blocked-by-tombstone");
        assertDecision("prohibited", "email", batch.address(), "email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"double-opt-in", " Double-Opt-In "})
    void theValueThatSaysThatItWasConfirmedDoes(String evidence) {
        MovableClock.set(NOON);
        Batch batch = erased();
        MovableClock.forward(Duration.ofDays(3));

        assertThat(outcomes(send("crm", consent(batch, evidence), contactDetails(batch.person(), 2, batch.address()))))
                .containsOnly("created");
    }

    private static ObjectNode consent(Batch batch, String evidence) {
        return upsert(batch.person(), "consent-" + batch.person(), 1, """
                {"category": "consents", "marketer": "controller", "channel": "email", "scope": "direct-marketing",
                "wordingVersion": "2026-1", "evidence": "%s", "givenAt": "%sT00:30:00Z"}""".formatted(evidence, today()));
    }

    @Test
    void whoWritesOnTheDayOfTheErasureIsServedAtOnce() {
        MovableClock.set(Instant.parse("2026-12-01T09:00:00Z"));
        Batch batch = erased();
        MovableClock.forward(Duration.ofMinutes(30));

        assertThat(outcomes(send("crm", feedbackAt(batch, "2026-12-01T08:59:00Z"))))
                .containsExactly("blocked-by-tombstone");
        assertThat(outcomes(send("crm", feedbackAt(batch, "2026-12-01T09:20:00Z"))))
                .containsExactly("created");
    }

    private static ObjectNode feedbackAt(Batch batch, String at) {
        return upsert(batch.person(), "feedback-at-" + at + batch.person(), 1, """
                {"category": "feedback", "about": "support", "givenAt": "%s"}""".formatted(at));
    }

    private static ObjectNode call(Batch batch) {
        return upsert(batch.person(), "call-" + batch.person(), 1, """
                {"category": "call-recordings", "startedAt": "%1$sT00:30:00Z", "endedAt": "%1$sT00:40:00Z",
                "serviceNumber": "020 123"}""".formatted(today()));
    }

    @Test
    void ofWhoIsErasedInPartNothingPermitsAndTheLoginStays() {
        Batch batch = Batch.fresh();
        assertThat(outcomes(send(
                        "crm",
                        batch.details(),
                        batch.role("role-", LocalDate.of(2020, 1, 1)),
                        invoice(batch, "first-", 1),
                        consent(batch, "form 17"),
                        customerCommunication(batch))))
                .containsOnly("created");
        login(batch, "mine").get("/api/v1/me").then().body("linked", equalTo(true));
        assertDecision("consent-not-recorded", "email", batch.address(), "email");
        Set<Category> kept =
                EnumSet.of(Category.ORDERS_AND_BILLING, Category.CONSENTS, Category.MARKETING_PROHIBITIONS);

        rights.erase(
                subjectOf(batch.person()),
                new ErasureOrder(EnumSet.complementOf(EnumSet.copyOf(kept)), ItemSelection.ALL, Set.of(), true));

        assertThat(ChecksFixture.decision(ChecksFixture.CONTROLLER, ChecksFixture.email(batch.address(), "email")))
                .isEqualTo("consent-not-recorded");
        login(batch, "mine").get("/api/v1/me").then().body("linked", equalTo(true));
        login(batch, "mine")
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("categories.find { it.category == 'orders-and-billing' }.count", equalTo(1));
        String phone = "choices.find { it.channel == 'phone' && it.scope == 'customer-communication' }";
        login(batch, "mine").get(CHOICES).then().body(phone + ".state", equalTo("prohibited"));
        Response others = login(batch, "another").get(CHOICES);
        others.then()
                .statusCode(200)
                .body("appliesTo", equalTo("address"))
                .body(phone + ".state", equalTo("prohibited"))
                .body(phone + ".allowedActions.action", equalTo(List.of("prohibit")));
        login(batch, "another")
                .contentType(ContentType.JSON)
                .header("If-Match", others.header("ETag"))
                .body("""
                        {"choices": [{"channel": "phone", "scope": "customer-communication", "state": "no-choice"}]}""")
                .put(CHOICES)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:privacy-portal:problem:state-conflict"));
    }

    private static RequestSpecification login(Batch batch, String sub) {
        return Portal.asCustomer(sub + batch.person(), batch.address());
    }

    private static ObjectNode customerCommunication(Batch batch) {
        return upsert(batch.person(), "customer-" + batch.person(), 1, """
                {"category": "marketing-prohibitions", "channel": "phone", "scope": "customer-communication",
                "state": "prohibited", "recordedAt": "2026-02-01T10:00:00Z"}""");
    }

    private static ObjectNode phoneProhibition(Batch batch) {
        return upsert(batch.person(), "phone-" + batch.person(), 1, """
                {"category": "marketing-prohibitions", "channel": "phone", "scope": "direct-marketing",
                "state": "prohibited", "recordedAt": "2026-02-01T10:00:00Z"}""");
    }
}
