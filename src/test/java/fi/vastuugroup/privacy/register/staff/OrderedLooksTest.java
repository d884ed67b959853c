package fi.vastuugroup.privacy.register.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A look that an authority ordered is not on its subject's log before its day, and then where it belongs. */
@QuarkusTest
class OrderedLooksTest {

    private String person = "";
    private UUID subject = new UUID(0, 0);

    @BeforeEach
    void somebody() {
        person = Lines.newPerson();
        Lines.send("crm", Lines.contactDetails(person, 1, person + "@example.com"));
        subject = UUID.fromString(
                String.valueOf(Database.value("select subject_id from subject_source where person_id = ?", person)));
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
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
        StaffFixture.officer()
                .body("{\"purpose\": \"authority-order\", \"email\": \"%s@example.com\"}".formatted(person))
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

    private Response look(String purpose, @Nullable String notShownUntil) {
        var request = StaffFixture.officer().queryParam("purpose", purpose);
        if (notShownUntil != null) {
            request.queryParam("notShownUntil", notShownUntil);
        }
        return request.get("/api/v1/staff/subjects/" + subject);
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
