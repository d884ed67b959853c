package fi.vastuugroup.privacy.register.admission;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was erased comes back by no id of another source, and by no address that was the person's own (invariant 9). */
@QuarkusTest
class ErasedUnderAnotherKeyTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final String BEFORE = "2026-11-16T10:00:00Z";
    private static final String SINCE = "2026-11-26T13:00:00Z";

    private final String person = newPerson();
    private final String desk = "desk-" + person;

    @BeforeEach
    void atNoon() {
        MovableClock.set(NOON);
    }

    private String email() {
        return person + "@example.com";
    }

    private static ObjectNode feedback(String person, String id, String at) {
        return upsert(person, id + "-" + person, 1, """
                {"category": "feedback", "about": "support", "givenAt": "%s"}""".formatted(at));
    }

    private static ObjectNode shared(ObjectNode line, String crmId) {
        ((ObjectNode) line.get("person")).put("crmId", crmId);
        return line;
    }

    private static UUID subject(String source, String person) {
        return UUID.fromString(String.valueOf(Database.value(
                "select subject_id from subject_source where source_system = ? and person_id = ?", source, person)));
    }

    private static long known(String person) {
        return Database.count("select count(*) from subject_source where person_id = ?", person);
    }

    /** A prospect of the CRM asks for the erasure of everything, an hour ago. */
    private void erasedByTheirOwnRequest() {
        assertThat(outcomes(send("crm", contactDetails(person, 1, email()), feedback(person, "first", BEFORE))))
                .containsOnly("created");
        RequestSpecification login = Portal.asCustomer(person, email()).contentType("application/json");
        login.get("/api/v1/me").then().body("linked", equalTo(true));
        login.header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"right\": \"erasure\", \"ground\": \"objection\"}")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201)
                .body("outcome", equalTo("granted"));
        assertThat(known(person)).isZero();
        MovableClock.forward(Duration.ofHours(2));
    }

    /** Staff enters and grants the erasure of everything, an hour ago. */
    private static void erasedOnPaper(UUID subject) {
        UUID id = UUID.fromString(Portal.asStaff(Roles.CUSTOMER_SERVICE)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"request": {"right": "erasure", "ground": "objection"}, "channel": "post",
                         "receivedOn": "2026-11-25", "subjectId": "%s", "identityEvidence": "Passin kopio",
                         "postalAddress": "Katu 1"}""".formatted(subject))
                .post(CasesFixture.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);
        assertThat(Database.count("select count(*) from data_subject where id = ?", subject))
                .isZero();
        MovableClock.forward(Duration.ofHours(2));
    }

    @Test
    void whatAnotherSourceSentGoesWhenTheCrmsIdTellsWhoItIs() {
        erasedByTheirOwnRequest();
        assertThat(outcomes(send("support-desk", feedback(desk, "first", BEFORE), feedback(desk, "second", BEFORE))))
                .containsOnly("created");
        UUID nameless = subject("support-desk", desk);

        assertThat(outcomes(send("support-desk", shared(feedback(desk, "third", BEFORE), person))))
                .containsExactly("blocked-by-tombstone");

        assertThat(known(desk) + known(person)).isZero();
        assertThat(Database.count("select count(*) from item where subject_id = ?", nameless))
                .isZero();
        assertThat(outcomes(send("support-desk", feedback(desk, "fourth", BEFORE))))
                .containsExactly("blocked-by-tombstone");
        assertThat(outcomes(send(
                        "crm",
                        feedback(person, "third", BEFORE),
                        contactDetails(person, 2, "new-" + email()),
                        upsert(person, "list-" + person, 1, """
                                {"category": "mailing-list-subscriptions", "list": "newsletter", "subscribed": true,
                                "changedAt": "2026-11-16T10:00:00Z"}"""),
                        upsert(person, "consent-" + person, 1, """
                                {"category": "consents", "marketer": "controller", "channel": "email",
                                "scope": "direct-marketing", "wordingVersion": "1", "evidence": "form",
                                "givenAt": "2026-11-16T10:00:00Z"}"""))))
                .containsOnly("blocked-by-tombstone");
        assertDecision("prohibited", "email", email(), "email");
    }

    @Test
    void inOneBatchWithLinesThatDoNotTellTheyGoToo() {
        erasedByTheirOwnRequest();
        send("support-desk", feedback(desk, "first", BEFORE));

        assertThat(outcomes(send(
                        "support-desk",
                        feedback(desk, "second", BEFORE),
                        shared(feedback(desk, "third", BEFORE), person),
                        feedback(desk, "fourth", BEFORE))))
                .containsOnly("blocked-by-tombstone");

        assertThat(known(desk) + known(person)).isZero();
    }

    @Test
    void whoHasAnIdOfTheCrmAlreadyIsNotErasedForAnother() {
        String living = newPerson();
        assertThat(outcomes(send("support-desk", shared(feedback(desk, "first", BEFORE), living))))
                .containsExactly("created");
        erasedByTheirOwnRequest();

        assertThat(outcomes(send("support-desk", shared(feedback(desk, "second", BEFORE), person))))
                .containsExactly("rejected");

        assertThat(subject("crm", living)).isEqualTo(subject("support-desk", desk));
    }

    @Test
    void whatTheOtherSourceHadBeforeTheErasureGoesToo() {
        send("support-desk", feedback(desk, "first", BEFORE));
        MovableClock.forward(Duration.ofHours(1));
        erasedByTheirOwnRequest();

        assertThat(outcomes(send("support-desk", shared(feedback(desk, "second", BEFORE), person))))
                .containsExactly("blocked-by-tombstone");

        assertThat(known(desk) + known(person)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anErasedPersonOfAnotherSourceBecomesNobodyOfTheCrm(boolean afterwards) {
        assertThat(outcomes(send("support-desk", feedback(desk, "first", BEFORE))))
                .containsOnly("created");
        UUID subject = subject("support-desk", desk);
        String living = newPerson();
        if (!afterwards) {
            feedLiving(living);
        }
        erasedOnPaper(subject);
        if (afterwards) {
            feedLiving(living);
        }
        UUID livingSubject = subject("crm", living);

        assertThat(outcomes(send("support-desk", shared(feedback(desk, "second", BEFORE), living))))
                .containsExactly("blocked-by-tombstone");
        assertThat(outcomes(send(
                        "support-desk",
                        feedback(desk, "third", BEFORE),
                        shared(feedback(desk, "fourth", BEFORE), living))))
                .containsOnly("blocked-by-tombstone");

        assertThat(known(desk)).isZero();
        assertThat(subject("crm", living)).isEqualTo(livingSubject);
        assertThat(Database.count("select count(*) from item where subject_id = ?", livingSubject))
                .isEqualTo(3);
        assertThat(outcomes(send("crm", feedback(living, "older", BEFORE)))).containsExactly("created");
    }

    private static void feedLiving(String living) {
        assertThat(outcomes(send(
                        "crm",
                        contactDetails(living, 1, living + "@example.com"),
                        role(living, "consumer", null),
                        feedback(living, "own", "2026-11-26T12:30:00Z"))))
                .containsOnly("created");
    }

    @Test
    void whoReturnedUnderAnotherSourcesIdIsThePersonWithTheProhibitionsKept() {
        erasedByTheirOwnRequest();
        assertThat(outcomes(send("support-desk", feedback(desk, "first", SINCE))))
                .containsOnly("created");

        assertThat(outcomes(send(
                        "support-desk",
                        shared(feedback(desk, "older", BEFORE), person),
                        shared(feedback(desk, "second", "2026-11-26T13:30:00Z"), person))))
                .containsExactly("blocked-by-tombstone", "created");

        assertThat(subject("crm", person)).isEqualTo(subject("support-desk", desk));
        assertThat(outcomes(send("crm", contactDetails(person, 2, "new-" + email()))))
                .containsExactly("created");
        assertDecision("prohibited", "email", "new-" + email(), "email");
        assertThat(outcomes(send("crm", feedback(person, "third", BEFORE)))).containsExactly("blocked-by-tombstone");
    }

    private static ObjectNode role(String person, String kind, @Nullable String own) {
        ObjectNode line = upsert(person, "role-" + person, 1, """
                {"category": "organisations", "organisation": {"name": "ST", "kind": "%s"}, "from": "2024-01-01",
                "until": "2026-11-01", "serviceHistoryUntil": "2026-11-20"}""".formatted(kind));
        if (own != null) {
            ((ObjectNode) line.get("content").get("organisation")).put("email", own);
        }
        return line;
    }

    private static ObjectNode workAddress(String person, String address) {
        ObjectNode line = role(person, "company", null);
        ((ObjectNode) line.get("content")).put("workEmail", address);
        return line;
    }

    @ParameterizedTest
    @CsvSource({"sole-trader, false", "sole-trader, true", "consumer, false", "consumer, true"})
    void theOwnAddressOfASoleTraderOrConsumerTellsWhoItIs(String kind, boolean inContactDetailsToo) {
        assertThat(outcomes(send("crm", role(person, kind, email())))).containsOnly("created");
        if (inContactDetailsToo) {
            send("crm", contactDetails(person, 1, email()));
        }
        erasedOnPaper(subject("crm", person));

        String second = newPerson();
        String third = newPerson();
        String fourth = newPerson();
        assertThat(outcomes(send(
                        "crm",
                        contactDetails(second, 1, email()),
                        workAddress(third, email()),
                        role(fourth, kind, email()))))
                .containsOnly("blocked-by-tombstone");
        assertThat(known(second) + known(third) + known(fourth)).isZero();
    }

    @Test
    void theOwnAddressOfACompanyTellsNothing() {
        assertThat(outcomes(send("crm", role(person, "company", email())))).containsOnly("created");
        erasedOnPaper(subject("crm", person));
        String other = newPerson();

        assertThat(outcomes(send("crm", contactDetails(other, 1, email()), role(newPerson(), "company", email()))))
                .containsOnly("created");
    }
}
