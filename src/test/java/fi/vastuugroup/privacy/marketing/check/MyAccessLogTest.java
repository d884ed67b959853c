package fi.vastuugroup.privacy.marketing.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.audit.AccessLogDerivation;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariant 10, as the subject sees it. */
@QuarkusTest
class MyAccessLogTest {

    private static final String LOG = "/api/v1/me/access-log";

    @Inject
    PeopleFixture people;

    @Inject
    AccessLogDerivation derivation;

    private void derive() {
        derivation.derivePending().await().indefinitely();
    }

    @Test
    void aPartnersCheckIsOnTheLogOfThePersonWhomItMatchedAndOfNobodyElse() {
        Person person = people.contact();
        Person other = people.contact();
        MovableClock.set(Instant.parse("2026-11-22T08:00:00Z"));
        ChecksFixture.decision(ChecksFixture.NORDIC, ChecksFixture.email(person.email(), "email"));

        derive();

        person.login()
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", notNullValue())
                .body("items[0].at", equalTo("2026-11-22T08:00:00Z"))
                .body("items[0].viewerKind", equalTo("partner"))
                .body("items[0].viewer", equalTo(ChecksFixture.NORDIC))
                .body("items[0].purpose", equalTo("direct-marketing-check"))
                .body("items[0].operation", equalTo("checkProhibitions"))
                .body("nextCursor", nullValue());
        other.login().get(LOG).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theNewestLookIsFirstHoweverLateItsEntryWasWritten() {
        Person person = people.contact();
        MovableClock.set(Instant.parse("2026-11-22T08:00:00Z"));
        for (String partner : new String[] {ChecksFixture.ACME, ChecksFixture.NORDIC, ChecksFixture.CONTROLLER}) {
            ChecksFixture.decision(partner, ChecksFixture.phone(person.phone(), "phone"));
            MovableClock.forward(Duration.ofMinutes(1));
        }
        derive();
        entry(person, "2026-11-22T07:00:00Z", "source-system", "crm", null);

        String cursor = person.login()
                .queryParam("limit", 2)
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items.viewer", contains(ChecksFixture.CONTROLLER, ChecksFixture.NORDIC))
                .extract()
                .path("nextCursor");

        person.login()
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items.viewer", contains(ChecksFixture.ACME, "crm"))
                .body("nextCursor", nullValue());
    }

    @Test
    void aMemberOfStaffIsShownByTheRoleAndNotByName() {
        Person person = people.contact();
        entry(person, "2026-11-22T07:00:00Z", "staff", "virkailija-17", "customer-service");
        entry(person, "2026-11-22T06:00:00Z", "staff", "virkailija-17", null);
        Database.execute(
                "update access_log set viewer_unit = 'Turku', purpose = 'customer-contact' where subject_id = ? and viewer_role is not null",
                person.subject());

        person.login()
                .header("Accept-Language", "fi")
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items.viewerKind", contains("staff", "staff"))
                .body("items[0].viewer", equalTo("customer-service"))
                .body("items[0].viewerText", equalTo("Asiakaspalvelu"))
                .body("items[0].unit", equalTo("Turku"))
                .body("items[0].purposeText", equalTo("Palvelimme sinua yhteydenottosi vuoksi."))
                .body("items[1].viewer", nullValue())
                .body("items[1].unit", nullValue())
                .body("items[1].purposeText", nullValue())
                .body(not(containsString("virkailija")));
    }

    @Test
    void aLoginThatIsTiedToNobodyIsToldSo() {
        Portal.asCustomer("nobody-" + UUID.randomUUID(), "nobody." + UUID.randomUUID() + "@example.fi")
                .get(LOG)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:privacy-portal:problem:login-not-linked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=nonsense"})
    void whatIsOutOfBoundsIsRefused(String query) {
        people.contact().login().get(LOG + "?" + query).then().statusCode(400);
    }

    private static void entry(Person person, String at, String kind, String viewer, @Nullable String role) {
        Database.execute("""
                insert into access_log (subject_id, at, viewer_kind, viewer, viewer_role, purpose, operation)
                values (?, ?::timestamptz, ?, ?, ?, 'request', 'x')""", person.subject(), at, kind, viewer, role);
    }
}
