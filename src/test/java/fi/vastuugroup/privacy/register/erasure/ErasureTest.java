package fi.vastuugroup.privacy.register.erasure;

import static fi.vastuugroup.privacy.register.RightsFixture.itemOf;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.item.Block.Kind;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an erasure (Art. 17) deletes, keeps and tells. */
@QuarkusTest
class ErasureTest {

    private static final String FEEDBACK = """
            {"category": "feedback", "about": "support", "rating": 4, "givenAt": "2026-02-01T10:00:00Z"}""";

    @Inject
    RightsFixture rights;

    @Inject
    ErasureTraces traces;

    @Test
    void everythingGoesWithTheLoginAndLeavesKeyedHashesOnly() {
        String person = newPerson();
        UUID subject = twoItems(person);
        Portal.asCustomer(person, address(person)).get("/api/v1/me").then().body("linked", equalTo(true));

        ErasureResult erased = rights.erase(subject);

        assertEquals(new ErasureResult(Map.of(Category.CONTACT_DETAILS, 1L, Category.FEEDBACK, 1L), true), erased);
        for (String table : List.of("item", "subject_source", "subject_identifier", "subject_login", "item_block")) {
            assertEquals(0, Database.count("select count(*) from " + table + " where subject_id = ?", subject), table);
        }
        assertThat(Database.query(
                        "select kind, count(*) n from tombstone where reason = 'erasure' and placed_at >= ?"
                                + "::timestamptz group by kind order by kind",
                        MovableClock.time().minusSeconds(5).toString()))
                .extracting(row -> row.get("kind"))
                .contains("email", "item", "person");
        assertThat(Database.query(
                        "select receiver, reference ->> 'everything' e from outbox where subject_id = ? and type = 'erasure'",
                        subject))
                .containsExactly(Map.of("receiver", "source:crm", "e", "true"));
        assertEquals(1, audit(subject, "items-erased"));
        assertEquals(1, audit(subject, "login-unlinked"));
    }

    @Test
    void aSessionFromBeforeShowsNothingAndALaterOneIsNobodys() {
        String person = newPerson();
        UUID subject = twoItems(person);
        Instant began = MovableClock.time();
        MovableClock.set(began);
        String before = token(person, began);
        Portal.withToken(before).get("/api/v1/me").then().body("linked", equalTo(true));
        MovableClock.forward(Duration.ofMinutes(1));
        rights.erase(subject);

        Portal.withToken(before)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:privacy-portal:problem:session-ended"));
        Portal.withToken(before).get("/api/v1/me/data").then().statusCode(401);
        Portal.withToken(token(person, began.plusSeconds(61)))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("linked", equalTo(false));
    }

    @Test
    void aHoldKeepsItsItemAndThePersonStays() {
        String person = newPerson();
        UUID subject = twoItems(person);
        UUID feedback = itemOf(subject, Category.FEEDBACK);
        rights.block(subject, Kind.HOLD, null, feedback);

        ErasureResult erased = rights.erase(subject);

        assertEquals(new ErasureResult(Map.of(Category.CONTACT_DETAILS, 1L), false), erased);
        assertEquals(1, Database.count("select count(*) from item where id = ?", feedback));
        assertEquals(subject, subjectOf(person));
        assertThat(Database.query(
                        "select reference ->> 'itemId' i, reference ->> 'personId' p from outbox"
                                + " where subject_id = ? and type = 'erasure'",
                        subject))
                .containsExactly(Map.of("i", "details-" + person, "p", person));
    }

    @Test
    void theRequestsOwnBlockKeepsNothing() {
        UUID subject = twoItems(newPerson());
        UUID own = rights.block(subject, Kind.REQUEST, null, null);
        UUID another = rights.block(subject, Kind.RESTRICTION, Category.FEEDBACK, null);
        ErasureOrder order = RightsFixture.everything();

        assertEquals(Map.of(), rights.erase(subject, order).items());
        ErasureOrder ours = new ErasureOrder(order.categories(), order.selection(), Set.of(own), true);
        assertFalse(rights.erase(subject, ours).subjectRemoved());
        ErasureOrder both = new ErasureOrder(order.categories(), order.selection(), Set.of(own, another), true);
        assertTrue(rights.erase(subject, both).subjectRemoved());
    }

