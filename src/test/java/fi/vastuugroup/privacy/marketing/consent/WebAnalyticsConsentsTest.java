package fi.vastuugroup.privacy.marketing.consent;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.journal.RestoreFixture;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.JournalDirectory;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A consent to web analytics is given, shown, proved and withdrawn as any other (Art. 7); its withdrawal stops what rests
 * on it, and it says nothing about marketing.
 */
@QuarkusTest
class WebAnalyticsConsentsTest {

    private static final String CONSENTS = "/api/v1/me/consents";
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final String REFUSED = "rejected consent-withdrawn";

    @Inject
    RestoreFixture disaster;

    private PersonFixture person = PersonFixture.contactPerson();

    @BeforeEach
    void somebody() {
        MovableClock.set(MORNING);
        person = PersonFixture.contactPerson().fed();
    }

    @AfterEach
    void nothingJournalled() {
        JournalDirectory.empty();
    }

    @Test
    void whoSaidNothingIsUpToTheSource() {
        assertThat(views(MORNING.minusSeconds(9), MORNING)).containsOnly("created");
    }

    @Test
    void aConsentIsShownWithItsProofAndTheSourcesAreToldOfItsEnd() {
        String id = give().then()
                .statusCode(201)
                .body("purpose", equalTo("web-analytics"))
                .body("marketer", equalTo("controller"))
                .body("channel", nullValue())
                .body("scope", nullValue())
                .body("inForce", equalTo(true))
                .body("allowedActions.action", contains("withdraw-consent"))
                .extract()
                .path("id");
        later();
        withdraw(id)
                .then()
                .statusCode(200)
                .body("inForce", equalTo(false))
                .body("withdrawnAt", equalTo(MovableClock.time().toString()))
                .body("allowedActions", empty());
        later();
        give().then().statusCode(201).body("id", equalTo(id)).body("inForce", equalTo(true));

        person.asked()
                .get(CONSENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].history.event", contains("given", "withdrawn", "given"))
                .body("items[0].history.how", contains("portal", "portal", "portal"))
                .body("items[0].wordingVersion", equalTo("2026-11-27-2"));
        person.asked()
                .get("/api/v1/me/data/consents")
                .then()
                .statusCode(200)
                .body("items.content.purpose", contains("web-analytics"))
                .body("items[0].purposes.code", hasItem("web-analytics"));
        assertThat(Database.query(
                        "select reference -> 'choices' -> 0 ->> 'state' state from outbox where subject_id = ? and "
                                + "type = 'prohibition' and reference -> 'choices' -> 0 ->> 'purpose' = 'web-analytics' "
                                + "order by id",
                        person.subject()))
                .extracting(told -> told.get("state"))
                .containsExactly("consented", "no-choice", "consented");
    }

    @Test
    void aWithdrawalStopsWhatHappenedAfterItUntilTheConsentIsGivenAnew() {
        String id = give().then().statusCode(201).extract().path("id");
        later();
        Instant withdrawn = MovableClock.time();
        withdraw(id).then().statusCode(200);
        later();

        assertThat(views(withdrawn.minusSeconds(1), withdrawn, withdrawn.plusMillis(1)))
                .containsExactly("created", "created", REFUSED);
        assertThat(answers(visit("a", withdrawn.minusSeconds(1)), visit("b", withdrawn.plusSeconds(1))))
                .containsExactly("created", REFUSED);

        later();
        Instant again = MovableClock.time();
        give().then().statusCode(201);
        later();
        assertThat(views(withdrawn.plusSeconds(2), again.minusMillis(1), again, again.plusSeconds(1)))
                .containsExactly(REFUSED, REFUSED, "created", "created");
        person.asked().get("/api/v1/me/data/page-views").then().body("items", hasSize(4));
    }

