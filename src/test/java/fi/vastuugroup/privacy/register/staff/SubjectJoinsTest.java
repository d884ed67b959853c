package fi.vastuugroup.privacy.register.staff;

import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.chat;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.register.StaffFixture.service;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff decides who is whom, and can take it back. */
@QuarkusTest
class SubjectJoinsTest {

    private static final int ROUNDS = 20;

    private Person one;
    private Person other;

    @BeforeEach
    void twoPeople() {
        one = Person.known();
        other = Person.known();
    }

    private ValidatableResponse join() {
        return create(
                SUBJECTS + one.subject() + "/joins",
                "{\"other\": \"%s\", \"reason\": \"Sama henkilö\"}".formatted(other.subject()));
    }

    private ValidatableResponse separate(String person) {
        return create(
                SUBJECTS + one.subject() + "/separations",
                "{\"source\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri henkilö\"}".formatted(person));
    }

    private ValidatableResponse link(UUID subject, String sub) {
        return create(
                SUBJECTS + subject + "/login-links",
                "{\"issuer\": \"%s\", \"sub\": \"%s\", \"reason\": \"Passi nähty\"}".formatted(issuer(), sub));
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.customers.auth-server-url", String.class);
    }

    /** Everything that is held of both, by content. */
    private List<Map<String, Object>> contents() {
        return Database.query("""
                        select i.subject_id, i.category, i.source_item_id, i.content::text as content, i.due_on
                        from item i where subject_id in (?, ?) order by source_item_id, category""", one.subject(), other.subject()).stream()
                .map(Map::copyOf)
                .toList();
    }

    private List<?> identifiers() {
        return Database.query(
                "select subject_id, encode(hash, 'hex') as hash, current from subject_identifier where subject_id in (?, ?) order by 1, 2",
                one.subject(),
                other.subject());
    }

    @Test
    void joinedTheyAreOnePersonToSourcesAndToThemselves() {
        other.login().get("/api/v1/me").then().statusCode(200);
        service()
                .get(SUBJECTS + other.subject() + "?purpose=identify-person")
                .then()
                .statusCode(200);

        join().statusCode(201)
                .body("subject", equalTo(one.subject().toString()))
                .body("other", equalTo(other.subject().toString()));

        assertThat(send("crm", chat(other.id(), 2, "moi")).get(0).get("outcome").asText())
                .isEqualTo("updated");
        assertThat(StaffFixture.subjectOf(other.id())).isEqualTo(one.subject());
        officer()
                .get(SUBJECTS + other.subject() + "?purpose=legal-claim")
                .then()
                .statusCode(404);
        officer()
                .get(SUBJECTS + one.subject() + "?purpose=data-quality")
                .then()
                .statusCode(200)
                .body("sources.personId", containsInAnyOrder(one.id(), other.id()))
                .body("joined", contains(other.subject().toString()))
                .body("logins", hasSize(1));
        other.login().get("/api/v1/me/data/chat-conversations").then().body("items", hasSize(2));
        other.login()
                .get("/api/v1/me/access-log")
                .then()
                .body("items.purpose", contains("data-quality", "identify-person"));
        assertThat(Database.query(
                        "select details::text as text from audit_event where subject_id = ? and action = 'subjects-joined'",
                        one.subject()))
                .hasSize(1)
                .noneMatch(row -> String.valueOf(row.get("text")).contains("Sama"));
    }

    @Test
    void separatedAfterwardsTheyAreAsBefore() {
        create(StaffFixture.RESTRICTIONS, block(other.subject(), "accuracy-contested", ""))
                .statusCode(201);
        send("crm", chat(other.id(), 2, "odottaa"));
        var before = contents();
        var identifiersBefore = identifiers();

        join().statusCode(201);
        one.login().get("/api/v1/me/data/contact-details").then().body("items[0].blocks.kind", hasItem("restriction"));
        separate(other.id())
                .statusCode(201)
                .body("other", equalTo(other.subject().toString()));

        assertThat(contents()).isEqualTo(before);
        assertThat(identifiers()).isEqualTo(identifiersBefore);
        assertThat(Database.count("select count(*) from parked_update where subject_id = ?", other.subject()))
                .isEqualTo(1);
        one.login()
                .get("/api/v1/me/data/contact-details")
                .then()
                .body("items", hasSize(1))
                .body("items[0].blocks", hasSize(0));
        other.login()
                .get("/api/v1/me/data/contact-details")
                .then()
                .body("items", hasSize(1))
                .body("items[0].blocks", hasSize(1));
    }

