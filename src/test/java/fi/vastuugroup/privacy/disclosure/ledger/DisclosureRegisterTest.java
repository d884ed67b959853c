package fi.vastuugroup.privacy.disclosure.ledger;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.NORDIC;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.NOTICES;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.changes;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.disclosed;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.notifications;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The officer reads the register of disclosures, and takes back openly what was entered by mistake. */
@QuarkusTest
class DisclosureRegisterTest {

    private static final String REGISTER = "/api/v1/staff/disclosures";

    private Person person = new Person("");

    @BeforeEach
    void recipients() {
        Database.empty();
        DisclosureFixture.partner(ACME);
        DisclosureFixture.partner(NORDIC);
        DisclosureFixture.recipient("police", "authority");
        person = Person.held();
    }

    @Test
    void itHasWhatThePortalAndWhatStaffDisclosedByPersonRecipientAndTime() {
        Person other = Person.held();
        MovableClock.set(Instant.parse("2026-02-10T10:00:00Z"));
        disclosed(ACME, person);
        DisclosureFixture.record("police", person, ", \"order\": \"1/2026\"")
                .then()
                .statusCode(201);
        DisclosureFixture.record("police", other, "").then().statusCode(201);

        assertThat(register("").getList("items.recipient")).containsExactly(ACME, "police", "police");
        JsonPath ofPerson = register("&subject=" + person.subject());
        assertThat(ofPerson.getList("items.recipient")).containsExactly(ACME, "police");
        assertThat(ofPerson.getString("items[1].order")).isEqualTo("1/2026");
        assertThat(ofPerson.getString("items[1].legalBasis")).isEqualTo("Esitutkintalaki");
        assertThat(ofPerson.getList("items[0].fields")).containsExactlyInAnyOrder("givenName", "email");
        assertThat(register("&recipient=police").getList("items")).hasSize(2);
        assertThat(register("&from=2026-01-11").getList("items.recipient")).containsExactly(ACME);
        assertThat(register("&from=2026-01-10&to=2026-01-10").getList("items")).hasSize(2);
        JsonPath first = register("&limit=2");
        JsonPath second = register("&limit=2&cursor=" + first.getString("nextCursor"));
        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items.id", String.class))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.getList("items.id", String.class));
    }

