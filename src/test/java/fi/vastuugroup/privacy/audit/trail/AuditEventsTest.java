package fi.vastuugroup.privacy.audit.trail;

import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.retention.RetentionRun;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Pages;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
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

/** The officer reads what was done, by whom and to what; and whoever reads it of one person is on that person's log. */
@QuarkusTest
class AuditEventsTest {

    private static final String EVENTS = "/api/v1/staff/audit-events";

    @Inject
    RetentionRun retention;

    private PersonFixture someone = PersonFixture.prospect();
    private UUID subject = new UUID(0, 0);
    private String request = "";

    /** A source feeds a person, who asks for an erasure, of which staff asks back and then refuses. */
    @BeforeEach
    void work() {
        Database.empty();
        at("2026-11-10T10:00:00Z");
        someone = PersonFixture.prospect().withChat().fed();
        subject = someone.subject();
        at("2026-11-11T21:59:59Z");
        request = someone.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        at("2026-11-11T22:00:00Z");
        CasesFixture.act(UUID.fromString(request), "identification-request", "{\"message\": \"Kuka?\"}")
                .then()
                .statusCode(200);
        at("2026-11-13T10:00:00Z");
        CasesFixture.act(UUID.fromString(request), "identification", "{\"evidence\": \"Passi\"}")
                .then()
                .statusCode(200);
    }

    private static void at(String instant) {
        MovableClock.set(Instant.parse(instant));
    }

    @Test
    void anEventSaysWhatWasDoneByWhomToWhat() {
        Map<String, Object> filed = list("action=request-filed").getMap("items[0]");

        assertThat(filed).containsKey("id");
        assertThat(filed)
                .containsEntry("at", "2026-11-11T21:59:59Z")
                .containsEntry("actorKind", "subject")
                .containsEntry("actor", subject.toString())
                .containsEntry("subject", subject.toString())
                .containsEntry("objects", List.of(request))
                .containsEntry("objectCount", 1)
                .containsEntry("details", Map.of("state", "received"));
        Map<String, Object> fed = list("actorKind=source-system&actor=crm").getMap("items[0]");
        assertThat(fed)
                .containsEntry("action", "items-created")
                .containsEntry("objectCount", 2)
                .doesNotContainKey("subject");
    }

    @Test
    void theNewestIsFirstAndPagesLeaveNothingOut() {
        List<String> all = list("").getList("items.at");
        assertThat(all)
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo((one, other) -> Instant.parse(other).compareTo(Instant.parse(one)));

        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = list("limit=1" + cursor);
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());

