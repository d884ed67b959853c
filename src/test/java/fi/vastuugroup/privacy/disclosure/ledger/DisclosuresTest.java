package fi.vastuugroup.privacy.disclosure.ledger;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.NORDIC;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.disclose;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.disclosed;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.audit.AccessLogDerivation;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be disclosed, what is recorded of it, and what its subject sees. */
@QuarkusTest
class DisclosuresTest {

    @Inject
    AccessLogDerivation derivation;

    @Inject
    DisclosureExpiryStore expiry;

    @Inject
    Transactions transactions;

    @BeforeEach
    void recipients() {
        Database.empty();
        DisclosureFixture.partner(ACME);
        DisclosureFixture.partner(NORDIC);
        DisclosureFixture.recipient("police", "authority");
    }

    @Test
    void whoMayBeDisclosedIsRecordedAndSeesIt() {
        Person person = Person.held();

        String reference = disclosed(ACME, person);

        assertThat(reference).matches("D-[0-9a-z]{20}");
        JsonPath mine = person.disclosures();
        assertThat(mine.getList("items")).hasSize(1);
        assertThat(mine.getString("items[0].recipient.name")).isEqualTo("Saaja acme-events");
        assertThat(mine.getString("items[0].recipient.country")).isEqualTo("FI");
        assertThat(mine.getList("items[0].fields")).containsExactlyInAnyOrder("givenName", "email");
        assertThat(mine.getString("items[0].purpose")).isEqualTo("Syyskampanja");
        assertThat(mine.getList("items[0].notices")).isEmpty();
        assertThat(mine.getString("nextCursor")).isNull();
        assertThat(Person.held().disclosures().getList("items")).isEmpty();
    }

    @Test
    void aReferenceStaysTheSameForOnePersonAndRecipientAndIsAnotherElsewhere() {
        Person person = Person.held();

        String first = disclosed(ACME, person);

        assertThat(disclosed(ACME, person)).isEqualTo(first);
        assertThat(disclosed(NORDIC, person)).isNotEqualTo(first);
    }

    /** An address is of no use but on its channel: who has objected there is not disclosed with it for letters either. */
    @ParameterizedTest
    @CsvSource({
        "email, email, post, false",
        "email, workEmail, post, false",
        "phone, phone, post, false",
        "sms, workPhone, post, false",
        "sms, phone, phone, true",
        "email, givenName, post, true",
        "phone, email, post, true"
    })
    void whatIsDisclosedNeedsItsChannel(String prohibited, String field, String channel, boolean permitted) {
        Person person = Person.held();
        person.prohibit(prohibited);

        JsonPath answers = DisclosureFixture.disclose(ACME, List.of(field), List.of(channel), person.email())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(answers.getBoolean("answers[0].permitted")).isEqualTo(permitted);
    }

    @Test
    void notPermittedLooksTheSameWhateverTheReasonAndIsNotRecorded() {
        Person prohibited = Person.held();
        prohibited.prohibit();
        Person restricted = Person.held();
        restricted.restrict();

        JsonPath answers = disclose(
                        "own-mailing",
                        "key",
                        ACME,
                        prohibited.email(),
                        restricted.email(),
                        "nobody@example.com",
                        Person.held().email())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(answers.getList("answers.permitted")).containsExactly(false, false, false, true);
        assertThat(answers.getList("answers[0].references")).isEmpty();
        assertThat(answers.getMap("answers[0]"))
                .isEqualTo(answers.getMap("answers[1]"))
                .isEqualTo(answers.getMap("answers[2]"));
        assertThat(Database.count("select count(*) from disclosure")).isEqualTo(1);
    }

    @Test
    void aRepetitionRecordsNothingMoreAndPermitsOnlyWhatIsStillPermitted() {
        Person person = Person.held();
        String first = disclose("own-mailing", "key", ACME, person.email()).asString();
        assertThat(disclose("own-mailing", "key", ACME, person.email()).asString())
                .isEqualTo(first);
        person.prohibit();

        JsonPath repeated = disclose("own-mailing", "key", ACME, person.email()).jsonPath();

        assertThat(repeated.getString("id")).isEqualTo(JsonPath.from(first).getString("id"));
        assertThat(repeated.getBoolean("answers[0].permitted")).isFalse();
        assertThat(repeated.getList("answers[0].references")).isEmpty();
        assertThat(Database.count("select count(*) from disclosure")).isEqualTo(1);
        disclose("own-mailing", "key", ACME, "other@example.com").then().statusCode(422);
    }

