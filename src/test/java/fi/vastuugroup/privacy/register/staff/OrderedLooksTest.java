package fi.vastuugroup.privacy.register.staff;

import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.register.StaffFixture.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.DatabaseDay;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A look that an authority ordered is not on its subject's log before its day, and then where it belongs; nobody hides
 * one alone.
 */
@QuarkusTest
class OrderedLooksTest {

    private static final String HIDDEN = "/api/v1/staff/hidden-looks";

    private String person = "";
    private UUID subject = new UUID(0, 0);

    @BeforeEach
    void somebody() {
        person = Lines.newPerson();
        Lines.send("crm", Lines.contactDetails(person, 1, person + "@example.com"));
        subject = UUID.fromString(
                String.valueOf(Database.value("select subject_id from subject_source where person_id = ?", person)));
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
        DatabaseDay.set(LocalDate.parse("2026-11-22"));
    }

    @Test
    void itIsSeenFromTheHelsinkiDayOnThatTheLookNames() {
        look("authority-order", "2026-12-24").then().statusCode(200);

        MovableClock.set(Instant.parse("2026-12-23T21:59:59Z"));
        assertThat(log(null, 50).getList("items")).isEmpty();
        MovableClock.set(Instant.parse("2026-12-23T22:00:00Z"));
        assertThat(log(null, 50).getList("items.purpose")).containsExactly("authority-order");
    }

    @Test
    void itIsSeenAfterTheConfiguredPeriodWhereTheLookNamesNoDay() {
        look("authority-order", null).then().statusCode(200);
        officer()
                .body(search(", \"order\": \"1/2026\", \"notShownGround\": \"ETL\""))
                .post("/api/v1/staff/subjects/search")
                .then()
                .statusCode(200);

        MovableClock.set(Instant.parse("2027-02-19T21:59:59Z"));
        assertThat(log(null, 50).getList("items")).isEmpty();
        MovableClock.set(Instant.parse("2027-02-19T22:00:00Z"));
        assertThat(log(null, 50).getList("items")).hasSize(2);
    }

    @Test
    void noOtherLookIsKeptFromItsSubject() {
        look("legal-claim", "2026-12-24").then().statusCode(400);
        get(officer(), "?purpose=legal-claim&order=1/2026").then().statusCode(400);
        get(officer(), "?purpose=legal-claim&notShownGround=ETL").then().statusCode(400);

        assertThat(log(null, 50).getList("items")).isEmpty();
    }

