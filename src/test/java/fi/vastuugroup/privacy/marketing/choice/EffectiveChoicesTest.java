package fi.vastuugroup.privacy.marketing.choice;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.marketing.objection.ObjectionsFixture;
import fi.vastuugroup.privacy.register.action.Acts;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the grid says that holds is what those hear who check before they market, whatever was recorded. */
@QuarkusTest
class EffectiveChoicesTest {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final List<String> CHANNELS = List.of("email", "sms", "phone", "automated-call", "post", "online");
    private static final List<String> SCOPES =
            List.of("direct-marketing", "customer-communication", "partner-disclosure", "profiling");
    private static final List<String> STATES = List.of("prohibited", "no-choice", "consented");

    /** The decisions, the strictest first, as the contract orders them. */
    private static final List<String> STRICTEST =
            List.of("prohibited", "consent-not-recorded", "no-prohibition-recorded", "consent-recorded");

    private static final Set<String> PERMITTED = Set.of("no-prohibition-recorded", "consent-recorded");

    @Inject
    PeopleFixture people;

    /** Somebody with an address at work beside their own. */
    private record Known(Person person, List<Map.Entry<String, String>> identifiers) {

        static Known of(Person person) {
            return new Known(person, List.of(Map.entry("email", person.email()), Map.entry("phone", person.phone())));
        }

        Known at(String workEmail) {
            List<Map.Entry<String, String>> all = new ArrayList<>(identifiers);
            all.add(Map.entry("email", workEmail));
            return new Known(person, all);
        }
    }

    @BeforeEach
    void morning() {
        MovableClock.set(MORNING);
    }

    @Test
    void afterManyChangesEveryCellOfEverybodyIsWhatChecksAnswer() {
        Random random = new Random(20261128);
        List<Known> everybody = everybody();
        for (int step = 1; step <= 90; step++) {
            MovableClock.forward(Duration.ofMinutes(1 + random.nextInt(90)));
            change(random, everybody.get(random.nextInt(everybody.size())), step);
            if (step % 15 == 0) {
                everybody.forEach(EffectiveChoicesTest::assertHolds);
            }
        }
        ObjectionsFixture.reachEverybody();
        everybody.forEach(EffectiveChoicesTest::assertHolds);
    }

    /** Customers, contact persons, strangers; some share a number, some have an address at work too. */
    private List<Known> everybody() {
        String shared = PeopleFixture.freshPhone();
        List<Known> everybody = new ArrayList<>(Stream.of(
                        people.customer(),
                        people.contact(shared),
                        people.stranger(shared),
                        people.contact(),
                        people.stranger(PeopleFixture.freshPhone()))
                .map(Known::of)
                .toList());
        everybody.add(atWork(people.customer(), "company"));
        everybody.add(atWork(people.stranger(PeopleFixture.freshPhone()), "sole-trader"));
        return everybody;
    }

    private static Known atWork(Person person, String kind) {
        String work = PeopleFixture.freshEmail();
        assertThat(Lines.send("crm", Lines.upsert(person.id(), "work-" + person.id(), 1, """
                        {"category": "organisations", "organisation": {"name": "Työ Oy", "kind": "%s"},
                         "workEmail": "%s", "from": "2020-01-01"}""".formatted(kind, work))))
                .allMatch(answer -> "created".equals(answer.path("outcome").asText()));
        return Known.of(person).at(work);
    }

    private void change(Random random, Known known, int version) {
        Person person = known.person();
        String channel = one(random, CHANNELS);
        String scope = one(random, SCOPES);
        Instant at = MovableClock.time().minus(Duration.ofHours(random.nextInt(48)));
        switch (random.nextInt(8)) {
            case 0 -> people.choice(person, channel, scope, one(random, STATES), version, at);
            case 1 ->
                people.consent(person, one(random, List.of("controller", NORDIC, ACME)), channel, scope, version, at);
            case 2 -> people.relation(person, version + 1, "2020-01-01", random.nextBoolean() ? "2026-10-31" : null);
            case 3 -> objected(random.nextBoolean() ? ACME : NORDIC, person.email());
            case 4 -> give(person, one(random, List.of("controller", ACME)), channel, scope);
            case 5 -> {
                if (random.nextInt(4) == 0) {
                    asked(person)
                            .body("{\"everything\": \"prohibited\"}")
                            .put("/api/v1/me/choices")
                            .then()
                            .statusCode(200);
                }
            }
            case 6 -> choose(person, channel, scope, "no-choice");
            default -> choose(person, channel, scope, "prohibited");
        }
    }

