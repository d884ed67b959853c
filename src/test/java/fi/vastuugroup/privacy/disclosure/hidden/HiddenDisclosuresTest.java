package fi.vastuugroup.privacy.disclosure.hidden;

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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The officer sees which disclosures an order keeps from their subjects, and renews it as that of a look. */
@QuarkusTest
class HiddenDisclosuresTest {

    private static final String HIDDEN = "/api/v1/staff/hidden-disclosures";

    private Person person = new Person("");

    @BeforeEach
    void oneIsHidden() {
        Database.empty();
        DisclosureFixture.recipient("police", "authority");
        person = Person.held();
        MovableClock.set(Instant.parse("2026-01-10T10:00:00Z"));
        DisclosureFixture.record("police", person, """
                , "order": "1/2026", "notShownUntil": "2026-03-01", "notShownGround": "Esitutkinta"
                """).then().statusCode(201);
    }

    @Test
    void itIsListedWithItsOrderUntilItIsShown() {
        JsonPath list = hidden("");
        assertThat(list.getList("items.order")).containsExactly("1/2026");
        assertThat(list.getString("items[0].recipient")).isEqualTo("police");
        assertThat(list.getString("items[0].subject"))
                .isEqualTo(person.subject().toString());
        assertThat(list.getString("items[0].notShownUntil")).isEqualTo("2026-03-01");
        assertThat(hidden("&shown=true").getList("items")).isEmpty();

        MovableClock.set(Instant.parse("2026-02-28T22:00:00Z"));
        assertThat(hidden("").getList("items")).isEmpty();
        assertThat(hidden("&shown=true").getList("items.order")).containsExactly("1/2026");
        Portal.asStaff(Roles.CUSTOMER_SERVICE).get(HIDDEN).then().statusCode(403);
    }

    @Test
    void aRenewedOrderKeepsItFromTheSubjectUntilItsDay() {
        String id = hidden("").getString("items[0].id");
        renew(id, "2027-01-11").then().statusCode(400);
        renew(id, "2026-01-09").then().statusCode(400);

        Map<String, Object> renewed =
                renew(id, "2026-06-01").then().statusCode(200).extract().path("$");

        assertThat(renewed)
                .containsEntry("notShownUntil", "2026-06-01")
                .isEqualTo(hidden("").getMap("items[0]"));
        assertThat(hidden("").getList("items.order")).containsExactly("2/2026");
        MovableClock.set(Instant.parse("2026-05-31T20:59:59Z"));
        assertThat(person.disclosures().getList("items")).isEmpty();
        MovableClock.set(Instant.parse("2026-05-31T21:00:00Z"));
        assertThat(person.disclosures().getList("items.recipient.kind")).containsExactly("authority");
        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'hidden-disclosure-renewed' and subject_id = ?"
                                + " and details ->> 'notShownUntil' = '2026-06-01'",
                        person.subject()))
                .isEqualTo(1);
    }

    @Test
    void whatTheSubjectHasSeenIsNeverHiddenAgain() {
        String id = hidden("").getString("items[0].id");
        MovableClock.set(Instant.parse("2026-03-02T10:00:00Z"));

        renew(id, "2026-06-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:privacy-portal:problem:state-conflict"));

        assertThat(person.disclosures().getList("items")).hasSize(1);
        renew(UUID.randomUUID().toString(), "2026-06-01").then().statusCode(404);
    }

    @Test
    void whatWasNeverHiddenIsNotFound() {
        DisclosureFixture.record("police", person, "").then().statusCode(201);
        Object id = Database.value("select id::text from disclosure where not_shown_until is null");

        renew(String.valueOf(id), "2026-06-01").then().statusCode(404);
    }

    private JsonPath hidden(String more) {
        return officer()
                .get(HIDDEN + "?subject=" + person.subject() + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response renew(String id, String notShownUntil) {
        return officer()
                .body("{\"notShownUntil\": \"%s\", \"order\": \"2/2026\", \"notShownGround\": \"ETL\"}"
                        .formatted(notShownUntil))
                .post(HIDDEN + "/" + id + "/renewal");
    }
}
