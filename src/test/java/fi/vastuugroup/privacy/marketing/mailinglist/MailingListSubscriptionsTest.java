package fi.vastuugroup.privacy.marketing.mailinglist;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is on a mailing list is their own word (notice §4, §8), whatever a source system sends later. */
@QuarkusTest
class MailingListSubscriptionsTest {

    private static final String PATH = "/api/v1/me/mailing-list-subscriptions";
    private static final String LETTER = "asiakaskirje";
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    private String person = "";

    @BeforeEach
    void aSubscriber() {
        MovableClock.set(MORNING);
        person = somebody();
        say(person, LETTER, 1, true, MORNING.minus(Duration.ofDays(30)));
    }

    @Test
    void whatASourceSaysIsShownAsItsWord() {
        as(person)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.findAll { it.recordedBy != null }", hasSize(1))
                .body("items.findAll { it.recordedBy != null }[0].list", equalTo(LETTER))
                .body("items.findAll { it.recordedBy != null }[0].subscribed", equalTo(true))
                .body("items.findAll { it.recordedBy != null }[0].recordedBy", equalTo("source"));
    }

    @Test
    void anUnsubscriptionInThePortalStandsAgainstALaterBatch() {
        put(person, LETTER, false)
                .then()
                .statusCode(200)
                .body("subscribed", equalTo(false))
                .body("recordedBy", equalTo("self"))
                .body("since", equalTo(MORNING.toString()));

        MovableClock.forward(Duration.ofHours(1));
        say(person, LETTER, 2, true, MovableClock.time());

        assertStands(person, LETTER, false, "self");
    }

    @Test
    void aLaterUnsubscriptionByALinkCountsOverTheOwnSubscription() {
        put(person, LETTER, true).then().statusCode(200);

        MovableClock.forward(Duration.ofHours(1));
        say(person, LETTER, 2, false, MovableClock.time());

        assertStands(person, LETTER, false, "source");
    }

    @Test
    void aSourcesWordThatIsDatedAheadIsNoLaterThanItCame() {
        say(person, LETTER, 2, false, MORNING.plus(Duration.ofHours(20)));
        as(person)
                .get(PATH)
                .then()
                .body("items.findAll { it.recordedBy != null }[0].subscribed", equalTo(false))
                .body("items.findAll { it.recordedBy != null }[0].since", equalTo(MORNING.toString()));

        MovableClock.forward(Duration.ofHours(1));
        put(person, LETTER, true).then().statusCode(200).body("subscribed", equalTo(true));

        assertStands(person, LETTER, true, "self");
        MovableClock.forward(Duration.ofDays(2));
        assertStands(person, LETTER, true, "self");
    }

    @Test
    void ofTwoWordsOfASourceTheOneThatIsDatedAheadDoesNotOutlastTheOneThatCameLater() {
        say(person, LETTER, 2, true, MORNING.plus(Duration.ofHours(20)));
        MovableClock.forward(Duration.ofHours(1));
        send("crm", upsert(person, "link-" + person, 1, """
                {"category": "mailing-list-subscriptions", "list": "%s", "subscribed": false, "changedAt": "%s"}""".formatted(LETTER, MovableClock.time())));

        assertStands(person, LETTER, false, "source");
        MovableClock.forward(Duration.ofDays(2));
        assertStands(person, LETTER, false, "source");
    }

    @Test
    void thePersonComesBackWhenTheyWantTo() {
        put(person, LETTER, false).then().statusCode(200);
        MovableClock.forward(Duration.ofHours(1));

        put(person, LETTER, true).then().statusCode(200);

        assertStands(person, LETTER, true, "self");
    }

    @Test
    void theSourceIsToldOnceAndTheChangeIsOnTheAuditTrail() {
        put(person, LETTER, false).then().statusCode(200);
        put(person, LETTER, false).then().statusCode(200);

        assertThat(Database.count(
                        "select count(*) from outbox where receiver = 'source:crm' and type = 'subscription'"
                                + " and reference ->> 'personId' = ? and reference ->> 'list' = ?",
                        person,
                        LETTER))
                .isEqualTo(1);
        assertThat(Database.count(
                        "select count(*) from audit_event join subject_source using (subject_id)"
                                + " where action = 'mailing-list-unsubscribed' and person_id = ?",
                        person))
                .isEqualTo(1);
    }

    @Test
    void aListThatOnlyAnotherIsOnAnswersExactlyAsAnUnknownOne() {
        String other = somebody();
        say(other, "toinen-kirje", 1, true, MORNING);

        Response others = put(person, "toinen-kirje", false);
        Response unknown = put(person, "no-such-list", false);

        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(others.asByteArray()).isEqualTo(unknown.asByteArray());
        assertStands(other, "toinen-kirje", true, "source");
        as(person).get(PATH).then().body("items.findAll { it.recordedBy != null }.list", contains(LETTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"subscribed\":null}", "{\"subscribed\":\"maybe\"}", "[]"})
    void aChangeThatSaysNothingIsRefused(String change) {
        as(person)
                .contentType(ContentType.JSON)
                .body(change)
                .put(PATH + "/" + LETTER)
                .then()
                .statusCode(400);
        assertStands(person, LETTER, true, "source");
    }

    private static String somebody() {
        String id = newPerson();
        send("crm", contactDetails(id, 1, id + "@example.fi"));
        return id;
    }

    private static RequestSpecification as(String id) {
        return Portal.asCustomer("login-" + id, id + "@example.fi");
    }

    private static Response put(String id, String list, boolean subscribed) {
        return as(id).contentType(ContentType.JSON)
                .body("{\"subscribed\":" + subscribed + "}")
                .put(PATH + "/" + list);
    }

    private static void say(String id, String list, long version, boolean subscribed, Instant at) {
        send("crm", upsert(id, list + id, version, """
                {"category": "mailing-list-subscriptions", "list": "%s", "subscribed": %s, "changedAt": "%s"}""".formatted(list, subscribed, at)));
    }

    private static void assertStands(String id, String list, boolean subscribed, String recordedBy) {
        String entry = "items.find { it.list == '" + list + "' }.";
        as(id).get(PATH)
                .then()
                .statusCode(200)
                .body(entry + "subscribed", equalTo(subscribed))
                .body(entry + "recordedBy", equalTo(recordedBy));
    }
}
