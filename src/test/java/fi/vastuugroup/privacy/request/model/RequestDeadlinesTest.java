package fi.vastuugroup.privacy.request.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The deadline of Art. 12(3) as the person and the staff see it move. */
@QuarkusTest
class RequestDeadlinesTest {

    private static final String UNLAWFUL = "{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}";
    private static final String EXTENSION = "{\"reason\": \"Pyyntöjä on paljon\"}";

    @Inject
    RequestMetrics metrics;

    @Inject
    MeterRegistry registry;

    private static void at(String instant) {
        MovableClock.set(Instant.parse(instant));
    }

    private static UUID filed() {
        return UUID.fromString(PersonFixture.prospect().fed().file(UNLAWFUL).path("id"));
    }

    @Test
    void aMonthThatEndsBeforeMidsummerGoesOnToTheMonday() {
        at("2027-05-25T09:00:00Z");
        UUID id = filed();
        CasesFixture.look(id)
                .then()
                .body("request.receivedOn", equalTo("2027-05-25"))
                .body("request.dueOn", equalTo("2027-06-28"));
    }

    @Test
    void theDayOfReceiptIsTheHelsinkiOne() {
        at("2026-03-01T22:30:00Z");
        CasesFixture.look(filed()).then().body("request.receivedOn", equalTo("2026-03-02"));
    }

    @Test
    void anExtensionIsPossibleOnceInsideTheFirstMonthAndItsReasonIsShown() {
        at("2026-09-10T09:00:00Z");
        UUID id = filed();
        CasesFixture.act(id, "extension", EXTENSION).then().statusCode(200);
        CasesFixture.look(id)
                .then()
                .body("request.dueOn", equalTo("2026-12-10"))
                .body("request.extensionReason", equalTo("Pyyntöjä on paljon"));
        CasesFixture.act(id, "extension", EXTENSION).then().statusCode(409);

        UUID late = filed();
        at("2026-10-13T09:00:00Z");
        CasesFixture.act(late, "extension", EXTENSION)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:privacy-portal:problem:extension-too-late"));
    }

    @Test
    void theDeadlineWaitsWhileIdentificationIsAwaited() {
        at("2026-09-10T09:00:00Z");
        UUID id = filed();
        at("2026-09-14T09:00:00Z");
        CasesFixture.act(id, "identification-request", "{\"message\": \"Lähetä kopio\"}")
                .then()
                .statusCode(200);
        CasesFixture.look(id)
                .then()
                .body("request.state", equalTo("awaiting-identification"))
                .body("request.pausedOn", equalTo("2026-09-14"));
        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(409);
        at("2026-11-02T09:00:00Z");
        queue("overdue").then().body("items.id", not(hasItem(id.toString())));
        queue("paused").then().body("items.id", hasItem(id.toString()));

        CasesFixture.act(id, "identification", "{\"evidence\": \"Passi\"}")
                .then()
                .statusCode(200);

        CasesFixture.look(id)
                .then()
                .body("request.state", equalTo("received"))
                .body("request.pausedOn", nullValue())
                .body("request.dueOn", equalTo("2026-11-30"));
    }

    @Test
    void theMonthInWhichAnExtensionIsToldWaitsToo() {
        at("2026-09-10T09:00:00Z");
        UUID id = filed();
        at("2026-09-14T09:00:00Z");
        CasesFixture.act(id, "identification-request", "{\"message\": \"Lähetä kopio\"}")
                .then()
                .statusCode(200);
        at("2026-11-02T09:00:00Z");

        CasesFixture.act(id, "extension", EXTENSION).then().statusCode(200);
        CasesFixture.act(id, "identification", "{\"evidence\": \"Passi\"}")
                .then()
                .statusCode(200);

        CasesFixture.look(id).then().body("request.dueOn", equalTo("2027-01-28"));
    }

    @Test
    void overdueAndSoonDueOnesAreFirstInTheQueueAndCounted() {
        at("2026-09-10T09:00:00Z");
        UUID id = filed();
        queue("later").then().body("items.id", hasItem(id.toString()));
        at("2026-10-07T09:00:00Z");
        queue("soon").then().body("items.id", hasItem(id.toString()));
        at("2026-10-12T20:00:00Z");
        queue("soon").then().body("items.id", hasItem(id.toString()));
        at("2026-10-12T21:00:00Z");
        queue("overdue").then().body("items.id", hasItem(id.toString()));

        metrics.count().await().indefinitely();

        assertThat(Database.count("select count(*) from request where closed_at is null and due_on < '2026-10-13'"))
                .isPositive();
        assertThat(registry.find("privacy.requests.open")
                        .tags("right", "erasure", "due", "overdue")
                        .gauges())
                .singleElement()
                .satisfies(gauge -> assertThat(gauge.value()).isPositive());
        List<String> due = queue(null).path("items.dueOn");
        assertThat(due).isSorted();
    }

    private static Response queue(@Nullable String due) {
        var request = CasesFixture.officer().queryParam("limit", 200);
        return (due == null ? request : request.queryParam("due", due)).get(CasesFixture.PATH);
    }
}