    @Test
    void whatIsHeldStaysAndCanStillBeDeletedByItsSourceButNotChangedToALaterTime() {
        assertThat(answers(view("held", 1, MORNING))).containsExactly("created");
        later();
        withdraw(give().then().extract().path("id"));
        later();

        assertThat(answers(view("held", 1, MORNING), view("held", 2, MovableClock.time())))
                .containsExactly("unchanged", REFUSED);
        person.asked().get("/api/v1/me/data/page-views").then().body("items", hasSize(1));
        assertThat(answers(deletion(person.person(), "held" + person.person(), 3, "page-views")))
                .containsExactly("deleted");
    }

    @Test
    void aSourceRecordsTheConsentAndItsEndInItsLinesOrder() {
        Instant given = MORNING.minus(Duration.ofDays(9));
        Instant withdrawn = MORNING.minus(Duration.ofDays(3));

        assertThat(answers(
                        consent(1, given, null),
                        view("one", 1, withdrawn.plusSeconds(1)),
                        consent(2, given, withdrawn),
                        view("two", 1, withdrawn),
                        view("three", 1, withdrawn.plusSeconds(1))))
                .containsExactly("created", "created", "updated", "created", REFUSED);
        person.asked()
                .get(CONSENTS)
                .then()
                .body("items[0].recordedBy", equalTo("source"))
                .body("items[0].inForce", equalTo(false));

        assertThat(answers(
                        view("four", 1, withdrawn.plusSeconds(1)),
                        consent(3, MORNING, null),
                        view("five", 1, MORNING.plusSeconds(1))))
                .containsExactly(REFUSED, "updated", "created");
        assertThat(answers(consent(4, given, withdrawn), view("six", 1, withdrawn.plusSeconds(1))))
                .containsExactly("updated", REFUSED);
        assertThat(answers(
                        deletion(person.person(), "analytics" + person.person(), 5, "consents"),
                        view("six", 1, withdrawn.plusSeconds(1))))
                .containsExactly("deleted", "created");
    }

    @Test
    void thePersonWithdrawsWhatASourceRecordedAndNoLaterBatchRevivesIt() {
        Instant given = MORNING.minus(Duration.ofDays(9));
        answers(consent(1, given, null));
        withdraw(person.asked().get(CONSENTS).path("items[0].id"))
                .then()
                .statusCode(200)
                .body("inForce", equalTo(false))
                .body("history.how", contains("source", "portal"));
        later();

        assertThat(answers(consent(2, given, null), view("one", 1, MovableClock.time())))
                .containsExactly("updated", REFUSED);
        assertThat(answers(consent(3, MovableClock.time(), null), view("one", 1, MovableClock.time())))
                .containsExactly("updated", "created");
    }

    @Test
    void aSourceWhoseClockIsAheadDoesNotOutliveTheWithdrawal() {
        answers(consent(1, MORNING.plus(Duration.ofMinutes(4)), null));
        later();

        withdraw(person.asked().get(CONSENTS).path("items[0].id")).then().body("inForce", equalTo(false));

        assertThat(views(MORNING.plus(Duration.ofMinutes(6)))).containsExactly(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"marketer\": \"controller\", \"purpose\": \"web-analytics\", \"channel\": \"online\"",
                "\"marketer\": \"controller\", \"purpose\": \"web-analytics\", \"scope\": \"profiling\"",
                "\"marketer\": \"acme-events\", \"purpose\": \"web-analytics\"",
                "\"marketer\": \"controller\", \"purpose\": \"marketing\", \"channel\": \"email\"",
                "\"marketer\": \"controller\", \"scope\": \"profiling\""
            })
    void whatAConsentNamesGoesWithItsPurpose(String named) {
        assertThat(answers(upsert(person.person(), "wrong" + person.person(), 1, """
                        {"category": "consents", %s, "wordingVersion": "2026-11-27-2", "evidence": "banner",
                         "givenAt": "2026-11-01T10:00:00Z"}""".formatted(named))))
                .containsExactly("rejected invalid");
        give("{%s, \"wordingVersion\": \"2026-11-27-2\"}".formatted(named))
                .then()
                .statusCode(400)
                .body("type", org.hamcrest.Matchers.endsWith("validation-failed"));
        person.asked().get(CONSENTS).then().body("items", empty());
    }