    private static void assertHolds(Known known) {
        JsonNode grid = Acts.json(known.person().login().get(CHOICES));
        assertThat(grid.required("appliesTo").asText()).isEqualTo("person");
        List<JsonNode> cells = Acts.all(grid.required("choices"));
        assertThat(cells).hasSize(24);
        Map<String, List<List<String>>> answers =
                Map.of(CONTROLLER, answers(CONTROLLER, cells, known), ACME, answers(ACME, cells, known));
        for (int i = 0; i < cells.size(); i++) {
            JsonNode effective = cells.get(i).required("effective");
            String about = known + " " + cells.get(i);
            assertDecided(about, effective.required("controller"), at(answers, CONTROLLER, i));
            assertDecided(about, partner(effective, ACME), at(answers, ACME, i));
        }
    }

    private static void assertDecided(String about, JsonNode told, List<String> answers) {
        String strictest =
                answers.stream().min(Comparator.comparing(STRICTEST::indexOf)).orElseThrow();
        assertThat(told.required("decision").asText()).as(about).isEqualTo(strictest);
        assertThat(told.required("permitted").asBoolean()).as(about).isEqualTo(PERMITTED.contains(strictest));
        assertThat(told.required("permittedAtSome").asBoolean())
                .as(about)
                .isEqualTo(!PERMITTED.contains(strictest) && answers.stream().anyMatch(PERMITTED::contains));
        assertThat(told.at("/because/text").asText()).as(about).isNotBlank();
        assertThat(told.at("/because/article/text").asText()).as(about).isNotBlank();
    }

    private static JsonNode partner(JsonNode effective, String partner) {
        return Acts.all(effective.required("namedPartners")).stream()
                .filter(named -> named.required("marketer").asText().equals(partner))
                .map(named -> named.required("decision"))
                .findFirst()
                .orElse(effective.required("partners"));
    }