    /** More than one statement moves. */
    @Test
    void veryManyItemsOfOnePersonGoOverAndBackWithWhatBelongsToThem() {
        Database.execute("""
                insert into item (subject_id, category, source_system, source_item_id, source_version, source_person_id,
                    content, content_digest, collected_how, collected_at, event_on, retention_rule, due_on, created_at,
                    updated_at)
                select subject_id, category, source_system, source_item_id || '-' || n, source_version, source_person_id,
                    content, content_digest, collected_how, collected_at, event_on, retention_rule, due_on, created_at,
                    updated_at
                from item, generate_series(1, ?) n where subject_id = ? and category = 'chat-conversations'""", SubjectJoinStore.AT_ONCE + 500, other.subject());
        long before = itemsOf(other);
        long ofOne = itemsOf(one);

        join().statusCode(201);
        assertThat(itemsOf(one)).isEqualTo(before + ofOne);
        assertThat(itemsOf(other)).isZero();
        Database.execute("""
                insert into item_statement (subject_id, item_id, text, placed_at)
                select subject_id, id, 'Lausuma', now() from item where subject_id = ? order by id desc limit 1""", one.subject());
        separate(other.id()).statusCode(201);

        assertThat(itemsOf(other)).isEqualTo(before);
        assertThat(itemsOf(one)).isEqualTo(ofOne);
        assertThat(Database.count("""
                select count(*) from item_statement s join item i on (i.subject_id, i.id) = (s.subject_id, s.item_id)
                where s.subject_id = ?""", other.subject())).isEqualTo(1);
    }

    private static long itemsOf(Person person) {
        return Database.count("select count(*) from item where subject_id = ?", person.subject());
    }

    @Test
    void whatBothProhibitedIsProhibitedForBothAfterwards() {
        prohibit(one);
        prohibit(other);
        long each = prohibited(one);
        assertThat(each).isPositive();

        join().statusCode(201);
        assertThat(prohibited(one)).isEqualTo(each);
        separate(other.id()).statusCode(201);

        assertThat(prohibited(one)).isEqualTo(each);
        assertThat(prohibited(other)).isEqualTo(each);
    }

    @Test
    void aSourceIsToldToCorrectTheItemOfThePersonWhoHasIt() {
        UUID ofOne = one.item("contact-details");
        UUID ofOther = other.item("contact-details");
        join().statusCode(201);

        one.login()
                .contentType("application/merge-patch+json")
                .header(
                        "If-Match",
                        one.login().get("/api/v1/me/contact-details").header("ETag"))
                .body("{\"language\": \"sv\"}")
                .patch("/api/v1/me/contact-details")
                .then()
                .statusCode(200);

        assertThat(toldPerson(ofOne)).isEqualTo(one.id());
        assertThat(toldPerson(ofOther)).isEqualTo(other.id());
    }

    private static @Nullable Object toldPerson(UUID item) {
        return Database.value(
                "select reference ->> 'personId' from outbox where item_id = ? and type = 'rectification'", item);
    }