    @Test
    void aWordingFromBeforeTheQuestionIsNone() {
        give("{\"marketer\": \"controller\", \"purpose\": \"web-analytics\", \"wordingVersion\": \"2026-11-27\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/wordingVersion"));
    }

    @Test
    void itIsNoConsentToMarketingAndNoProhibitionOfMarketingEndsIt() {
        List<String> before = decisions();
        String choices = person.asked().get("/api/v1/me/marketing-prohibitions").asString();

        give().then().statusCode(201);
        assertThat(decisions()).isEqualTo(before);
        assertThat(person.asked().get("/api/v1/me/marketing-prohibitions").asString())
                .isEqualTo(choices);
        later();

        person.file("{\"right\": \"objection\", \"ground\": \"direct-marketing\"}")
                .then()
                .statusCode(201);
        person.asked().get(CONSENTS).then().body("items.inForce", contains(true));
        List<String> prohibited = decisions();
        later();

        withdraw(person.asked().get(CONSENTS).path("items[0].id")).then().statusCode(200);
        assertThat(decisions()).isEqualTo(prohibited);
        give().then().statusCode(201);
        assertThat(decisions()).isEqualTo(prohibited);
    }

    @ParameterizedTest
    @CsvSource({"page-views, true", "page-views, false", "web-visits, true", "web-visits, false"})
    void anErasureOnAWithdrawnConsentErasesWhatRestsOnItAndKeepsItOut(String category, boolean recorded) {
        answers(view("one", 1, MORNING.minusSeconds(60)), visit("one", MORNING.minusSeconds(60)));
        answers(upsert(person.person(), "mail" + person.person(), 1, """
                {"category": "consents", "marketer": "controller", "channel": "online", "scope": "direct-marketing",
                 "wordingVersion": "2026-11", "evidence": "form", "givenAt": "2026-11-01T10:00:00Z"}"""));
        if (recorded) {
            give().then().statusCode(201);
        }
        later();

        person.file("""
                        {"right": "erasure", "ground": "consent-withdrawn", "scope": {"categories": ["%s"]}}""".formatted(category)).then().statusCode(201).body("outcome", equalTo("granted"));
        tomorrow();

        person.asked().get("/api/v1/me/data/" + category).then().body("items", empty());
        assertThat(answers(view("two", 1, MovableClock.time()), visit("two", MovableClock.time())))
                .containsOnly(REFUSED);
        person.asked()
                .get(CONSENTS)
                .then()
                .body("items.find { it.purpose == 'web-analytics' }.inForce", equalTo(false))
                .body("items.find { it.purpose == 'marketing' }.inForce", equalTo(true));
    }

    @Test
    void whoWithdrawsEveryConsentWithARequestWithdrawsThisOneToo() {
        person.file("{\"right\": \"erasure\", \"ground\": \"consent-withdrawn\"}")
                .then()
                .statusCode(201);
        later();

        assertThat(views(MovableClock.time())).containsExactly(REFUSED);
    }

    @Test
    void anErasureOnAnObjectionToMarketingLeavesIt() {
        give().then().statusCode(201);
        answers(view("one", 1, MORNING));
        later();

        person.file("""
                        {"right": "erasure", "ground": "objection", "scope": {"categories": ["page-views"]}}""").then().statusCode(201);
        tomorrow();

        assertThat(views(MovableClock.time())).containsExactly("created");
    }

    @Test
    void afterARestoreAWithdrawalHoldsAndWhatWasGivenAnewSinceDoesToo() {
        String id = give().then().extract().path("id");
        disaster.backup();
        later();
        Instant withdrawn = MovableClock.time();
        withdraw(id).then().statusCode(200);
        disaster.restore();
        later();
        assertThat(views(withdrawn.plusSeconds(1))).containsExactly("created");

        disaster.replay();
        disaster.replay();

        person.asked()
                .get(CONSENTS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].inForce", equalTo(false))
                .body("items[0].withdrawnAt", equalTo(withdrawn.toString()))
                .body("items[0].history.event", contains("given", "withdrawn"));
        assertThat(views(withdrawn.minusSeconds(2), withdrawn.plusSeconds(2))).containsExactly("created", REFUSED);

        give().then().statusCode(201);
        disaster.replay();
        person.asked().get(CONSENTS).then().body("items[0].inForce", equalTo(true));
    }

    @Test
    void aWithdrawalWhoseConsentTheBackupLacksHoldsToo() {
        disaster.backup();
        String id = give().then().extract().path("id");
        later();
        withdraw(id).then().statusCode(200);
        disaster.restore();
        later();

        disaster.replay();

        assertThat(views(MovableClock.time())).containsExactly(REFUSED);
    }

    /** Of a category that was erased a source adds what came about on a later day, whatever the consent. */
    private static void tomorrow() {
        MovableClock.forward(Duration.ofDays(1));
    }

    private static void later() {
        MovableClock.forward(Duration.ofMinutes(1));
    }

    private Response give() {
        return give(
                "{\"marketer\": \"controller\", \"purpose\": \"web-analytics\", \"wordingVersion\": \"2026-11-27-2\"}");
    }

    private Response give(String body) {
        return person.asked()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(CONSENTS);
    }

    private Response withdraw(String id) {
        return person.asked().post(CONSENTS + "/" + id + "/withdrawal");
    }

    private ObjectNode consent(long version, Instant given, @Nullable Instant withdrawn) {
        return upsert(person.person(), "analytics" + person.person(), version, """
                {"category": "consents", "marketer": "controller", "purpose": "web-analytics",
                 "wordingVersion": "banner 4", "evidence": "banner 4, accepted", "givenAt": "%s"%s}""".formatted(
                        given, withdrawn == null ? "" : ", \"withdrawnAt\": \"" + withdrawn + "\""));
    }

    private ObjectNode view(String id, long version, Instant opened) {
        return upsert(person.person(), id + person.person(), version, """
                {"category": "page-views", "page": "/palvelut", "openedAt": "%s"}""".formatted(opened));
    }

    private ObjectNode visit(String id, Instant visited) {
        return upsert(person.person(), id + person.person(), 1, """
                {"category": "web-visits", "ipAddress": "2001:db8::1", "visitedAt": "%s", "pages": ["/"],
                 "cookies": ["_ga"]}""".formatted(visited));
    }

    /** What a source is answered to new page views of these times. */
    private List<String> views(Instant... opened) {
        return answers(Arrays.stream(opened)
                .map(at -> view(UUID.randomUUID().toString(), 1, at))
                .toArray());
    }

    private static List<String> answers(Object... lines) {
        return send("crm", lines).stream()
                .map(WebAnalyticsConsentsTest::outcome)
                .toList();
    }

    private static String outcome(JsonNode answer) {
        return answer.path("outcome").asText()
                + (answer.has("reason") ? " " + answer.path("reason").asText() : "");
    }

    /** Every decision about the person, for the controller and for a partner. */
    private List<String> decisions() {
        List<Map<String, String>> checks = Arrays.stream(Channel.values())
                .flatMap(channel -> Arrays.stream(Scope.values())
                        .map(scope -> ChecksFixture.of("email", person.email(), channel.slug(), scope.slug())))
                .toList();
        return Stream.of(CONTROLLER, ACME)
                .flatMap(marketer -> ChecksFixture.post(marketer, checks)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("answers.decision", String.class)
                        .stream())
                .toList();
    }
}