        assertThat(paged).isEqualTo(list("").getList("items.id")).doesNotHaveDuplicates();
    }

    /** Every filter against a filter of what all answers say. */
    @ParameterizedTest
    @CsvSource({
        "action, action",
        "actorKind, actorKind",
        "actor, actor",
        "subject, subject",
    })
    void aFilterLeavesWhatItNames(String filter, String field) {
        JsonPath all = Pages.all(StaffFixture::officer, EVENTS);
        for (Object value : all.getList("items." + field).stream().distinct().toList()) {
            if (value != null) {
                assertThat(list(filter + "=" + value).getList("items.id"))
                        .as(filter + " " + value)
                        .isNotEmpty()
                        .isEqualTo(all.getList("items.findAll { it.%s == '%s' }.id".formatted(field, value)));
            }
        }
    }

    @Test
    void theDaysAreThoseOfHelsinki() {
        assertThat(list("from=2026-11-11&to=2026-11-11").getList("items.action"))
                .contains("request-filed")
                .doesNotContain("request-identification-asked", "items-created");
        assertThat(list("from=2026-11-12&to=2026-11-12").getList("items.action"))
                .contains("request-identification-asked")
                .doesNotContain("request-filed");
    }

    @Test
    void whatWasDoneToARecordIsFoundByIt() {
        assertThat(list("object=" + request).getList("items.action"))
                .containsExactly(
                        "request-identified",
                        "request-identification-asked",
                        "request-message-sent",
                        "request-restricted",
                        "request-filed");
        assertThat(list("object=" + UUID.randomUUID()).getList("items")).isEmpty();
        String item = someone.item("chat-conversations");
        assertThat(list("object=" + item).getList("items.action")).containsExactly("items-created");
    }

    /** Beyond eight records and without a person, an event is one of many: it is listed, and not found by one of them. */
    @Test
    void whatWasDoneToManyAtOnceIsCutShortAndNotFoundByOneOfThem() {
        String person = Lines.newPerson();
        Object[] lines = new Object[130];
        lines[0] = Lines.contactDetails(person, 1, person + "@example.com");
        for (int i = 1; i < lines.length; i++) {
            lines[i] = Lines.upsert(person, "view-" + i + "-" + person, 1, """
                    {"category": "page-views", "openedAt": "2026-10-01T10:00:00Z", "page": "https://www.example.com/a"}""");
        }
        Lines.send("crm", lines);

        JsonPath listed = list("action=items-created&limit=1");
        assertThat(listed.getInt("items[0].objectCount")).isEqualTo(130);
        assertThat(listed.getList("items[0].objects")).hasSize(100);
        assertThat(list("object=" + listed.getString("items[0].objects[0]")).getList("items"))
                .isEmpty();
    }

    @Test
    void aRunOfRetentionNamesNobodyInItsDetails() {
        UUID gone = PersonFixture.prospect().withChat().fed().subject();
        at("2027-03-10T10:00:00Z");
        retention.run().await().indefinitely();

        JsonPath listed = list("action=retention-deletion");
        assertThat(listed.getList("items")).isNotEmpty();
        assertThat(listed.<Map<String, Object>>getList("items.details"))
                .allSatisfy(details -> assertThat(details).containsOnlyKeys("category", "rule", "count"));
        assertThat(listed.prettify()).doesNotContain(gone.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "object", "actor"})
    void aListOfOnePersonIsALookAtThem(String filter) {
        String value = switch (filter) {
            case "object" -> request;
            default -> subject.toString();
        };
        long before = looks();

        list(filter + "=" + value);

        assertThat(looks()).isEqualTo(before + 1);
        someone.asked()
                .get("/api/v1/me/access-log?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].purpose", equalTo("oversight"))
                .body("items[0].operation", equalTo("listAuditEvents"))
                .body("items[0].viewerKind", equalTo("staff"));
    }

    @Test
    void aListOfNobodyOrOfNothingFoundIsNone() {
        long before = looks();
        String staff = list("actorKind=staff").getString("items[0].actor");

        list("");
        list("action=request-filed");
        list("actor=" + staff);
        list("actorKind=subject");
        list("subject=" + UUID.randomUUID());

        assertThat(looks()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"action=nothing", "actorKind=king", "subject=me", "object=it", "from=yesterday", "cursor=x"})
    void whatIsNoFilterIsRefused(String query) {
        officer().get(EVENTS + "?" + query).then().statusCode(400);
    }

    @Test
    void aCursorIsOfItsOwnFilter() {
        String cursor = list("limit=1").getString("nextCursor");

        officer().get(EVENTS + "?action=request-filed&cursor=" + cursor).then().statusCode(400);
    }

    /** Among very many events each filter reads what it needs. */
    @ParameterizedTest
    @CsvSource({
        "audit_event_at, 'null, null, null, null, null'",
        "audit_event_action, '''request-filed'', null, null, null, null'",
        "audit_event_actor_kind, 'null, ''king'', null, null, null'",
        "audit_event_actor, 'null, null, ''nobody'', null, null'",
        "audit_event_subject, 'null, null, null, ''00000000-0000-0000-0000-000000000001'', null'",
        "audit_event_objects, 'null, null, null, null, ''00000000-0000-0000-0000-000000000001'''",
    })
    void aListReadsAnIndex(String index, String filter) throws SQLException {
        try (Connection owner = Database.hold("""
                        insert into audit_event (at, actor_kind, actor, action, subject_id, objects)
                        select now() - n * interval '1 second', 'staff', 's' || n, 'copy-begun', uuidv7(), array[uuidv7()]
                        from generate_series(1, 5000) n""");
                var statement = owner.createStatement()) {
            statement.execute("analyze audit_event");
            statement.execute("select count(*) from listed_audit_events('2000-01-01', '2100-01-01', %s, null, null, 51)"
                    .formatted(filter));
            try (var rows =
                    statement.executeQuery("select pg_stat_get_xact_numscans('%s'::regclass)".formatted(index))) {
                rows.next();
                assertThat(rows.getLong(1)).isPositive();
            }
            owner.rollback();
        }
    }

    private long looks() {
        return Database.count("select count(*) from access_log where operation = 'listAuditEvents'");
    }

    private static JsonPath list(String query) {
        return officer()
                .get(EVENTS + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