    private static void prohibit(Person person) {
        person.login()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"right\": \"objection\", \"ground\": \"direct-marketing\"}")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201);
    }

    private static long prohibited(Person person) {
        return Database.count(
                "select count(*) from item where subject_id = ? and category = 'marketing-prohibitions' and content ->> 'state' = 'prohibited'",
                person.subject());
    }

    @Test
    void whoWasNeverJoinedIsSeparatedIntoANewSubject() {
        send("support-desk", upsert("SD-" + one.id(), "ticket-" + one.id(), 1, """
                {"category": "feedback", "about": "tuki", "givenAt": "2026-11-01T10:00:00Z", "text": "hyvä"}"""));
        join().statusCode(201);
        String separated = separate(one.id()).statusCode(201).extract().path("other");

        assertThat(StaffFixture.subjectOf(one.id())).hasToString(separated);
        assertThat(UUID.fromString(separated)).isNotIn(one.subject(), other.subject());
        separate(other.id()).statusCode(409);
        separate("nobody").statusCode(404);
    }

    @Test
    void noLineIsLostWhileTheyAreJoined() {
        for (int round = 0; round < ROUNDS; round++) {
            twoPeople();
            var lines = new Object[10];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = upsert(other.id(), "extra-" + i + "-" + other.id(), 1, """
                        {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö"}""");
            }
            var feed = CompletableFuture.supplyAsync(() -> send("crm", lines));
            join().statusCode(201);

            assertThat(feed.join())
                    .allMatch(answer -> answer.get("outcome").asText().equals("created"));
            assertThat(Database.count("select count(*) from item where subject_id = ?", one.subject()))
                    .isEqualTo(2 + 2 + lines.length);
            assertThat(Database.count("select count(*) from data_subject where id = ?", other.subject()))
                    .isZero();
        }
    }

    @Test
    void aLoginThatStaffLinkedStaysAndOneThatStaffEndedDoesNotComeBack() {
        String sub = "passport-" + one.id();
        String link = link(one.subject(), sub)
                .statusCode(201)
                .body("madeByStaff", equalTo(true))
                .extract()
                .path("id");
        link(other.subject(), sub).statusCode(409);
        Portal.asCustomer(sub, "elsewhere-" + one.email())
                .get("/api/v1/me")
                .then()
                .body("linked", equalTo(true));

        officer()
                .delete(SUBJECTS + one.subject() + "/login-links/" + link + "?reason=wrong-person")
                .then()
                .statusCode(204);
        officer()
                .delete(SUBJECTS + one.subject() + "/login-links/" + link + "?reason=wrong-person")
                .then()
                .statusCode(404);
        Portal.asCustomer(sub, one.email()).get("/api/v1/me").then().body("linked", equalTo(false));
        link(one.subject(), sub).statusCode(201);
        Portal.asCustomer(sub, one.email()).get("/api/v1/me").then().body("linked", equalTo(true));
    }

    @Test
    void aLoginThatStaffEndedDoesNotComeBackByTheSeparation() {
        other.login().get("/api/v1/me").then().body("linked", equalTo(true));
        String link = officer()
                .get(SUBJECTS + other.subject() + "?purpose=data-quality")
                .then()
                .extract()
                .path("logins[0].id");
        officer()
                .delete(SUBJECTS + other.subject() + "/login-links/" + link + "?reason=wrong-person")
                .then()
                .statusCode(204);
        other.login().get("/api/v1/me").then().body("linked", equalTo(false));
        join().statusCode(201);
        separate(other.id()).statusCode(201);

        other.login().get("/api/v1/me").then().body("linked", equalTo(false));
    }

    @Test
    void aLoginThatStaffLinkedWhileTheyWereOneIsNobodysAfterwards() {
        String before = "passport-" + one.id();
        String meanwhile = "passport-" + other.id();
        link(one.subject(), before).statusCode(201);
        join().statusCode(201);
        link(one.subject(), meanwhile).statusCode(201);
        separate(other.id()).statusCode(201);

        Portal.asCustomer(before, "elsewhere-" + one.email())
                .get("/api/v1/me")
                .then()
                .body("linked", equalTo(true));
        Portal.asCustomer(meanwhile, "elsewhere-" + other.email())
                .get("/api/v1/me")
                .then()
                .body("linked", equalTo(false));
    }

    @Test
    void whoLookedWhileTheyWereOneLookedAtBoth() {
        look(one, "legal-claim");
        look(other, "handle-request");
        join().statusCode(201);
        look(one, "identify-person");
        separate(other.id()).statusCode(201);

        purposes(one).body("items.purpose", containsInAnyOrder("legal-claim", "identify-person"));
        purposes(other).body("items.purpose", containsInAnyOrder("handle-request", "identify-person"));
    }

    private static void look(Person person, String purpose) {
        officer()
                .get(SUBJECTS + person.subject() + "?purpose=" + purpose)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse purposes(Person person) {
        return person.login().get("/api/v1/me/access-log").then().statusCode(200);
    }

    @Test
    void aSubjectIsNotJoinedToItselfOrToNobody() {
        String path = SUBJECTS + one.subject() + "/joins";

        create(path, "{\"other\": \"%s\", \"reason\": \"x\"}".formatted(one.subject()))
                .statusCode(400);
        create(path, "{\"other\": \"%s\", \"reason\": \"x\"}".formatted(UUID.randomUUID()))
                .statusCode(404);
        create(path, "{\"other\": \"%s\"}".formatted(other.subject())).statusCode(400);
    }
}
