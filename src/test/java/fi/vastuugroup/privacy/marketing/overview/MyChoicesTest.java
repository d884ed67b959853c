package fi.vastuugroup.privacy.marketing.overview;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.register.action.Acts;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.JournalDirectory;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One call shows all that a person chooses, and one refuses all of it (Art. 21(2)-(3), 7(3)). */
@QuarkusTest
class MyChoicesTest {

    private static final String ALL = "/api/v1/me/choices";
    private static final String GRID = "/api/v1/me/marketing-prohibitions";
    private static final String LISTS = "/api/v1/me/mailing-list-subscriptions";
    private static final String CONSENTS = "/api/v1/me/consents";
    private static final String WORDING = "2026-11-27-2";
    private static final Instant MORNING = Instant.parse("2026-11-28T08:00:00Z");
    private static final List<String> CHANNELS = List.of("email", "sms", "phone", "automated-call", "post", "online");
    private static final List<String> REFUSED = List.of("direct-marketing", "partner-disclosure", "profiling");

    @Inject
    PeopleFixture people;

    private Person person;

    @BeforeEach
    void somebodyWhoAgreedToMuch() {
        Database.empty();
        MovableClock.set(MORNING);
        DisclosureFixture.partner(ACME);
        person = people.customer();
        people.consent(person, NORDIC, "sms", "direct-marketing", 1, MovableClock.time());
        people.choice(person, "post", "profiling", "prohibited", 1, MovableClock.time());
        Stream.of("newsletter", "events", "customer-panel", "liitteet-2019").forEach(this::subscribe);
        give(Map.of("marketer", ACME, "channel", "email", "scope", "direct-marketing"));
        give(Map.of("marketer", ACME, "channel", "phone", "scope", "customer-communication"));
        give(Map.of("marketer", "controller", "channel", "email", "scope", "direct-marketing"));
        give(Map.of("marketer", "controller", "channel", "automated-call", "scope", "customer-communication"));
        give(Map.of("marketer", "controller", "purpose", "web-analytics"));
        MovableClock.forward(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void itIsWhatTheSingleListsSay(String language) {
        Response all = in(language).get(ALL);
        JsonNode view = Acts.json(all);

        assertThat(view.required("choices")).isEqualTo(one(language, GRID, "choices"));
        assertThat(view.required("lists")).isEqualTo(one(language, LISTS, "items"));
        assertThat(view.required("consents")).isEqualTo(one(language, CONSENTS, "items"));
        assertThat(view.required("appliesTo").asText()).isEqualTo("person");
        assertThat(all.header("ETag")).isEqualTo(person.login().get(GRID).header("ETag"));
        assertThat(all.header("Content-Language")).isEqualTo(language);
        List<JsonNode> shown =
                Acts.all(Acts.json(in(language).get("/api/v1/consent-wordings")).required("items")).stream()
                        .filter(wording -> wording.required("current").asBoolean())
                        .toList();
        assertThat(Acts.all(view.required("wordings"))).isEqualTo(shown).hasSize(49);
    }

    @Test
    void aConsentSaysToWhomAndToWhatWords() {
        ValidatableResponse view = person.login().get(ALL).then().statusCode(200);
        view.body("partners.find { it.marketer == 'acme-events' }.name", equalTo("Saaja acme-events"))
                .body("partners.find { it.marketer == '" + NORDIC + "' }.name", equalTo("Nordic Media Oy"))
                .body("partners.findAll { it.marketer == 'own-mailing' }", empty());
        assertThat(view.extract()
                        .<List<String>>path("choices.effective.namedPartners.flatten()"
                                + ".findAll { it.marketer == 'acme-events' }.name.unique()"))
                .containsExactly("Saaja acme-events");
        JsonNode acme = consent(ACME, "email");
        assertThat(acme.required("marketerName").asText()).isEqualTo("Saaja acme-events");
        assertThat(acme.required("wording").asText())
                .contains("Saaja acme-events")
                .doesNotContain("{");
        assertThat(consent("controller", "email").required("marketerName").asText())
                .isEqualTo(Portal.anonymous()
                        .get("/api/v1/privacy-notice")
                        .then()
                        .extract()
                        .<String>path("controller.name"));
        assertThat(consent(NORDIC, "sms").has("wording")).isFalse();
    }

    /** The words of a version that nobody is shown any more stay with what was agreed to in them. */
    @Test
    void whatWasAgreedToInOldWordsCanBeRead() {
        Map<String, String> old = Map.of(
                "marketer", "controller", "channel", "sms", "scope", "direct-marketing", "wordingVersion", "2026-11");
        given(old).then().statusCode(201);
        String words = Portal.anonymous()
                .header("Accept-Language", "en")
                .get("/api/v1/consent-wordings")
                .then()
                .extract()
                .path("items.find { it.version == '2026-11' && it.marketerKind == 'controller' && it.channel == 'sms'"
                        + " && it.scope == 'direct-marketing' }.text");
        assertThat(consent("controller", "sms").required("wording").asText()).isEqualTo(words);
        assertThat(Acts.all(Acts.json(person.login().get(ALL)).required("wordings")).stream()
                        .map(wording -> wording.required("version").asText()))
                .containsOnly(WORDING);
    }

    @Test
    void everythingIsRefusedAtOnce() {
        asksInAForm(person.email());
        MovableClock.forward(Duration.ofMinutes(5));

        JsonNode before = Acts.json(person.login().get(ALL));
        JsonNode action = Acts.action(before, "prohibit-everything");
        assertThat(action.at("/article/code").asText()).isEqualTo("gdpr-21-2");
        Response answer = Acts.call(
                action,
                asked().body(Map.of("everything", action.required("value").asText())));
        Acts.assertKept("everything", action, answer);

        assertRefused(person.email(), "email");
        assertRefused(person.phone(), "phone");
        answer.then()
                .body(
                        "choices.findAll { it.scope != 'customer-communication' }.state",
                        everyItem(equalTo("prohibited")))
                .body("choices.findAll { it.scope != 'customer-communication' }.recordedBy", everyItem(equalTo("self")))
                .body("choices.findAll { it.scope == 'customer-communication' }.state", everyItem(equalTo("no-choice")))
                .body(
                        "choices.findAll { it.scope != 'customer-communication' }.effective.controller.permitted",
                        everyItem(equalTo(false)))
                .body("choices.effective.partners.permitted", everyItem(equalTo(false)))
                .body("choices.effective.namedPartners.flatten()", empty())
                .body("lists.findAll { it.subscribed }.list", equalTo(List.of("customer-panel")))
                .body("consents", hasSize(greaterThan(5)))
                .body("consents.inForce", everyItem(equalTo(false)))
                .body("consents.allowedActions.flatten()", empty());
        assertThat(Acts.json(answer)).isEqualTo(Acts.json(person.login().get(ALL)));
        assertThat(answer.header("ETag")).isEqualTo(person.login().get(GRID).header("ETag"));
        assertThat(Database.count("select count(*) from pending_subscription where list = 'offers'"))
                .isZero();
    }

    /** Somebody whose details a partner got; the partner hears of the refusal, as of each of its own accord. */
    @Test
    void aPartnerThatHasTheDetailsHearsOfIt() {
        DisclosureFixture.Person held = DisclosureFixture.Person.held();
        String reference = DisclosureFixture.disclosed(ACME, held);
        assertThat(DisclosureFixture.changes(ACME, null, 10).getList("items")).isEmpty();

        held.asked().body("{\"everything\": \"prohibited\"}").put(ALL).then().statusCode(200);

        assertThat(DisclosureFixture.changes(ACME, null, 10).getList("items.reference", String.class))
                .containsExactly(reference);
        Portal.asPartner(ACME)
                .get("/api/v1/notifications")
                .then()
                .statusCode(200)
                .body("items.type", equalTo(List.of("prohibition")));
    }

    @Test
    void itIsProvedToldAndJournalledOnce() {
        JournalDirectory.empty();
        refuse(asked());
        assertThat(audited("marketing-choices-changed")).isEqualTo(1 + 2);
        assertThat(audited("consents-withdrawn")).isEqualTo(1);
        assertThat(audited("mailing-list-unsubscribed")).isEqualTo(3);
        long journalled = Database.count("select count(*) from journal_entry");
        long told = told();
        assertThat(journalled).isPositive();
        assertThat(told).isPositive();
        assertThat(Database.count(
                        "select count(*) from consent_log where subject_id = ? and event = 'withdrawn'",
                        person.subject()))
                .isEqualTo(6);

        MovableClock.forward(Duration.ofMinutes(5));
        JsonNode first = Acts.json(person.login().get(ALL));
        assertThat(Acts.json(refuse(asked()))).isEqualTo(first);
        assertThat(audited("marketing-choices-changed")).isEqualTo(1 + 2);
        assertThat(audited("consents-withdrawn")).isEqualTo(1);
        assertThat(audited("mailing-list-unsubscribed")).isEqualTo(3);
        assertThat(Database.count("select count(*) from journal_entry")).isEqualTo(journalled);
        assertThat(told()).isEqualTo(told);
    }

    /** What waits is ended first: it waits on when the rest cannot be done. */
    @Test
    void itIsDoneAsAWholeOrNotAtAll() {
        asksInAForm(person.email());
        JsonNode before = Acts.json(person.login().get(ALL));
        Database.execute("alter table outbox rename to outbox_away");
        try {
            assertThat(asked().body("{\"everything\": \"prohibited\"}").put(ALL).statusCode())
                    .isGreaterThanOrEqualTo(500);
        } finally {
            Database.execute("alter table outbox_away rename to outbox");
        }
        assertThat(Acts.json(person.login().get(ALL))).isEqualTo(before);
        assertThat(Database.count("select count(*) from pending_subscription where list = 'offers'"))
                .isEqualTo(1);
        assertThat(audited("consents-withdrawn")).isZero();
    }

    /** What was agreed to after it counts; no source takes it back (invariant 5). */
    @Test
    void theNextWordIsThePersonsAlone() {
        refuse(asked());
        MovableClock.forward(Duration.ofMinutes(5));
        people.choice(person, "email", "direct-marketing", "consented", 1, MovableClock.time());
        people.consent(person, NORDIC, "sms", "direct-marketing", 2, MORNING);
        assertRefused(person.email(), "email");

        give(Map.of("marketer", ACME, "channel", "email", "scope", "direct-marketing"));
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("consent-recorded");
    }

    @Test
    void aLoginThatIsTiedToNobodyRefusesForItsAddress() {
        String address = PeopleFixture.freshEmail();
        asksInAForm(address);
        String tag = login(address).get(GRID).header("ETag");
        login(address)
                .header("If-Match", tag)
                .body("""
                        {"choices": [
                          {"channel": "sms", "scope": "direct-marketing", "state": "consented", "wordingVersion": "%1$s"},
                          {"channel": "sms", "scope": "customer-communication", "state": "consented", "wordingVersion": "%1$s"}]}""".formatted(WORDING))
                .put(GRID)
                .then()
                .statusCode(200);
        MovableClock.forward(Duration.ofMinutes(5));

        ValidatableResponse answer = refuse(login(address)).then();

        answer.body("appliesTo", equalTo("address"))
                .body("lists", empty())
                .body("consents", empty())
                .body(
                        "choices.findAll { it.scope != 'customer-communication' }.state",
                        everyItem(equalTo("prohibited")))
                .body("choices.findAll { it.scope == 'customer-communication' }.state", everyItem(equalTo("no-choice")))
                .body("allowedActions.action", equalTo(List.of("prohibit-everything")));
        assertRefused(address, "email");
        assertThat(Database.count("select count(*) from pending_subscription")).isZero();
        long audited = Database.count("select count(*) from audit_event where action = 'address-choices-changed'");
        assertThat(audited).isEqualTo(2);
        refuse(login(address));
        assertThat(Database.count("select count(*) from audit_event where action = 'address-choices-changed'"))
                .isEqualTo(audited);
    }

    /** An address that another person prohibits: the prohibition beside it is the login's own. */
    @Test
    void anothersProhibitionDoesNotKeepItsAddressFromRefusing() {
        String address = PeopleFixture.freshEmail();
        for (int i = 0; i < 2; i++) {
            String other = Lines.newPerson();
            Lines.send("crm", Lines.contactDetails(other, 1, address), Lines.upsert(other, "choice-" + other, 1, """
                    {"category": "marketing-prohibitions", "channel": "phone", "scope": "customer-communication",
                     "state": "prohibited", "recordedAt": "2026-02-01T10:00:00Z"}"""));
        }
        refuse(login(address)).then().body("appliesTo", equalTo("address"));
        assertRefused(address, "email");
    }

    @Test
    void whoHasNoVerifiedAddressIsToldSo() {
        RequestSpecification login = Portal.withToken(Portal.token(
                        "customers", Map.of("sub", "nobody", "email", "nobody@example.fi", "email_verified", false)))
                .contentType(ContentType.JSON);
        Stream.of(login.get(ALL), login.body("{\"everything\": \"prohibited\"}").put(ALL))
                .forEach(
                        answer -> answer.then().body("type", equalTo("urn:privacy-portal:problem:email-not-verified")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"everything\": null}",
                "{\"everything\": \"consented\"}",
                "{\"everything\": \"no-choice\"}"
            })
    void nothingElseIsChosenForEverything(String body) {
        String tag = person.login().get(GRID).header("ETag");
        asked().body(body).put(ALL).then().statusCode(400);
        assertThat(person.login().get(GRID).header("ETag")).isEqualTo(tag);
    }

    private void assertRefused(String identifier, String type) {
        List<Map<String, String>> checks = CHANNELS.stream()
                .flatMap(channel -> REFUSED.stream().map(scope -> ChecksFixture.of(type, identifier, channel, scope)))
                .toList();
        Stream.of(CONTROLLER, ACME, NORDIC)
                .forEach(marketer -> ChecksFixture.post(marketer, checks)
                        .then()
                        .statusCode(200)
                        .body("answers.decision", everyItem(equalTo("prohibited"))));
    }

    private static Response refuse(RequestSpecification login) {
        Response answer = login.body("{\"everything\": \"prohibited\"}").put(ALL);
        answer.then().statusCode(200);
        return answer;
    }

    private long audited(String action) {
        return Database.count(
                "select count(*) from audit_event where subject_id = ? and action = ?", person.subject(), action);
    }

    private long told() {
        return Database.count(
                "select count(*) from outbox where receiver = 'source:crm' and reference ->> 'personId' = ?",
                person.id());
    }

    private JsonNode consent(String marketer, String channel) {
        return Acts.all(Acts.json(person.login().get(ALL)).required("consents")).stream()
                .filter(consent -> consent.required("marketer").asText().equals(marketer)
                        && consent.path("channel").asText().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode one(String language, String path, String list) {
        return Acts.json(in(language).get(path)).required(list);
    }

    private RequestSpecification in(String language) {
        return person.login().header("Accept-Language", language);
    }

    private RequestSpecification asked() {
        return person.login().contentType(ContentType.JSON);
    }

    private static RequestSpecification login(String address) {
        return Portal.asCustomer("address-" + address, address).contentType(ContentType.JSON);
    }

    /** Somebody asks in a form for the list of offers; nobody confirms it. */
    private static void asksInAForm(String address) {
        Portal.asSource("crm")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("list", "offers", "email", address, "reference", "form-1", "wordingVersion", WORDING))
                .post("/api/v1/mailing-list-subscriptions")
                .then()
                .statusCode(202);
        assertThat(Database.count("select count(*) from pending_subscription where list = 'offers'"))
                .isEqualTo(1);
    }

    private void subscribe(String list) {
        assertThat(Lines.send("crm", Lines.upsert(person.id(), list + person.id(), 1, """
                        {"category": "mailing-list-subscriptions", "list": "%s", "subscribed": true,
                         "changedAt": "2026-11-20T08:00:00Z"}""".formatted(list))))
                .allMatch(answer -> "created".equals(answer.path("outcome").asText()));
    }

    private void give(Map<String, String> consent) {
        Map<String, String> whole = new HashMap<>(consent);
        whole.put("wordingVersion", WORDING);
        given(whole).then().statusCode(201);
    }

    private Response given(Map<String, String> consent) {
        return asked().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(consent)
                .post(CONSENTS);
    }
}
