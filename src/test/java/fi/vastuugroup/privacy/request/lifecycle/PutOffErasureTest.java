package fi.vastuugroup.privacy.request.lifecycle;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.register.erasure.ErasurePortions;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Pages;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An erasure of more than one transaction deletes: all or nothing for whoever looks, and portion by portion beneath. */
@QuarkusTest
class PutOffErasureTest {

    private static final int VIEWS = 110;
    private static final String EVERYTHING = "{\"right\": \"erasure\", \"ground\": \"objection\"}";
    private static final String PAGE_VIEWS = """
            {"right": "erasure", "ground": "objection", "scope": {"categories": ["page-views"]}}""";

    @Inject
    ErasurePortions portions;

    @Inject
    RequestExecution execution;

    @BeforeEach
    void nothingIsPutOff() {
        Database.empty();
    }

    @Test
    void whoIsErasedWithVeryMuchIsGoneAtOnceAndGetsTheReceiptWhenAllIsDeleted() {
        PersonFixture someone = PersonFixture.prospect().withChat().fed();
        view(someone, 1, VIEWS);
        UUID subject = someone.subject();

        Response filed = someone.file(EVERYTHING);

        filed.then()
                .statusCode(201)
                .body("state", equalTo("approved"))
                .body("steps.code", hasItem("begun"))
                .body("receipt", nullValue())
                .body("lines.find { it.category == 'page-views' }.items", equalTo(VIEWS));
        UUID request = UUID.fromString(filed.path("id"));
        assertGone(someone, subject, filed.path("receiptPath"));
        assertThat(stored(subject)).isEqualTo(VIEWS);

        cutPowerAt("view-45-" + someone.person());
        try {
            deletePortions();
        } finally {
            powerIsBack();
        }
        assertThat(stored(subject)).isEqualTo(VIEWS - 30L);
        assertThat(execute(request)).isFalse();
        assertGone(someone, subject, filed.path("receiptPath"));

        deletePortions();
        assertThat(stored(subject)).isZero();
        assertThat(execute(request)).isTrue();
        assertThat(execute(request)).isFalse();

        Portal.anonymous()
                .get(filed.<String>path("receiptPath"))
                .then()
                .statusCode(200)
                .body("receipt", notNullValue());
        CasesFixture.look(request)
                .then()
                .body("request.state", equalTo("completed"))
                .body("request.outcome", equalTo("granted"))
                .body("request.lines.find { it.category == 'page-views' }.items", equalTo(VIEWS));
        assertBlocked(someone);
        assertThat(Database.count("select count(*) from audit_event where action = 'items-erased'"))
                .isEqualTo(1);
        assertThat(
                        Database.count(
                                "select sum((details ->> 'count')::int) from audit_event where action = 'erased-items-deleted'"))
                .isEqualTo(VIEWS);
        assertThat(Database.count("select count(*) from tombstone where kind = 'item'"))
                .isEqualTo(VIEWS + 2L);
        assertThat(erasures())
                .extracting(told -> told.get("reference"))
                .containsExactly(Map.of("everything", true, "personId", someone.person()));
    }