    /** By cell, what a check of each of the person's addresses and numbers answers. */
    private static List<List<String>> answers(String marketer, List<JsonNode> cells, Known known) {
        List<Map<String, String>> checks = new ArrayList<>();
        cells.forEach(cell -> known.identifiers()
                .forEach(identifier -> checks.add(ChecksFixture.of(
                        identifier.getKey(),
                        identifier.getValue(),
                        cell.required("channel").asText(),
                        cell.required("scope").asText()))));
        List<String> decisions = ChecksFixture.post(marketer, checks)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("answers.decision");
        int each = known.identifiers().size();
        List<List<String>> byCell = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            byCell.add(decisions.subList(i * each, (i + 1) * each));
        }
        return byCell;
    }

    private static List<String> at(Map<String, List<List<String>>> answers, String marketer, int cell) {
        return answers.getOrDefault(marketer, List.of()).get(cell);
    }

    @Test
    void anotherCellsProhibitionHoldsAndIsExplained() {
        Person person = people.customer();
        choose(person, "email", "direct-marketing", "prohibited");

        JsonNode profiling = cell(person, "email", "profiling", "en");
        assertThat(profiling.required("state").asText()).isEqualTo("no-choice");
        assertBecause(profiling.at("/effective/controller"), false, "objection", "gdpr-21-3");
        assertBecause(profiling.at("/effective/partners"), false, "objection", "gdpr-21-3");
        assertBecause(
                cell(person, "email", "customer-communication", "en").at("/effective/controller"),
                true,
                "customer-exception",
                "act-917-2014-200");
        assertBecause(
                cell(person, "email", "customer-communication", "en").at("/effective/partners"),
                false,
                "objection",
                "gdpr-21-3");
    }

    @Test
    void whoIsNoCustomerIsAskedFirst() {
        Person person = people.contact();
        assertBecause(
                cell(person, "sms", "direct-marketing", "en").at("/effective/controller"),
                false,
                "electronic-consent-needed",
                "act-917-2014-200");
        assertBecause(
                cell(person, "phone", "direct-marketing", "en").at("/effective/controller"),
                true,
                "until-prohibited",
                "act-917-2014-200");
    }

    @Test
    void atWorkItIsPermittedWhereAtHomeItIsNot() {
        Known known = atWork(people.stranger(PeopleFixture.freshPhone()), "company");
        JsonNode told = cell(known.person(), "email", "direct-marketing", "en").at("/effective/controller");
        assertBecause(told, false, "electronic-consent-needed", "act-917-2014-200");
        assertThat(told.required("permittedAtSome").asBoolean()).isTrue();
        assertHolds(known);
    }

    @Test
    void aRestrictedPersonReadsThatItIsTheRestriction() {
        Person person = people.customer();
        DisclosureFixture.officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"subject\": \"%s\", \"ground\": \"accuracy-contested\", \"reason\": \"Kirje\"}"
                        .formatted(person.subject()))
                .post("/api/v1/staff/restrictions")
                .then()
                .statusCode(201);

        assertBecause(
                cell(person, "post", "direct-marketing", "en").at("/effective/controller"),
                false,
                "restricted",
                "gdpr-18-2");
        assertHolds(Known.of(person));
    }

    /** Whose number somebody else has too hears that it is for them, and not why. */
    @Test
    void whatHoldsForSomebodyElseWithTheSameNumberIsToldAsSuch() {
        String shared = PeopleFixture.freshPhone();
        Person person = people.contact(shared);
        Person other = people.contact(shared);
        choose(other, "phone", "direct-marketing", "prohibited");

        assertBecause(
                cell(person, "phone", "direct-marketing", "en").at("/effective/controller"),
                false,
                "shared",
                "gdpr-21-3");
        assertHolds(Known.of(person));
    }

    @Test
    void aPartnerThatAConsentNamesIsTold() {
        Person person = people.customer();
        give(person, ACME, "email", "direct-marketing");

        JsonNode effective = cell(person, "email", "direct-marketing", "en").required("effective");
        assertThat(effective.at("/partners/permitted").asBoolean()).isFalse();
        JsonNode named = effective.at("/namedPartners/0");
        assertThat(named.required("marketer").asText()).isEqualTo(ACME);
        assertBecause(named.required("decision"), true, "electronic-consent", "act-917-2014-200-1");
        assertHolds(Known.of(person));
    }

    /** An address that two persons hold is tied to neither: its reader is told what holds there. */
    @Test
    void aLoginThatIsTiedToNobodyIsToldWhatHoldsAtItsAddress() {
        Person person = people.customer();
        Lines.send("crm", Lines.contactDetails(Lines.newPerson(), 1, person.email()));
        choose(person.email(), "phone", "direct-marketing", "prohibited");

        JsonNode grid = Acts.json(login(person.email()).get(CHOICES));
        assertThat(grid.required("appliesTo").asText()).isEqualTo("address");
        List<JsonNode> cells = Acts.all(grid.required("choices"));
        Known known = new Known(person, List.of(Map.entry("email", person.email())));
        List<List<String>> controller = answers(CONTROLLER, cells, known);
        List<List<String>> acme = answers(ACME, cells, known);
        for (int i = 0; i < cells.size(); i++) {
            JsonNode effective = cells.get(i).required("effective");
            assertDecided(cells.get(i).toString(), effective.required("controller"), controller.get(i));
            assertDecided(cells.get(i).toString(), partner(effective, ACME), acme.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi | Olet asiakkaamme, ja se koskee omia vastaavia tuotteitamme ja palvelujamme",
                "sv | Du är vår kund, och det gäller våra egna motsvarande produkter och tjänster",
                "en | You are our customer, and it is about similar products and services of our own"
            })
    void itSaysWhyInTheReadersLanguage(String language, String text) {
        assertThat(cell(people.customer(), "email", "direct-marketing", language)
                        .at("/effective/controller/because/text")
                        .asText())
                .isEqualTo(text);
    }

    private static void assertBecause(JsonNode told, boolean permitted, String code, String article) {
        assertThat(told.required("permitted").asBoolean()).as(told.toString()).isEqualTo(permitted);
        assertThat(told.at("/because/code").asText()).as(told.toString()).isEqualTo(code);
        assertThat(told.at("/because/article/code").asText())
                .as(told.toString())
                .isEqualTo(article);
    }

    private static JsonNode cell(Person person, String channel, String scope, String language) {
        return Acts.all(Acts.json(person.login()
                                .header("Accept-Language", language)
                                .get(CHOICES))
                        .required("choices"))
                .stream()
                .filter(cell -> cell.required("channel").asText().equals(channel)
                        && cell.required("scope").asText().equals(scope))
                .findFirst()
                .orElseThrow();
    }

    private static RequestSpecification asked(Person person) {
        return person.login().contentType(ContentType.JSON);
    }

    private static RequestSpecification login(String address) {
        return Portal.asCustomer("address-" + address, address).contentType(ContentType.JSON);
    }

    private static void choose(Person person, String channel, String scope, String state) {
        asked(person)
                .header("If-Match", person.login().get(CHOICES).header("ETag"))
                .body(body(channel, scope, state))
                .put(CHOICES)
                .then()
                .statusCode(200);
    }

    private static void choose(String address, String channel, String scope, String state) {
        login(address).body(body(channel, scope, state)).put(CHOICES).then().statusCode(200);
    }

    private static Map<String, ?> body(String channel, String scope, String state) {
        return Map.of("choices", List.of(Map.of("channel", channel, "scope", scope, "state", state)));
    }

    private static void give(Person person, String marketer, String channel, String scope) {
        asked(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "marketer", marketer, "channel", channel, "scope", scope, "wordingVersion", "2026-11-27-2"))
                .post("/api/v1/me/consents")
                .then()
                .statusCode(201);
    }

    /** A partner passes on an objection, which reaches the person on the next day. */
    private static void objected(String partner, String address) {
        Portal.asPartner(partner)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "identifierType",
                        "email",
                        "identifier",
                        address,
                        "receivedAt",
                        MovableClock.time().toString()))
                .post("/api/v1/objections")
                .then()
                .statusCode(201);
    }

    private static String one(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