    @Test
    void ofOneCategoryOrOneItemNothingElseGoes() {
        String person = newPerson();
        UUID subject = twoItems(person);
        send("crm", upsert(person, "second-" + person, 1, FEEDBACK));
        UUID details = itemOf(subject, Category.CONTACT_DETAILS);

        ErasureOrder notOfItsCategory =
                new ErasureOrder(Set.of(Category.FEEDBACK), ItemSelection.of(details), Set.of(), true);
        assertEquals(new ErasureResult(Map.of(), false), rights.erase(subject, notOfItsCategory));
        assertEquals(
                new ErasureResult(Map.of(Category.FEEDBACK, 2L), false),
                rights.erase(subject, RightsFixture.of(Category.FEEDBACK)));
        assertEquals(details, itemOf(subject, Category.CONTACT_DETAILS));
    }

    @Test
    void twoErasuresAtOnceAreOne() {
        String person = newPerson();
        UUID subject = twoItems(person);

        List<ErasureResult> both = Uni.join()
                .all(rights.erasing(subject), rights.erasing(subject))
                .andFailFast()
                .await()
                .indefinitely();

        assertThat(both).allMatch(ErasureResult::subjectRemoved);
        assertEquals(2, both.stream().mapToLong(erased -> erased.items().size()).sum());
        assertEquals(1, audit(subject, "items-erased"));
    }

    @Test
    void theJournalCarriesItOutAgainAfterARestore() {
        String person = newPerson();
        UUID subject = twoItems(person);
        rights.erase(subject);
        JsonObject entry = new JsonObject(String.valueOf(Database.value(
                "select content::text from journal_entry where kind = 'erasure' and content ->> 'subject' = ?",
                subject.toString())));
        assertThat(entry.encode()).doesNotContain(person).doesNotContain("@");
        restoreAsBefore(subject, person);

        rights.now(() -> traces.replay(entry));
        rights.now(() -> traces.replay(entry));

        assertEquals(0, Database.count("select count(*) from data_subject where id = ?", subject));
        assertThat(RightsFixture.outcomes(send("crm", contactDetails(person, 1, address(person)))))
                .containsExactly("blocked-by-tombstone");
    }

    @Test
    void itemsThatTheBackupHoldsForSomebodyElseGoAgainToo() {
        String person = newPerson();
        UUID subject = twoItems(person);
        UUID feedback = itemOf(subject, Category.FEEDBACK);
        String joined = newPerson();
        UUID other = twoItems(joined);
        UUID theirs = itemOf(other, Category.FEEDBACK);
        Database.execute("update item set subject_id = ? where id = ?", subject, theirs);
        rights.erase(subject, RightsFixture.of(Category.FEEDBACK));
        JsonObject entry = new JsonObject(String.valueOf(Database.value(
                "select content::text from journal_entry where kind = 'erasure' and content ->> 'subject' = ?",
                subject.toString())));
        send("crm", upsert(joined, "again-" + joined, 1, FEEDBACK), upsert(joined, "new-" + joined, 1, FEEDBACK));
        Database.execute(
                "update item set id = ? where subject_id = ? and source_item_id = ?", theirs, other, "again-" + joined);

        rights.now(() -> traces.replay(entry));
        rights.now(() -> traces.replay(entry));

        assertThat(feedback).isNotEqualTo(theirs);
        assertThat(Database.query(
                        "select source_item_id from item where subject_id = ? and category = 'feedback'", other))
                .containsExactly(Map.of("source_item_id", "new-" + joined));
        assertEquals(1, Database.count("select count(*) from item where subject_id = ?", subject));
    }

    private static void restoreAsBefore(UUID subject, String person) {
        Database.execute("delete from tombstone");
        send("crm", contactDetails(person, 1, address(person)));
        UUID stored = subjectOf(person);
        Database.execute("insert into data_subject (id, created_at) values (?, '2026-01-01')", subject);
        for (String table : List.of("item", "subject_source", "subject_identifier")) {
            Database.execute("update " + table + " set subject_id = ? where subject_id = ?", subject, stored);
        }
        Database.execute("delete from data_subject where id = ?", stored);
    }

    private static UUID twoItems(String person) {
        send("crm", contactDetails(person, 1, address(person)), upsert(person, "feedback-" + person, 1, FEEDBACK));
        return subjectOf(person);
    }

    private static String address(String person) {
        return person + "@example.com";
    }

    private static String token(String person, Instant issuedAt) {
        return Portal.token(
                "customers",
                Map.of(
                        "sub",
                        person,
                        "email",
                        address(person),
                        "email_verified",
                        true,
                        "iat",
                        issuedAt.getEpochSecond()));
    }

    private static long audit(UUID subject, String action) {
        return Database.count("select count(*) from audit_event where subject_id = ? and action = ?", subject, action);
    }
}
