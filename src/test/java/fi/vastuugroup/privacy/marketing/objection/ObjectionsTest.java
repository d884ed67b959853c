package fi.vastuugroup.privacy.marketing.objection;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.delivery.mail.MailDelivery;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.ErasureFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person told a partner holds for everybody, from the next day for all of theirs, until they take it back. */
@QuarkusTest
class ObjectionsTest {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    @Inject
    PeopleFixture people;

    @Inject
    MailDelivery delivery;

    @BeforeEach
    void morning() {
        ObjectionsFixture.reachEverybody();
        MovableClock.set(MORNING);
        Database.execute("delete from mail");
    }

    @Test
    void itHoldsForAllAddressesAndNumbersOfTheOneWhoSaidIt() {
        Person person = people.contact();
        assertThat(ChecksFixture.decision(NORDIC, ChecksFixture.phone(person.phone(), "phone")))
                .isEqualTo("no-prohibition-recorded");

        report(ACME, email(person.email())).then().statusCode(201).body("recordedAt", equalTo(MORNING.toString()));
        ObjectionsFixture.reachEverybody();

        assertThat(ChecksFixture.decisions(
                        NORDIC,
                        ChecksFixture.email(person.email(), "email"),
                        ChecksFixture.phone(person.phone(), "phone"),
                        ChecksFixture.of("phone", person.phone(), "phone", "profiling"),
                        ChecksFixture.of("phone", person.phone(), "phone", "partner-disclosure")))
                .containsOnly("prohibited");
        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("prohibited");
        person.login().get(CHOICES).then().body(at("phone", "direct-marketing", "state"), equalTo("prohibited"));
        assertThat(Database.value(
                        "select actor from audit_event where subject_id = ? and action = 'marketing-choices-changed'",
                        person.subject()))
                .isEqualTo(ACME);
        assertThat(Database.count(
                        "select count(*) from outbox where subject_id = ? and type = 'prohibition'", person.subject()))
                .isEqualTo(1);
    }

