package fi.vastuugroup.privacy.audit.trail;

import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.register.StaffFixture.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The officer sees who of staff looked at whom, hidden looks too; and whoever reads it of one person is on it. */
@QuarkusTest
class LooksOfStaffTest {

    private static final String LOOKS = "/api/v1/staff/looks";

    private Person one = new Person("", "", new UUID(0, 0));
    private Person other = one;

    /** Customer service looks at one and the other, the officer at the other twice, once by an authority's order. */
    @BeforeEach
    void look() {
        Database.empty();
        MovableClock.set(Instant.parse("2026-11-20T21:58:00Z"));
        one = Person.known();
        other = Person.known();
        service()
                .get(SUBJECTS + one.subject() + "?purpose=customer-contact")
                .then()
                .statusCode(200);
        MovableClock.forward(Duration.ofMinutes(1));
        service()
                .get(SUBJECTS + other.subject() + "?purpose=handle-request")
                .then()
                .statusCode(200);
        MovableClock.forward(Duration.ofMinutes(1));
        officer()
                .get(SUBJECTS + other.subject() + "?purpose=data-quality")
                .then()
                .statusCode(200);
        officer()
                .get(SUBJECTS + other.subject()
                        + "?purpose=authority-order&order=1/2026&notShownGround=ETL&notShownUntil=2026-12-24")
                .then()
                .statusCode(200);
    }

    @Test
    void aLookSaysWhoLookedAtWhomAndWhy() {
        JsonPath listed = list("");

        assertThat(listed.getList("items.purpose"))
                .containsExactly("authority-order", "data-quality", "handle-request", "customer-contact");
        assertThat(listed.<Map<String, Object>>getList("items").get(3))
                .containsEntry("at", "2026-11-20T21:58:00Z")
                .containsEntry("subject", one.subject().toString())
                .containsEntry("role", "customer-service")
                .containsEntry("operation", "getSubject")
                .doesNotContainKey("notShownUntil")
                .containsEntry(
                        "viewer", Database.value("select viewer from access_log where subject_id = ?", one.subject()));
        assertThat(listed.getString("items[0].notShownUntil")).isEqualTo("2026-12-24");
    }

    @ParameterizedTest
    @CsvSource({"viewer, viewer", "purpose, purpose", "operation, operation", "subject, subject"})
    void aFilterLeavesWhatItNames(String filter, String field) {
        JsonPath all = list("");
        for (Object value : all.getList("items." + field).stream().distinct().toList()) {
            assertThat(list(filter + "=" + value + "&to=2026-11-21").getList("items.id"))
                    .as(filter + " " + value)
                    .containsAll(all.getList("items.findAll { it.%s == '%s' }.id".formatted(field, value)));
            assertThat(list(filter + "=" + value).getList("items." + field))
                    .as(filter + " " + value)
                    .isNotEmpty()
                    .containsOnly(value);
        }
        assertThat(list("viewer=nobody").getList("items")).isEmpty();
    }

    @Test
    void theDaysAreThoseOfHelsinkiAndPagesLeaveNothingOut() {
        assertThat(list("to=2026-11-20").getList("items.purpose"))
                .containsExactly("handle-request", "customer-contact");
        assertThat(list("from=2026-11-21").getList("items.purpose")).containsExactly("authority-order", "data-quality");

        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = list("limit=1" + cursor);
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(list("").getList("items.id")).hasSize(4);
    }

    /** A partner's checks and a source's fetches are no looks of staff. */
    @Test
    void onlyStaffIsListed() {
        Database.execute("""
                insert into access_log (subject_id, at, viewer_kind, viewer, purpose, operation)
                values (?, now(), 'partner', 'acme-events', 'direct-marketing-check', 'checkProhibitions')""", one.subject());

        assertThat(list("").getList("items")).hasSize(4);
        assertThat(list("viewer=acme-events").getList("items")).isEmpty();
    }

    @Test
    void aListOfOnePersonIsALookAtThemAndNoOtherIs() {
        list("");
        list("purpose=data-quality");
        list("subject=" + UUID.randomUUID());
        assertThat(Database.count("select count(*) from access_log")).isEqualTo(4);

        assertThat(list("subject=" + one.subject()).getList("items")).hasSize(1);

        one.login()
                .get("/api/v1/me/access-log?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].purpose", equalTo("oversight"))
                .body("items[0].operation", equalTo("listStaffLooks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject=me", "from=yesterday", "cursor=x", "limit=0"})
    void whatIsNoFilterIsRefused(String query) {
        officer().get(LOOKS + "?" + query).then().statusCode(400);
    }

    /** Among the looks of partners, which are most of the log. */
    @ParameterizedTest
    @CsvSource({
        "access_log_(staff|member_of_staff), ''",
        "access_log_member_of_staff, and viewer = 'x'",
        "access_log_pkey, and subject_id = '00000000-0000-0000-0000-000000000001'"
    })
    void aListReadsAnIndex(String index, String condition) {
        Database.execute("""
                insert into access_log (subject_id, at, viewer_kind, viewer, viewer_role, purpose, operation)
                select uuidv7(), now() - n * interval '1 second', case n % 100 when 0 then 'staff' else 'partner' end,
                    's' || n, 'customer-service', 'x', 'x'
                from generate_series(1, 5000) n""");
        Database.execute("analyze access_log");

        assertThat(Database.planForManyRows("""
                select id from access_log where viewer_kind = 'staff' and at >= '2000-01-01' and at < '2100-01-01' %s
                order by at desc, id desc limit 51""".formatted(condition))).containsPattern(index);
    }

    private static JsonPath list(String query) {
        return officer()
                .get(query.isEmpty() ? LOOKS : LOOKS + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