    @Test
    void whoIsDisclosedCountsAsCheckedToday() {
        long before = left(disclose("own-mailing", "a", ACME, "a@example.com"));

        assertThat(left(disclose("own-mailing", "b", ACME, "b@example.com", "c@example.com", "d@example.com")))
                .isEqualTo(before - 3);
    }

    private static long left(Response answer) {
        return Long.parseLong(answer.then()
                .statusCode(201)
                .extract()
                .header("RateLimit")
                .replaceFirst(".*\"identifiers\";r=(\\d+);.*", "$1"));
    }

    @Test
    void theLedgerSaysWhetherItWasByConsent() {
        Person person = Person.held();
        disclosed(ACME, person);
        for (String scope : List.of("direct-marketing", "partner-disclosure")) {
            person.asked()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("""
                            {"marketer": "acme-events", "channel": "post", "scope": "%s", "wordingVersion": "2026-11"}""".formatted(scope))
                    .post("/api/v1/me/consents")
                    .then()
                    .statusCode(201);
        }
        disclosed(ACME, person);

        assertThat(Database.query("select legal_basis from disclosure order by id"))
                .extracting(row -> row.get("legal_basis"))
                .containsExactly("legitimate-interest", "consent");
    }

    @Test
    void anIdentifierThatSeveralShareIsDecidedByTheStrictestAndRecordedForEach() {
        Person one = Person.held();
        Person other = new Person(Lines.newPerson());
        Lines.send("crm", Lines.contactDetails(other.id(), 1, one.email()));

        List<String> references =
                disclose("own-mailing", "a", ACME, one.email()).jsonPath().getList("answers[0].references");
        Lines.send("crm", Lines.upsert(other.id(), "no-" + other.id(), 1, """
                {"category": "marketing-prohibitions", "channel": "post", "scope": "partner-disclosure",
                 "state": "prohibited", "recordedAt": "2026-01-15T10:00:00Z"}"""));

        assertThat(references).hasSize(2).doesNotHaveDuplicates();
        assertThat(disclose("own-mailing", "b", ACME, one.email()).jsonPath().getBoolean("answers[0].permitted"))
                .isFalse();
    }

    @Test
    void onlyTheControllersOwnJobsDiscloseAndOnlyToPartners() {
        String email = Person.held().email();

        disclose(ACME, "a", ACME, email).then().statusCode(403);
        disclose("own-mailing", "b", "police", email).then().statusCode(400);
        disclose("own-mailing", "c", "unknown", email).then().statusCode(404);
        disclose("own-mailing", "d", ACME, "no address").then().statusCode(400);
    }

    @Test
    void everyoneWhoIsMatchedHasTheLookOnTheirAccessLog() {
        Person person = Person.held();
        disclosed(ACME, person);

        derivation.derivePending().await().indefinitely();

        JsonPath log = person.asked().get("/api/v1/me/access-log").jsonPath();
        assertThat(log.getString("items[0].purpose")).isEqualTo("partner-disclosure");
        assertThat(log.getString("items[0].viewer")).isEqualTo("own-mailing");
        assertThat(log.getString("items[0].purposeText")).isNotBlank();
    }

    @Test
    void whatAnAuthorityOrderedToBeKeptFromTheSubjectIsSeenFromTheHelsinkiDayOnNotBefore() {
        Person person = Person.held();
        MovableClock.set(Instant.parse("2026-01-10T10:00:00Z"));
        disclosed(ACME, person);
        DisclosureFixture.record("police", person, """
                , "order": "1/2026", "notShownUntil": "2026-03-01", "notShownGround": "Esitutkinta"
                """).then().statusCode(201);

        MovableClock.set(Instant.parse("2026-02-28T21:59:59Z"));
        assertThat(person.disclosures().getList("items.recipient.kind")).containsExactly("partner");
        assertThat(person.asked()
                        .queryParam("limit", 1)
                        .get(DisclosureFixture.MINE)
                        .jsonPath()
                        .getString("nextCursor"))
                .isNull();

        MovableClock.set(Instant.parse("2026-02-28T22:00:00Z"));
        assertThat(person.disclosures().getList("items.recipient.kind"))
                .containsExactlyInAnyOrder("partner", "authority");
    }