    @Test
    void ofWhoStaysTheRestStaysAndTheSourceIsToldOnceWhatIsDeleted() {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        view(someone, 1, VIEWS);
        UUID subject = someone.subject();

        Response filed = someone.file(PAGE_VIEWS);

        filed.then().statusCode(201).body("state", equalTo("approved"));
        UUID request = UUID.fromString(filed.path("id"));
        assertThat(shown(someone, "page-views")).isZero();
        assertThat(shown(someone, "chat-conversations")).isEqualTo(1);
        someone.asked().get("/api/v1/me/data/page-views").then().body("items", equalTo(List.of()));
        someone.preview(EVERYTHING).then().body("lines.category.contains('page-views')", equalTo(false));
        assertBlocked(someone);
        MovableClock.forward(Duration.ofDays(1));
        assertThat(outcomes(send("crm", later(someone)))).containsExactly("created");
        assertThat(erasures()).isEmpty();
        someone.file(PAGE_VIEWS).then().statusCode(201).body("id", equalTo(request.toString()));
        PersonFixture other = PersonFixture.prospect().fed();
        StaffFixture.create(StaffFixture.SUBJECTS + subject + "/joins", """
                        {"other": "%s", "reason": "Sama henkilö"}""".formatted(other.subject()))
                .statusCode(409);

        deletePortions();
        assertThat(execute(request)).isTrue();

        someone.asked()
                .get(PersonFixture.REQUESTS + "/" + request)
                .then()
                .body("state", equalTo("completed"))
                .body("lines.items", equalTo(List.of(VIEWS)));
        assertThat(stored(subject)).isEqualTo(4);
        assertThat(shown(someone, "page-views")).isEqualTo(1);
        assertBlocked(someone);
        var told = erasures();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).get("reference"))
                .isEqualTo(Map.of("items", VIEWS, "category", "page-views", "personId", someone.person()));
        assertThat(listed(String.valueOf(told.get(0).get("id"))))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, VIEWS)
                        .mapToObj(n -> "view-" + n + "-" + someone.person())
                        .toList());
    }

    @Test
    void prohibitionsAreToldBeforeWhateverElseThereIsToSay() {
        PersonFixture someone = PersonFixture.contactPerson().fed();
        view(someone, 1, 3);
        someone.file(PAGE_VIEWS).then().statusCode(201).body("state", equalTo("completed"));
        Database.execute("""
                insert into outbox (receiver, type, reference, created_at)
                values ('source:crm', 'restriction', '{}', '2026-11-01'), ('source:crm', 'prohibition', '{}', '2026-11-02')""");

        assertThat(notifications())
                .extracting(told -> told.get("type"))
                .containsExactly("prohibition", "prohibition", "erasure", "restriction");
        assertThat(erasures().get(0).get("reference"))
                .isEqualTo(Map.of("items", 3, "category", "page-views", "personId", someone.person()));
    }

    private void assertGone(PersonFixture someone, UUID subject, String receiptPath) {
        someone.asked().get("/api/v1/me/data").then().statusCode(401);
        Portal.anonymous().get(receiptPath).then().statusCode(404);
        StaffFixture.officer()
                .get(StaffFixture.SUBJECTS + subject + "?purpose=handle-request")
                .then()
                .statusCode(404);
        assertThat(Database.count("select count(*) from item where subject_id = ?", subject))
                .isZero();
        assertThat(Database.count("select count(*) from data_subject where id = ?", subject))
                .isZero();
        assertDecision("prohibited", "email", someone.email(), "email");
        assertBlocked(someone);
    }

    /** What was erased does not return, in any version. */
    private static void assertBlocked(PersonFixture someone) {
        assertThat(outcomes(send("crm", line(someone, 1, 1), line(someone, 1, 9), line(someone, VIEWS, 2))))
                .containsOnly("blocked-by-tombstone");
    }

    private static void view(PersonFixture someone, int from, int to) {
        Object[] lines = IntStream.rangeClosed(from, to)
                .mapToObj(n -> line(someone, n, 1))
                .toArray();
        assertThat(outcomes(send("crm", lines))).containsOnly("created");
    }

    private static Object line(PersonFixture someone, int n, int version) {
        return upsert(someone.person(), "view-" + n + "-" + someone.person(), version, """
                {"category": "page-views", "openedAt": "2026-10-01T10:00:00Z", "page": "https://www.example.com/%d"}""".formatted(n));
    }

    /** A page that was opened on a later day than the erasure: that is none of what was erased. */
    private static Object later(PersonFixture someone) {
        return upsert(someone.person(), "later-" + someone.person(), 1, """
                {"category": "page-views", "openedAt": "%s", "page": "https://www.example.com/later"}""".formatted(MovableClock.time()));
    }

    private static int shown(PersonFixture someone, String category) {
        return someone.asked()
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.category == '%s' }.count".formatted(category));
    }

    private static long stored(UUID subject) {
        return Database.count(
                "select count(*) from stored_item where subject_id = ? and category <> 'marketing-prohibitions'",
                subject);
    }

    private static List<Map<String, Object>> notifications() {
        return Pages.all(() -> Portal.asSource("crm"), "/api/v1/notifications").getList("items");
    }

    private static List<Map<String, Object>> erasures() {
        return notifications().stream()
                .filter(told -> "erasure".equals(told.get("type")))
                .toList();
    }

    private static List<String> listed(String notification) {
        List<String> items = Pages.all(() -> Portal.asSource("crm"), "/api/v1/notifications/" + notification + "/items")
                .getList("items");
        Portal.asSource("support-desk")
                .get("/api/v1/notifications/" + notification + "/items")
                .then()
                .statusCode(404);
        return items;
    }

    private void deletePortions() {
        portions.deleteAll().await().indefinitely();
    }

    private boolean execute(UUID request) {
        return execution.attempt(request).await().indefinitely();
    }

    private static void cutPowerAt(String sourceItem) {
        Database.execute("""
                create function no_deletion() returns trigger language plpgsql as $$
                begin
                    if old.source_item_id = '%s' then raise exception 'power cut'; end if;
                    return old;
                end $$""".formatted(sourceItem));
        Database.execute(
                "create trigger power_cut before delete on stored_item for each row execute function no_deletion()");
    }

    private static void powerIsBack() {
        Database.execute("drop trigger power_cut on stored_item");
        Database.execute("drop function no_deletion()");
    }
}
