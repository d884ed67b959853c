package fi.vastuugroup.privacy.register.ingestion;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person is never two, two are never one: keys, addresses and numbers of lines identify, or the line is rejected. */
@QuarkusTest
class IdentifierLinesTest {

    private static final String ROLE = """
            {"category": "organisations", "organisation": {"name": "Oy Ab", "kind": "company"}, "from": "2020-01-01"}""";

    private static String outcome(JsonNode answer) {
        return answer.path("outcome").asText() + " " + answer.path("reason").asText() + " "
                + answer.path("detail").asText();
    }

    private static ObjectNode withCrmId(ObjectNode line, String crmId) {
        ((ObjectNode) line.get("person")).put("crmId", crmId);
        return line;
    }

    private static ObjectNode with(String category, String field, String value) {
        String person = newPerson();
        ObjectNode line = category.equals("contact-details")
                ? contactDetails(person, 1, person + "@example.fi")
                : upsert(person, "role-" + person, 1, ROLE);
        int dot = field.indexOf('.');
        ObjectNode at = (ObjectNode)
                (dot < 0 ? line.get("content") : line.get("content").get(field.substring(0, dot)));
        at.put(field.substring(dot + 1), value);
        return line;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\t", "\u00a0", "\u200b", "\ufeff \u3000", "\u2800", "\u3164", "\u115f", "\u034f\ufe0f"
            })
    void whatIsEmptyOrBlankIsNoKeyOfTheCrm(String blank) {
        String one = newPerson();
        String other = newPerson();

        for (String source : List.of("crm", "support-desk")) {
            String feedback =
                    "{\"category\": \"feedback\", \"about\": \"support\", \"givenAt\": \"2026-10-01T09:00:00Z\"}";
            assertThat(send(
                            source,
                            withCrmId(upsert(one, "a-" + one, 1, feedback), blank),
                            withCrmId(upsert(other, "b-" + other, 1, feedback), blank)))
                    .extracting(IdentifierLinesTest::outcome)
                    .allMatch(answer -> answer.startsWith("rejected invalid person.crmId "));
        }
        assertThat(outcome(send("crm", upsert(blank, "c-" + one, 1, ROLE)).get(0)))
                .startsWith("rejected invalid person.id ");

        send("crm", contactDetails(one, 1, one + "@example.fi"), contactDetails(other, 1, other + "@example.fi"));
        for (String person : List.of(one, other)) {
            Portal.asCustomer(person, person + "@example.fi")
                    .get("/api/v1/me/data/contact-details")
                    .then()
                    .statusCode(200)
                    .body("items.content.email", equalTo(List.of(person + "@example.fi")));
        }
        assertThat(Database.count("select count(*) from subject_source where person_id !~ '[[:graph:]]'"))
                .isZero();
    }

    @Test
    void aLineOfTheCrmNamesItsPersonByOneIdOfTheCrm() {
        String person = newPerson();
        String other = newPerson();
        send("crm", contactDetails(other, 1, other + "@example.fi"));

        assertThat(outcome(send("crm", withCrmId(contactDetails(person, 1, person + "@example.fi"), other))
                        .get(0)))
                .startsWith("rejected identity-conflict ");
        assertThat(outcome(send("crm", withCrmId(contactDetails(person, 1, person + "@example.fi"), person))
                        .get(0)))
                .startsWith("created");
        assertThat(Database.count(
                        "select count(distinct subject_id) from subject_source where person_id in (?, ?)",
                        person,
                        other))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "matti(at)example.fi",
                "mat\u200bti@example.fi",
                "mat\u00adti@example.fi",
                "Matti <matti@example.fi>",
                "matti@example.fi; anna@example.fi",
                "mailto:matti@example.fi",
                "\"matti\"@example.fi",
                "matti@example.fi."
            })
    void anAddressByWhichNobodyIsFoundIsNotTaken(String address) {
        assertThat(outcome(
                        send("crm", with("contact-details", "email", address)).get(0)))
                .startsWith("rejected invalid content.email is not an e-mail address")
                .doesNotContain("matti");
        assertThat(outcome(
                        send("crm", with("organisations", "workEmail", address)).get(0)))
                .startsWith("rejected invalid content.workEmail is not an e-mail address");
        assertThat(outcome(send("crm", with("organisations", "organisation.email", address))
                        .get(0)))
                .startsWith("rejected invalid content.organisation.email is not an e-mail address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "040 1234567 koti",
                "040 1234567 (Anna)",
                "040 1234567 / 050 7654321",
                "040 1234567, 050 7654321",
                "09 425130 koti",
                "050 1234567 gsm",
                "0405596568.0",
                "3.58401E+11",
                "+358402450298 040",
                "0402450298-8"
            })
    void aNumberByWhichNobodyOrSomebodyElseIsFoundIsNotTaken(String number) {
        assertThat(outcome(send("crm", with("contact-details", "phone", number)).get(0)))
                .startsWith("rejected invalid content.phone is not a phone number")
                .doesNotContain("040");
        assertThat(outcome(
                        send("crm", with("organisations", "workPhone", number)).get(0)))
                .startsWith("rejected invalid content.workPhone is not a phone number");
        assertThat(outcome(send("crm", with("organisations", "organisation.phone", number))
                        .get(0)))
                .startsWith("rejected invalid content.organisation.phone is not a phone number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\u00a0", "\ufeff%s", "\u200e%s", "%s\u202c", "%s\u2028", "%s\u200b", " %s\t"})
    void whatIsInvisibleAtTheEndsMakesNoOtherAddress(String shape) {
        String person = newPerson();
        String address = person + "@example.fi";
        assertThat(outcome(send("crm", contactDetails(person, 1, shape.formatted(address)))
                        .get(0)))
                .startsWith("created");

        Portal.asPartner(ACME)
                .header("Idempotency-Key", person)
                .contentType("application/json")
                .body(Map.of("identifierType", "email", "identifier", address, "receivedAt", "2026-01-20T10:00:00Z"))
                .post("/api/v1/objections")
                .then()
                .statusCode(201);

        assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(address, "email")))
                .isEqualTo("prohibited");
        Portal.asCustomer(person, address)
                .get("/api/v1/me/marketing-prohibitions")
                .then()
                .statusCode(200)
                .body(
                        "choices.find { it.channel == 'post' && it.scope == 'direct-marketing' }.state",
                        equalTo("prohibited"));
    }

    @Test
    void theNumberOfOneIsNotReadFromTheRemarkOfAnother() {
        String number = "+35850848" + String.format("%04d", System.nanoTime() % 10_000);
        List<Map<String, String>> remarks = List.of(
                ChecksFixture.phone(number + " gsm", "phone"),
                ChecksFixture.phone(number + ".0", "phone"),
                ChecksFixture.phone(number + " / 050 7654321", "phone"),
                ChecksFixture.phone(number + "\t", "phone"),
                ChecksFixture.email("a@example.fi\n", "email"));

        ChecksFixture.post(ACME, remarks)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/checks/0/identifier",
                                "/checks/1/identifier",
                                "/checks/2/identifier",
                                "/checks/3/identifier",
                                "/checks/4/identifier")));
        Portal.asPartner(ACME)
                .header("Idempotency-Key", newPerson())
                .contentType("application/json")
                .body(Map.of(
                        "identifierType", "phone", "identifier", number + " gsm", "receivedAt", "2026-01-20T10:00:00Z"))
                .post("/api/v1/objections")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s ", " %s", "%s\u200b", "\ufeff%s", "%s\u00a0", "%s\u2800", "%s\u200b1", "%s  1"})
    void aKeyThatLooksLikeAnotherIsNotTaken(String shape) {
        String person = newPerson();
        String key = shape.formatted(person);
        String feedback = "{\"category\": \"feedback\", \"about\": \"support\", \"givenAt\": \"2026-10-01T09:00:00Z\"}";
        send("crm", contactDetails(person, 1, person + "@example.fi"));

        assertThat(outcome(send("support-desk", withCrmId(upsert("d-" + person, "a-" + person, 1, feedback), key))
                        .get(0)))
                .startsWith("rejected invalid person.crmId must have no spaces or invisible characters")
                .doesNotContain(person);
        assertThat(outcome(send("crm", upsert(key, "a-" + person, 1, feedback)).get(0)))
                .startsWith("rejected invalid person.id must have no spaces");
        assertThat(outcome(send("crm", upsert(person, key, 1, feedback)).get(0)))
                .startsWith("rejected invalid id must have no spaces");
        assertThat(outcome(send("crm", upsert(person, "l-" + person, 1, """
                        {"category": "mailing-list-subscriptions", "list": "%s", "subscribed": true,
                         "changedAt": "2026-10-01T09:00:00Z"}""".formatted(key)))
                        .get(0)))
                .startsWith("rejected invalid content.list must have no spaces");
        assertThat(Database.count("select count(*) from subject_source where person_id like ?", "%" + person + "%"))
                .isOne();
    }

    @Test
    void aKeyMayHaveSingleSpacesWithin() {
        String person = newPerson();
        assertThat(outcome(send("crm", contactDetails(person + " 1", 1, person + "@example.fi"))
                        .get(0)))
                .startsWith("created");
    }

    @Test
    void aConsentIsForSomebodyWhoMayMarket() {
        String person = newPerson();
        String recipient = "fair-" + UUID.randomUUID();
        assertThat(Stream.of("ACME-events", "nobody", "own-mailing", recipient, "Controller")
                        .map(marketer -> consent(person, marketer, "null")))
                .allMatch(answer -> answer.startsWith("rejected unknown-marketer "));
        assertThat(consent(person, "acme-events ", "null")).startsWith("rejected invalid content.marketer must have");
        assertThat(consent(person, "nobody", "\"2026-10-02T09:00:00Z\""))
                .as("who withdraws is heard whatever became of the partner")
                .startsWith("created");

        StaffFixture.officer()
                .body("""
                        {"name": "Messut Oy", "contact": "messut@example.com", "kind": "partner", "country": "FI",
                         "channel": "post"}""")
                .put("/api/v1/staff/recipients/" + recipient)
                .then()
                .statusCode(201);

        assertThat(Stream.of("acme-events", "controller", recipient).map(marketer -> consent(person, marketer, "null")))
                .allMatch(answer -> answer.startsWith("created"));
    }

    private static String consent(String person, String marketer, String withdrawnAt) {
        return outcome(send("crm", upsert(person, "consent-" + person + marketer.strip(), 1, """
                {"category": "consents", "marketer": "%s", "channel": "email", "scope": "direct-marketing",
                 "wordingVersion": "1", "evidence": "form", "givenAt": "2026-10-01T09:00:00Z", "withdrawnAt": %s}""".formatted(
                                marketer, withdrawnAt)))
                .get(0));
    }
}
