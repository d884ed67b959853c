package fi.vastuugroup.privacy.marketing.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.marketing.LinksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who objects to direct marketing is on no list that promotes any more (Art. 21(2)-(3)); the others go on. */
@QuarkusTest
class EndedListsTest {

    private static final String LISTS = "/api/v1/me/mailing-list-subscriptions";
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    @Inject
    PeopleFixture people;

    private Person person;

    @BeforeEach
    void aSubscriber() {
        MovableClock.set(MORNING);
        person = people.customer();
        subscribe("newsletter", 1);
        subscribe("events", 1);
        subscribe("customer-panel", 1);
        subscribe("liitteet-2019", 1);
        MovableClock.forward(Duration.ofHours(1));
    }

    @Test
    void aRequestEndsWhatPromotesAndSaysWhy() {
        person.login()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"right\": \"objection\", \"ground\": \"direct-marketing\"}")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201);

        assertSubscribed("customer-panel");
        assertThat(told("newsletter")).isEqualTo("objection");
        assertThat(told("events")).isEqualTo("objection");
        assertThat(told("customer-panel")).isNull();
        assertThat(Database.count(
                        "select count(*) from audit_event where subject_id = ? and action = 'mailing-list-unsubscribed'"
                                + " and details ->> 'reason' = 'objection'",
                        person.subject()))
                .isEqualTo(3);

        MovableClock.forward(Duration.ofHours(1));
        subscribe("newsletter", 2);
        assertSubscribed("customer-panel");
    }

    @Test
    void whatASourceSaysOfAListSinceSubscribesNobody() {
        person.login()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"right\": \"objection\", \"ground\": \"direct-marketing\"}")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201);
        MovableClock.forward(Duration.ofHours(1));

        subscribe("offers", 1, MORNING.minus(Duration.ofDays(3)));
        subscribe("events", 2, MovableClock.time());
        subscribe("liitteet-2020", 1, MovableClock.time());

        assertSubscribed("customer-panel");
        person.login().get(LISTS).then().body("items.find { it.list == 'offers' }.recordedBy", equalTo("self"));
    }

    @Test
    void aProhibitionOfMailAloneEndsTheListsOfMailWhileItStands() {
        choose("prohibited");
        assertSubscribed("customer-panel", "liitteet-2019");

        put("newsletter")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:privacy-portal:problem:state-conflict"))
                .body("detail", containsString("putMarketingProhibitions"));
        assertSubscribed("customer-panel", "liitteet-2019");

        MovableClock.forward(Duration.ofMinutes(1));
        choose("no-choice");
        put("newsletter").then().statusCode(200).body("subscribed", equalTo(true));
    }

    private Response put(String list) {
        return person.login()
                .contentType(ContentType.JSON)
                .body("{\"subscribed\": true}")
                .put(LISTS + "/" + list);
    }

    private void choose(String state) {
        String choices = "/api/v1/me/marketing-prohibitions";
        person.login()
                .contentType(ContentType.JSON)
                .header("If-Match", person.login().get(choices).header("ETag"))
                .body(Map.of(
                        "choices", List.of(Map.of("channel", "email", "scope", "direct-marketing", "state", state))))
                .put(choices)
                .then()
                .statusCode(200);
    }

    @Test
    void anErasureOfSomethingElseOnAnObjectionDoesToo() {
        Lines.send("crm", Lines.upsert(person.id(), "view-" + person.id(), 1, """
                {"category": "page-views", "openedAt": "2026-10-01T10:00:00Z", "page": "https://www.example.com/a"}"""));
        person.login()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"right": "erasure", "ground": "objection", "scope": {"categories": ["page-views"]}}""")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201);

        assertSubscribed("customer-panel");
    }

    @Test
    void whatAPartnerReportsDoesToo() {
        Portal.asPartner("acme-events")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "identifierType", "email",
                        "identifier", person.email(),
                        "receivedAt", MORNING.toString()))
                .post("/api/v1/objections")
                .then()
                .statusCode(201);
        ObjectionsFixture.reachEverybody();

        assertSubscribed("customer-panel");
    }

    @Test
    void aLinksChoiceOfNoDirectMarketingDoesToo() {
        LinksFixture.choose(LinksFixture.toMail(person.email(), "newsletter"), "all-direct-marketing");

        assertSubscribed("customer-panel");
        assertThat(told("events")).isEqualTo("unsubscribe");
    }

    @Test
    void noMarketingAtAllEndsEveryList() {
        LinksFixture.choose(LinksFixture.toMail(person.email(), "newsletter"), "everything");

        assertSubscribed();
    }

    private void subscribe(String list, long version) {
        subscribe(list, version, MovableClock.time());
    }

    private void subscribe(String list, long version, Instant changedAt) {
        assertThat(Lines.send(
                        "crm", Lines.upsert(person.id(), list + person.id(), version, """
                {"category": "mailing-list-subscriptions", "list": "%s", "subscribed": true, "changedAt": "%s"}""".formatted(list, changedAt))))
                .allMatch(answer -> !"rejected".equals(answer.path("outcome").asText()));
    }

    private void assertSubscribed(String... lists) {
        List<String> subscribed =
                person.login().get(LISTS).then().statusCode(200).extract().path("items.findAll { it.subscribed }.list");
        assertThat(subscribed).containsExactlyInAnyOrder(lists);
    }

    /** With what reason the source was told that the list ended. */
    private @Nullable Object told(String list) {
        return Database.value(
                "select max(reference ->> 'reason') from outbox where receiver = 'source:crm' and type = 'subscription'"
                        + " and reference ->> 'personId' = ? and reference ->> 'list' = ? and not (reference ->> 'subscribed')::boolean",
                person.id(),
                list);
    }
}