    @Test
    void pagesAreFullAndLeaveNothingOutBesideIt() {
        for (int i = 0; i < 6; i++) {
            MovableClock.forward(Duration.ofMinutes(1));
            look(i % 2 == 0 ? "authority-order" : "legal-claim", null).then().statusCode(200);
        }

        List<String> purposes = new ArrayList<>();
        JsonPath page = log(null, 2);
        assertThat(page.getList("items")).hasSize(2);
        purposes.addAll(page.getList("items.purpose", String.class));
        page = log(page.getString("nextCursor"), 2);
        purposes.addAll(page.getList("items.purpose", String.class));

        assertThat(purposes).containsExactly("legal-claim", "legal-claim", "legal-claim");
        assertThat(page.getString("nextCursor")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/data/contact-details"})
    void itIsTheOfficersAloneAndNamesItsOrderAndGroundAndADayWithinTwelveMonths(String path) {
        String ordered = path + "?purpose=authority-order&order=1/2026&notShownGround=ETL";

        get(service(), ordered).then().statusCode(403);
        get(service(), path + "?purpose=authority-order").then().statusCode(403);
        get(officer(), path + "?purpose=authority-order").then().statusCode(400);
        get(officer(), path + "?purpose=authority-order&order=1/2026").then().statusCode(400);
        get(officer(), path + "?purpose=authority-order&notShownGround=ETL")
                .then()
                .statusCode(400);
        get(officer(), path + "?purpose=authority-order&order=%20&notShownGround=ETL")
                .then()
                .statusCode(400);
        get(officer(), ordered + "&notShownUntil=2027-11-23").then().statusCode(400);
        get(officer(), ordered + "&notShownUntil=2200-12-31").then().statusCode(400);
        get(officer(), path).then().statusCode(400).body("errors.pointer", hasItem("purpose"));
        assertThat(hidden("").getList("items")).isEmpty();

        get(officer(), ordered + "&notShownUntil=2027-11-22").then().statusCode(200);

        assertThat(hidden("").getList("items.notShownUntil")).containsExactly("2027-11-22");
    }

    @Test
    void aSearchIsHiddenByNobodyElseEither() {
        String ordered = search(", \"order\": \"1/2026\", \"notShownGround\": \"ETL\"");

        find(service(), ordered).then().statusCode(403);
        find(officer(), search("")).then().statusCode(400);
        find(officer(), search(", \"order\": \"1\", \"notShownGround\": \"x\", \"notShownUntil\": \"2027-11-23\""))
                .then()
                .statusCode(400);
        find(officer(), ordered).then().statusCode(200);

        assertThat(hidden("").getList("items.operation")).containsExactly("searchSubjects");
    }

    @Test
    void theOfficerSeesWhatIsHiddenByWhichOrderAndTheAuditTrailKeepsIt() {
        look("authority-order", "2026-12-24").then().statusCode(200);
        look("legal-claim", null).then().statusCode(200);

        JsonPath list = hidden("");
        assertThat(list.getList("items")).hasSize(1);
        assertThat(list.getString("items[0].subject")).isEqualTo(subject.toString());
        assertThat(list.getString("items[0].order")).isEqualTo("1/2026");
        assertThat(list.getString("items[0].notShownGround")).isEqualTo("ETL");
        assertThat(list.getString("items[0].notShownUntil")).isEqualTo("2026-12-24");
        assertThat(list.getString("items[0].viewer")).isNotBlank();
        assertThat(Database.query(
                        "select details::text d from audit_event where action = 'look-hidden' and subject_id = ?",
                        subject))
                .hasSize(1)
                .allMatch(row -> String.valueOf(row.get("d")).contains("2026-12-24"));

        MovableClock.set(Instant.parse("2026-12-23T22:00:00Z"));
        assertThat(hidden("").getList("items")).isEmpty();
        assertThat(hidden("&shown=true").getList("items.operation")).containsExactly("getSubject");
        service().get(HIDDEN).then().statusCode(403);
    }

    @Test
    void anOrderIsRenewedUntilItsLookIsSeenAndThenNoMore() {
        look("authority-order", "2026-12-24").then().statusCode(200);
        String id = hidden("").getString("items[0].id");

        renew(id, "2027-11-23").then().statusCode(400);
        renew(id, "2026-11-21").then().statusCode(400);
        renew(UUID.randomUUID().toString(), "2027-02-01").then().statusCode(404);
        Map<String, Object> renewed =
                renew(id, "2027-02-01").then().statusCode(200).extract().path("$");

        assertThat(hidden("").getString("items[0].order")).isEqualTo("2/2026");
        assertThat(renewed)
                .containsEntry("notShownUntil", "2027-02-01")
                .isEqualTo(hidden("").getMap("items[0]"));
        MovableClock.set(Instant.parse("2027-01-31T21:59:59Z"));
        assertThat(log(null, 50).getList("items")).isEmpty();
        MovableClock.set(Instant.parse("2027-01-31T22:00:00Z"));
        assertThat(log(null, 50).getList("items")).hasSize(1);
        renew(id, "2027-03-01").then().statusCode(409);
        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'hidden-look-renewed' and subject_id = ?",
                        subject))
                .isEqualTo(1);
    }

    @Test
    void theListComesPageByPageNewestFirst() {
        for (int i = 0; i < 5; i++) {
            MovableClock.forward(Duration.ofMinutes(1));
            look("authority-order", null).then().statusCode(200);
        }

        List<String> times = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = hidden("&limit=2" + cursor);
            times.addAll(page.getList("items.at", String.class));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());

        assertThat(times).hasSize(5).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
    }

    private Response look(String purpose, @Nullable String notShownUntil) {
        var request = officer().queryParam("purpose", purpose);
        if (purpose.equals("authority-order")) {
            request.queryParam("order", "1/2026").queryParam("notShownGround", "ETL");
        }
        if (notShownUntil != null) {
            request.queryParam("notShownUntil", notShownUntil);
        }
        return request.get("/api/v1/staff/subjects/" + subject);
    }

    private Response get(RequestSpecification staff, String more) {
        return staff.urlEncodingEnabled(false).get("/api/v1/staff/subjects/" + subject + more);
    }

    private static Response find(RequestSpecification staff, String search) {
        return staff.body(search).post("/api/v1/staff/subjects/search");
    }

    private String search(String more) {
        return "{\"purpose\": \"authority-order\", \"email\": \"%s@example.com\"%s}".formatted(person, more);
    }

    private JsonPath hidden(String more) {
        return officer()
                .get(HIDDEN + "?subject=" + subject + more)
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

    private JsonPath log(@Nullable String cursor, int limit) {
        var request = Portal.asCustomer(person, person + "@example.com").queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/api/v1/me/access-log")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
