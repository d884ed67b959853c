package fi.vastuugroup.privacy.request.lifecycle;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person says by the ground of an erasure alone holds at once, whatever becomes of the request. */
@QuarkusTest
class StatedWillTest {

    private static String erasure(String ground) {
        return "{\"right\": \"erasure\", \"ground\": \"%s\"}".formatted(ground);
    }

    private static String erasure(String ground, String category) {
        return "{\"right\": \"erasure\", \"ground\": \"%s\", \"scope\": {\"categories\": [\"%s\"]}}"
                .formatted(ground, category);
    }

    @Test
    void anErasureOnAnObjectionProhibitsAllDirectMarketingForWhatIsLeft() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();

        someone.file(erasure("objection"))
                .then()
                .statusCode(201)
                .body("lines.category", not(hasItem("marketing-prohibitions")));

        assertThat(directMarketing(CONTROLLER, "email", someone.email())).containsOnly("prohibited");
        assertThat(directMarketing(ACME, "email", someone.email())).containsOnly("prohibited");
    }

    @Test
    void oneOfASingleCategoryDoesToo() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();

        someone.file(erasure("objection", "page-views")).then().statusCode(201).body("outcome", equalTo("granted"));

        assertThat(directMarketing(CONTROLLER, "email", someone.email())).containsOnly("prohibited");
    }

    @ParameterizedTest
    @ValueSource(strings = {"objection", "consent-withdrawn"})
    void whoIsErasedWhollyIsNotContactedThroughWhatIsLeft(String ground) {
        PersonFixture someone = PersonFixture.prospect().withPageView().fed();
        String phone = "+35840" + (1_000_000 + System.nanoTime() % 8_999_999);
        send("crm", upsert(someone.person(), "details-" + someone.person(), 2, """
                {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö", "email": "%s",
                "phone": "%s"}""".formatted(someone.email(), phone)));

        someone.file(erasure(ground)).then().statusCode(201).body("outcome", equalTo("granted"));

        assertThat(directMarketing(CONTROLLER, "email", someone.email())).containsOnly("prohibited");
        assertThat(directMarketing(ACME, "phone", phone)).containsOnly("prohibited");
    }

    @Test
    void anErasureOnAWithdrawnConsentWithdrawsTheConsents() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        consents(someone);
        assertThat(decision(ACME, someone)).isEqualTo("consent-recorded");

        someone.file(erasure("consent-withdrawn")).then().statusCode(201);

        assertThat(inForce(someone)).containsOnly(false);
        assertThat(decision(CONTROLLER, someone)).isEqualTo("prohibited");
        assertThat(decision(ACME, someone)).isEqualTo("prohibited");
    }

    @Test
    void ofSomeCategoriesItWithdrawsTheConsentsThatTheseRestOn() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        consents(someone);

        someone.file(erasure("consent-withdrawn", "page-views")).then().statusCode(201);
        assertThat(inForce(someone)).contains(true);
        someone.file(erasure("consent-withdrawn", "contact-details")).then().statusCode(201);

        assertThat(inForce(someone)).containsOnly(false);
        assertThat(decision(ACME, someone)).isEqualTo("consent-not-recorded");
    }

    /** The ground is the same for an item as for all of its category: what it rests on is no consent any more. */
    @Test
    void ofSingleItemsItWithdrawsTheConsentsThatTheseRestOn() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        consents(someone);
        send("crm", upsert(someone.person(), "analytics-" + someone.person(), 1, """
                {"category": "consents", "marketer": "controller", "purpose": "web-analytics",
                 "wordingVersion": "2026-1", "evidence": "banner", "givenAt": "2026-02-01T10:00:00Z"}"""));
        String draft = """
                {"right": "erasure", "ground": "consent-withdrawn", "scope": {"items": [{"category": "%s", "id": "%s"}]}}""";
        String view = draft.formatted("page-views", someone.item("page-views"));
        someone.preview(view).then().statusCode(200).body("effect.code", equalTo("consents-withdrawn"));

        someone.file(view).then().statusCode(201).body("effect.code", equalTo("consents-withdrawn"));
        assertThat(inForceByPurpose(someone, "web-analytics")).containsOnly(false);
        assertThat(inForceByPurpose(someone, "marketing")).hasSize(2).containsOnly(true);

        someone.file(draft.formatted("contact-details", someone.item("contact-details")))
                .then()
                .statusCode(201);
        assertThat(inForce(someone)).containsOnly(false);
    }

    private static List<Boolean> inForceByPurpose(PersonFixture someone, String purpose) {
        return someone.asked()
                .get("/api/v1/me/consents")
                .then()
                .extract()
                .path("items.findAll { it.purpose == '%s' }.inForce".formatted(purpose));
    }

    @ParameterizedTest
    @CsvSource({
        "consent-withdrawn, contact-details, consents-withdrawn",
        "objection, consents, marketing-prohibited",
        "consent-withdrawn, consents, consents-withdrawn",
    })
    void whereNothingIsErasedTheAnswerTellsWhatWasDone(String ground, String category, String effect) {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        consents(someone);
        String draft = erasure(ground, category);
        someone.preview(draft)
                .then()
                .statusCode(200)
                .body("lines.verdict", everyItem(equalTo("keep")))
                .body("effect.code", equalTo(effect));
        Response filed = someone.file(draft);

        filed.then()
                .statusCode(201)
                .body("outcome", equalTo("refused"))
                .body("effect.code", equalTo(effect))
                .body("effect.article.code", startsWith("gdpr-"))
                .body("outcomeText", containsString("is done and holds"))
                .body("stateText", containsString("holds"))
                .body("steps.last().text", containsString("holds"));
        assertThat(decision(CONTROLLER, someone)).isNotEqualTo("consent-recorded");
        assertThat(Database.value(
                        "select details ->> 'effect' from mail where subject_id = ? and template = 'request-closed'",
                        someone.subject()))
                .isEqualTo(effect);
        assertThat(Database.value(
                        "select body from request_letter where request_id = ?::uuid and kind = 'closed'",
                        filed.<String>path("id")))
                .asString()
                .contains("has not been erased", "From the moment of your request")
                .doesNotContain("could not be granted");
    }

    @Test
    void whatSaysNothingByItsGroundHasNoEffect() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();

        someone.preview(erasure("no-longer-needed", "page-views")).then().body("effect", nullValue());
        someone.preview(erasure("consent-withdrawn", "feedback")).then().body("effect", nullValue());
        someone.preview("{\"right\": \"access\"}").then().body("effect", nullValue());
    }

    @Test
    void anObjectionEndsAConsentThatSomeMarketerGotSinceTheLastOne() {
        PersonFixture someone = PersonFixture.contactPerson().fed();
        String objection = "{\"right\": \"objection\", \"ground\": \"direct-marketing\"}";
        someone.file(objection).then().statusCode(201);
        someone.asked()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"marketer": "acme-events", "channel": "email", "scope": "direct-marketing",
                         "wordingVersion": "2026-11"}""")
                .post("/api/v1/me/consents")
                .then()
                .statusCode(201);
        assertThat(decision(ACME, someone)).isEqualTo("consent-recorded");

        someone.file(objection).then().statusCode(201);

        assertThat(decision(ACME, someone)).isEqualTo("prohibited");
    }

    private static void consents(PersonFixture someone) {
        List<String> outcomes = Stream.of("controller", "acme-events")
                .flatMap(marketer ->
                        send("crm", upsert(someone.person(), "consent-" + marketer + someone.person(), 1, """
                        {"category": "consents", "marketer": "%s", "channel": "email", "scope": "direct-marketing",
                         "wordingVersion": "2026-1", "evidence": "form 17", "givenAt": "2026-02-01T10:00:00Z"}""".formatted(
                                                marketer)))
                                .stream())
                .map(answer -> answer.get("outcome").asText())
                .toList();
        assertThat(outcomes).containsOnly("created");
    }

    private static List<Boolean> inForce(PersonFixture someone) {
        return someone.asked()
                .get("/api/v1/me/consents")
                .then()
                .statusCode(200)
                .extract()
                .path("items.inForce");
    }

    private static String decision(String marketer, PersonFixture someone) {
        return ChecksFixture.decision(marketer, ChecksFixture.email(someone.email(), "email"));
    }

    private static List<String> directMarketing(String marketer, String type, String identifier) {
        List<Map<String, String>> checks = Arrays.stream(Channel.values())
                .map(channel -> ChecksFixture.of(type, identifier, channel.slug(), "direct-marketing"))
                .toList();
        return ChecksFixture.post(marketer, checks)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("answers.decision");
    }
}