    @Test
    void onlyAnAuthoritysDisclosureIsKeptFromItsSubjectAndOnlyWithItsGround() {
        Person person = Person.held();

        DisclosureFixture.record("police", person, ", \"notShownUntil\": \"2027-03-01\"")
                .then()
                .statusCode(400);
        DisclosureFixture.record(ACME, person, ", \"notShownUntil\": \"2027-03-01\", \"notShownGround\": \"x\"")
                .then()
                .statusCode(400);
        DisclosureFixture.record("police", person, ", \"notShownUntil\": \"2027-03-01\", \"notShownGround\": \"x\"")
                .then()
                .statusCode(400);
        DisclosureFixture.record("police", person, "unknown-field", "").then().statusCode(400);
        DisclosureFixture.record(ACME, person, "orders-and-billing", "").then().statusCode(400);
        DisclosureFixture.record("unknown", person, "").then().statusCode(404);
    }

    @Test
    void itIsTheOfficerWhoKeepsItFromThemAndForTwelveMonthsAtMost() {
        Person person = Person.held();
        MovableClock.set(Instant.parse("2026-01-10T10:00:00Z"));
        String ordered = ", \"order\": \"1/2026\", \"notShownGround\": \"ETL\", \"notShownUntil\": \"%s\"";

        DisclosureFixture.record("police", person, ordered.formatted("2027-01-11"))
                .then()
                .statusCode(400);
        DisclosureFixture.recordAs(Roles.CUSTOMER_SERVICE, "police", person, ordered.formatted("2027-01-10"))
                .then()
                .statusCode(403);
        DisclosureFixture.record("police", person, ordered.formatted("2027-01-10"))
                .then()
                .statusCode(201);
    }

    @Test
    void theyComeNewestFirstPageByPage() {
        Person person = Person.held();
        Instant start = MovableClock.time();
        for (int i = 0; i < 5; i++) {
            MovableClock.set(start.plus(Duration.ofMinutes(i)));
            disclosed(i % 2 == 0 ? ACME : NORDIC, person);
        }

        JsonPath first = person.asked()
                .queryParam("limit", 3)
                .get(DisclosureFixture.MINE)
                .jsonPath();
        JsonPath second = person.asked()
                .queryParam("limit", 3)
                .queryParam("cursor", first.getString("nextCursor"))
                .get(DisclosureFixture.MINE)
                .jsonPath();

        assertThat(first.getList("items.disclosedAt", String.class))
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> Instant.parse(b).compareTo(Instant.parse(a)));
        assertThat(second.getList("items")).hasSize(2);
        assertThat(second.getList("items.id", String.class))
                .doesNotContainAnyElementsOf(first.getList("items.id", String.class));
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void theLedgerExpiresWithItsPeriodUnlessARecipientHasStillToBeTold() {
        Person told = Person.held();
        Person untold = Person.held();
        DisclosureFixture.record("police", told, "").then().statusCode(201);
        DisclosureFixture.record("police", untold, "").then().statusCode(201);
        untold.restrict();
        assertThat(Database.count("select count(*) from recipient_notice")).isEqualTo(1);

        MovableClock.set(Instant.parse("2031-01-01T10:00:00Z"));
        transactions.asSystem(() -> expiry.expire(100)).await().indefinitely();
        transactions.asSystem(() -> expiry.expire(100)).await().indefinitely();

        assertThat(Database.query("select subject_id from disclosure"))
                .extracting(row -> row.get("subject_id"))
                .containsExactly(untold.subject());
        assertThat(Database.count("select count(*) from disclosure_reference")).isEqualTo(1);
    }
}
