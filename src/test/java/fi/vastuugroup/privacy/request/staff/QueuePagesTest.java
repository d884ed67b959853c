package fi.vastuugroup.privacy.request.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list goes on where the reader was, though the last row seen has moved or gone. */
@QuarkusTest
class QueuePagesTest {

    private static final String UNLAWFUL = "{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}";

    private final List<String> filed = new ArrayList<>();

    @BeforeEach
    void fiveOpenOnes() {
        Database.empty();
        for (int i = 0; i < 5; i++) {
            filed.add(PersonFixture.prospect().fed().file(UNLAWFUL).path("id"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended", "closed", "gone"})
    void theQueueSkipsNothing(String what) {
        JsonPath first = page(null);
        String last = first.getString("items[1].id");
        switch (what) {
            case "extended" ->
                CasesFixture.act(UUID.fromString(last), "extension", "{\"reason\": \"Laaja\"}")
                        .then()
                        .statusCode(200);
            case "closed" ->
                CasesFixture.decide(
                                UUID.fromString(last),
                                "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"Ei\"}")
                        .then()
                        .statusCode(200);
            default -> Database.execute("delete from request where id = ?", UUID.fromString(last));
        }

        Set<String> seen = new HashSet<>(first.getList("items.id", String.class));
        JsonPath page = first;
        while (page.getString("nextCursor") != null) {
            page = page(page.getString("nextCursor"));
            seen.addAll(page.getList("items.id", String.class));
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(filed);
    }

    @Test
    void aRequestIsFoundByItsReferenceAlsoOnceItIsClosed() {
        UUID id = UUID.fromString(filed.get(3));
        String reference = CasesFixture.look(id).path("request.reference");
        CasesFixture.decide(id, "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"Ei\"}");

        for (String said : List.of(reference, reference.toLowerCase(Locale.ROOT), " " + reference + " ")) {
            assertThat(found("reference", said)).containsExactly(id.toString());
        }
        assertThat(found("reference", reference, "state", "received")).isEmpty();
        assertThat(found("reference", "R-0000-0000")).isEmpty();
    }

    @Test
    void aPersonsRequestsAreFoundAndThePersonSeesThatStaffLooked() {
        PersonFixture someone = PersonFixture.prospect().fed();
        UUID subject = someone.subject();
        assertThat(found("subject", subject)).isEmpty();
        assertThat(looks(someone)).isEmpty();
        String refused = someone.file(UNLAWFUL).path("id");
        CasesFixture.decide(
                UUID.fromString(refused), "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"Ei\"}");
        String open = someone.file(UNLAWFUL).path("id");

        assertThat(found("subject", subject)).containsExactlyInAnyOrder(refused, open);
        assertThat(found("subject", subject, "state", "refused")).containsExactly(refused);

        assertThat(looks(someone)).containsExactly("handle-request", "handle-request");
        assertThat(found("subject", UUID.randomUUID())).isEmpty();
    }

    @Test
    void theQueueIsFilteredByTheWayInWhichARequestCame() {
        String entered = CasesFixture.officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                    {"request": {"right": "access"}, "channel": "phone", "receivedOn": "%s"}""".formatted(
                        MovableClock.time().atZone(ZoneId.of("Europe/Helsinki")).toLocalDate()))
                .post(CasesFixture.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(found("channel", "phone")).containsExactly(entered);
        assertThat(found("channel", "portal")).containsExactlyInAnyOrderElementsOf(filed);
    }

    private static List<String> found(Object... asked) {
        var request = CasesFixture.officer();
        for (int i = 0; i < asked.length; i += 2) {
            request.queryParam(String.valueOf(asked[i]), asked[i + 1]);
        }
        return request.get(CasesFixture.PATH).then().statusCode(200).extract().path("items.id");
    }

    private static List<String> looks(PersonFixture someone) {
        return someone.asked()
                .get("/api/v1/me/access-log")
                .path("items.findAll { it.operation == 'listRequests' }.purpose");
    }

    @Test
    void theAccessLogGoesOnWhereAnEntryHasGone() {
        PersonFixture someone = PersonFixture.prospect().fed();
        UUID id = UUID.fromString(someone.file(UNLAWFUL).path("id"));
        for (int i = 0; i < 4; i++) {
            CasesFixture.look(id).then().statusCode(200);
        }
        JsonPath first = someone.asked()
                .queryParam("limit", 2)
                .get("/api/v1/me/access-log")
                .jsonPath();
        Database.execute("delete from access_log where id = ?", UUID.fromString(first.getString("items[1].id")));

        JsonPath rest = someone.asked()
                .queryParam("cursor", first.getString("nextCursor"))
                .get("/api/v1/me/access-log")
                .jsonPath();

        assertThat(rest.getList("items")).hasSize(2);
        assertThat(rest.getList("items.id")).doesNotContainAnyElementsOf(first.getList("items.id"));
    }

    @Test
    void aCursorIsItsOwnLists() {
        String cursor = page(null).getString("nextCursor");
        PersonFixture someone = PersonFixture.prospect().withPageView().fed();

        for (String list : List.of(
                "/api/v1/me/access-log",
                "/api/v1/me/disclosures",
                "/api/v1/me/requests",
                "/api/v1/me/data/page-views")) {
            someone.asked()
                    .queryParam("cursor", cursor)
                    .get(list)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:privacy-portal:problem:invalid-cursor"));
        }
        for (String list : List.of(
                "/api/v1/staff/holds",
                "/api/v1/staff/restrictions",
                "/api/v1/staff/hidden-looks",
                "/api/v1/staff/recipient-notices",
                "/api/v1/staff/deliveries",
                "/api/v1/staff/retention-runs")) {
            CasesFixture.officer()
                    .queryParam("cursor", cursor)
                    .get(list)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:privacy-portal:problem:invalid-cursor"));
        }
    }

    private static JsonPath page(@Nullable String cursor) {
        var request = CasesFixture.officer().queryParam("limit", 2);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(CasesFixture.PATH).then().statusCode(200).extract().jsonPath();
    }
}