    @Test
    void aLookAtItIsTheOfficersHasAPurposeAndIsOnTheAccessLogOfThoseWhoAreSeen() {
        Person unseen = Person.held();
        DisclosureFixture.record("police", person, "").then().statusCode(201);

        register("");
        officer().get(REGISTER).then().statusCode(400);
        officer()
                .get(REGISTER + "?purpose=customer-contact&voided=perhaps")
                .then()
                .statusCode(400);
        Portal.asStaff(Roles.CUSTOMER_SERVICE)
                .get(REGISTER + "?purpose=data-quality")
                .then()
                .statusCode(403);

        assertThat(person.asked().get("/api/v1/me/access-log").jsonPath().getList("items.operation"))
                .containsExactly("listDisclosures");
        assertThat(unseen.asked().get("/api/v1/me/access-log").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void whatStaffEnteredIsOnTheTrailOfEachOfItsPersons() {
        Person other = Person.held();
        Person unseen = Person.held();
        String set = DisclosureFixture.record("police", List.of(person, other), "")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        for (Person each : List.of(person, other)) {
            JsonPath events = trail(each);
            assertThat(events.getList("items.subject"))
                    .containsExactly(each.subject().toString());
            assertThat(events.getList("items[0].objects")).containsExactly(set);
            assertThat(events.getMap("items[0].details")).containsEntry("recipient", "police");
        }
        assertThat(trail(unseen).getList("items")).isEmpty();
    }

    private static JsonPath trail(Person person) {
        return officer()
                .get("/api/v1/staff/audit-events?action=disclosure-recorded&subject=" + person.subject())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aVoidedEntryStaysAndItsSubjectSeesItAsVoidedAndWhy() {
        DisclosureFixture.record("police", person, "").then().statusCode(201);
        String id = only();
        MovableClock.set(Instant.parse("2026-02-10T10:00:00Z"));

        voidEntry(id)
                .then()
                .statusCode(200)
                .body("keySet()", equalTo(Set.of("id", "voided")))
                .body("id", equalTo(id))
                .body("voided.at", equalTo("2026-02-10T10:00:00Z"))
                .body("voided.reason", equalTo("Kirjattu väärälle henkilölle"));

        JsonPath mine = person.disclosures();
        assertThat(mine.getList("items.id")).containsExactly(id);
        assertThat(mine.getString("items[0].voided.at")).isEqualTo("2026-02-10T10:00:00Z");
        assertThat(mine.getString("items[0].voided.reason")).isEqualTo("Kirjattu väärälle henkilölle");
        JsonPath register = register("&voided=true");
        assertThat(register.getList("items.id")).containsExactly(id);
        assertThat(register.getString("items[0].voided.by")).startsWith("staff:");
        assertThat(register("&voided=false").getList("items")).isEmpty();
        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'disclosure-voided' and subject_id = ?",
                        person.subject()))
                .isEqualTo(1);
        voidEntry(id).then().statusCode(409).body("type", equalTo("urn:privacy-portal:problem:state-conflict"));
        voidEntry(UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void whatThePortalItselfDisclosedHappenedAndIsNotVoided() {
        disclosed(ACME, person);

        voidEntry(only()).then().statusCode(409);

        assertThat(person.disclosures().getString("items[0].voided")).isNull();
        Portal.asStaff(Roles.CUSTOMER_SERVICE)
                .contentType("application/json")
                .body("{\"reason\": \"Virhe\"}")
                .post(REGISTER + "/" + only() + "/voiding")
                .then()
                .statusCode(403);
    }

    @Test
    void nothingMoreIsToldBecauseOfIt() {
        DisclosureFixture.record(NORDIC, person, "").then().statusCode(201);
        voidEntry(only()).then().statusCode(200);

        person.restrict();
        person.prohibit();

        assertThat(changes(NORDIC, null, 10).getList("items")).isEmpty();
        assertThat(notifications(NORDIC).getList("items")).isEmpty();
        assertThat(Database.count("select count(*) from disclosed_identifier")).isZero();
    }

    @Test
    void whatTheRecipientWasNotToldYetIsTakenBack() {
        DisclosureFixture.record(NORDIC, person, "").then().statusCode(201);
        DisclosureFixture.record("police", person, "").then().statusCode(201);
        person.restrict();
        assertThat(officer().get(NOTICES).jsonPath().getList("items.recipient")).containsExactly("police");
        String task = officer().get(NOTICES).jsonPath().getString("items[0].id");

        register("")
                .getList("items.id", String.class)
                .forEach(id -> voidEntry(id).then().statusCode(200));

        assertThat(notifications(NORDIC).getList("items")).isEmpty();
        for (String status : new String[] {"open", "waiting", "confirmed"}) {
            assertThat(officer().get(NOTICES + "?status=" + status).jsonPath().getList("items"))
                    .isEmpty();
        }
        officer()
                .body("{\"toldBy\": \"post\", \"toldAt\": \"2026-01-10T10:00:00Z\"}")
                .post(NOTICES + "/" + task + "/confirmation")
                .then()
                .statusCode(409);
    }

    @Test
    void whatRestsOnAnotherDisclosureTooIsStillTold() {
        DisclosureFixture.record(NORDIC, person, "").then().statusCode(201);
        String wrong = only();
        DisclosureFixture.record(NORDIC, person, "").then().statusCode(201);
        person.restrict();

        voidEntry(wrong).then().statusCode(200);

        assertThat(notifications(NORDIC).getList("items.type", String.class)).contains("restriction");
    }

    @Test
    void oneThatAnOrderHidesIsListedAsVoidedAndShownAsVoidedOnItsDay() {
        MovableClock.set(Instant.parse("2026-01-10T10:00:00Z"));
        DisclosureFixture.record("police", person, """
                , "order": "1/2026", "notShownUntil": "2026-03-01", "notShownGround": "Esitutkinta"
                """).then().statusCode(201);

        voidEntry(only()).then().statusCode(200);

        assertThat(person.disclosures().getList("items")).isEmpty();
        assertThat(officer().get("/api/v1/staff/hidden-disclosures").jsonPath().getList("items.voidedAt"))
                .containsExactly("2026-01-10T10:00:00Z");
        MovableClock.set(Instant.parse("2026-02-28T22:00:00Z"));
        assertThat(person.disclosures().getString("items[0].voided.reason")).isEqualTo("Kirjattu väärälle henkilölle");
    }

    private String only() {
        JsonPath register = register("");
        assertThat(register.getList("items")).hasSize(1);
        return register.getString("items[0].id");
    }

    private static JsonPath register(String more) {
        return officer()
                .get(REGISTER + "?purpose=data-quality" + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response voidEntry(String id) {
        return officer().body("{\"reason\": \"Kirjattu väärälle henkilölle\"}").post(REGISTER + "/" + id + "/voiding");
    }
}