    @Test
    void onlyThePersonTakesItBack() {
        Person person = people.contact();
        report(ACME, email(person.email())).then().statusCode(201);
        ObjectionsFixture.reachEverybody();
        MovableClock.forward(Duration.ofHours(1));

        people.choice(person, "phone", "direct-marketing", "no-choice", 1, MovableClock.time());
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.phone(person.phone(), "phone")))
                .isEqualTo("prohibited");

        person.login()
                .header("If-Match", person.login().get(CHOICES).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "choices",
                        List.of(Map.of("channel", "phone", "scope", "direct-marketing", "state", "no-choice"))))
                .put(CHOICES)
                .then()
                .statusCode(200);
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.phone(person.phone(), "phone")))
                .isEqualTo("no-prohibition-recorded");
    }

    @Test
    void knownUnknownSharedAndErasedAreAnsweredAlike() {
        Person known = people.contact();
        Person one = people.contact();
        people.contact(one.phone());
        Person erased = people.stranger(PeopleFixture.freshPhone());
        ErasureFixture.erase(erased);

        List<Response> answers = Stream.of(
                        phone(known.phone()),
                        phone(PeopleFixture.freshPhone()),
                        phone(one.phone()),
                        phone(erased.phone()))
                .map(report -> report(ACME, report))
                .toList();

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(answer -> answer.asString().length()).distinct())
                .hasSize(1);
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getMap("").keySet().toString())
                        .distinct())
                .hasSize(1);
        assertThat(ChecksFixture.decisions(
                        NORDIC,
                        ChecksFixture.phone(known.phone(), "phone"),
                        ChecksFixture.phone(one.phone(), "phone"),
                        ChecksFixture.phone(erased.phone(), "phone")))
                .containsOnly("prohibited");
    }

    @Test
    void whatIsSharedIsProhibitedForItselfAlone() {
        Person one = people.contact();
        Person other = people.contact(one.phone());

        report(ACME, phone(one.phone())).then().statusCode(201);
        ObjectionsFixture.reachEverybody();

        assertThat(ChecksFixture.decision(ACME, ChecksFixture.phone(one.phone(), "phone")))
                .isEqualTo("prohibited");
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(one.email(), "post")))
                .isEqualTo("no-prohibition-recorded");
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(other.email(), "post")))
                .isEqualTo("no-prohibition-recorded");
        assertThat(Database.count("select count(*) from mail")).isZero();
    }

    @Test
    void anUnknownAddressIsProhibitedAndNeverWrittenTo() {
        String address = "unknown." + UUID.randomUUID() + "@example.org";

        report(ACME, email(address)).then().statusCode(201);
        ObjectionsFixture.reachEverybody();

        assertThat(ChecksFixture.decision(NORDIC, ChecksFixture.email(address, "post")))
                .isEqualTo("prohibited");
        assertThat(Database.count("select count(*) from mail")).isZero();
    }

    @Test
    void channelsAndScopesNarrowIt() {
        Person person = people.contact();
        Map<String, Object> report = email(person.email());
        report.put("channels", List.of("post", "post"));
        report.put("scopes", List.of("customer-communication"));

        report(ACME, report).then().statusCode(201);

        assertThat(ChecksFixture.decisions(
                        CONTROLLER,
                        ChecksFixture.of("email", person.email(), "post", "customer-communication"),
                        ChecksFixture.of("email", person.email(), "post", "direct-marketing"),
                        ChecksFixture.of("email", person.email(), "phone", "customer-communication")))
                .containsExactly("prohibited", "no-prohibition-recorded", "no-prohibition-recorded");
    }

    @Test
    void thePersonIsToldOnceADayWhateverPartnersSend() {
        Person person = people.contact();
        for (String channel : List.of("email", "sms", "phone")) {
            Map<String, Object> report = email(person.email());
            report.put("channels", List.of(channel));
            report(channel.equals("sms") ? NORDIC : ACME, report).then().statusCode(201);
        }
        ObjectionsFixture.reachEverybody();

        try (var mailbox = Portal.mailbox()) {
            delivery.deliverPending().await().indefinitely();
            assertThat(mailbox.received()).singleElement().satisfies(mail -> {
                assertThat(mail.to()).isEqualTo(person.email());
                assertThat(mail.subject()).isEqualTo("Suoramarkkinointikielto on kirjattu");
                assertThat(mail.text()).contains("Hei Åke,").doesNotContain(person.phone());
            });
        }
        MovableClock.forward(Duration.ofDays(1));
        Map<String, Object> next = email(person.email());
        next.put("channels", List.of("post"));
        report(ACME, next).then().statusCode(201);
        ObjectionsFixture.reachEverybody();
        assertThat(Database.count("select count(*) from mail where status = 'pending'"))
                .isEqualTo(1);
    }

    @Test
    void aRepetitionIsTheSameAndAnotherBodyIsRefused() {
        Person person = people.contact();
        String key = UUID.randomUUID().toString();

        Response first = report(ACME, key, email(person.email()));
        MovableClock.forward(Duration.ofMinutes(1));
        Response second = report(ACME, key, email(person.email()));

        assertThat(second.asString()).isEqualTo(first.asString());
        report(ACME, key, phone(person.phone())).then().statusCode(422);
        report(ACME, "", email(person.email())).then().statusCode(400);
    }

    @Test
    void severalAtOnceAreAllInForceAndSayItOnce() {
        Person person = people.contact();

        List<CompletableFuture<Integer>> reports = Stream.of(ACME, NORDIC, ACME, NORDIC)
                .map(partner -> CompletableFuture.supplyAsync(
                        () -> report(partner, email(person.email())).statusCode()))
                .toList();

        assertThat(reports).allMatch(report -> report.join() == 201);
        ObjectionsFixture.reachEverybody();
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.phone(person.phone(), "phone")))
                .isEqualTo("prohibited");
        assertThat(Database.count(
                        "select count(*) from audit_event where subject_id = ? and action = 'marketing-choices-changed'",
                        person.subject()))
                .isEqualTo(1);
        assertThat(Database.count("select count(*) from mail")).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefusedWithoutAValue() {
        Map<String, Object> malformed = email("no address");
        Map<String, Object> tomorrow = email("a@example.fi");
        tomorrow.put("receivedAt", MORNING.plus(Duration.ofDays(1)).toString());
        Map<String, Object> telling = email("a@example.fi");
        telling.put("reference", "Aino Virtanen");
        List<Map<String, Object>> refused = List.of(
                malformed,
                tomorrow,
                telling,
                email("a@example.fi\t"),
                email("\na@example.fi"),
                phone("+358401234567\r"));

        for (Map<String, Object> report : refused) {
            String problem =
                    report(ACME, report).then().statusCode(400).extract().asString();
            assertThat(problem).contains("validation-failed").doesNotContain("no address", "a@example.fi", "Virtanen");
        }
    }

    private static Map<String, Object> email(String address) {
        return objection("email", address);
    }

    private static Map<String, Object> phone(String number) {
        return objection("phone", number);
    }

    private static Map<String, Object> objection(String type, String identifier) {
        return new HashMap<>(Map.of(
                "identifierType",
                type,
                "identifier",
                identifier,
                "receivedAt",
                MORNING.minus(Duration.ofHours(2)).toString(),
                "reference",
                "case-17"));
    }

    private static Response report(String partner, Map<String, Object> report) {
        return report(partner, UUID.randomUUID().toString(), report);
    }

    private static Response report(String partner, String key, Map<String, Object> report) {
        return Portal.asPartner(partner)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(report)
                .post("/api/v1/objections");
    }

    private static String at(String channel, String scope, String field) {
        return "choices.find { it.channel == '" + channel + "' && it.scope == '" + scope + "' }." + field;
    }
}
