package fi.vastuugroup.privacy.request.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue says where the person wrote last and nobody has answered, and whose deadline was extended; without a look. */
@QuarkusTest
class QueueMarksTest {

    private static final String UNLAWFUL = "{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}";
    private static final String REFUSED = "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"Ei\"}";

    private PersonFixture someone = PersonFixture.prospect();
    private String id = "";

    @BeforeEach
    void somebodyWithARequest() {
        Database.empty();
        someone = PersonFixture.prospect().fed();
        id = someone.file(UNLAWFUL).path("id");
    }

    @Test
    void whoWroteLastIsAnswered() {
        assertMarks(id, false, false);

        says(someone.asked(), PersonFixture.REQUESTS, id);
        says(someone.asked(), PersonFixture.REQUESTS, id);
        assertMarks(id, false, true);

        says(CasesFixture.officer(), CasesFixture.PATH, id);
        assertMarks(id, false, false);

        says(someone.asked(), PersonFixture.REQUESTS, id);
        assertMarks(id, false, true);
    }

    @Test
    void theEndIsAnAnswer() {
        says(someone.asked(), PersonFixture.REQUESTS, id);

        CasesFixture.decide(UUID.fromString(id), REFUSED).then().statusCode(200).body("awaitsAnswer", equalTo(false));

        assertThat(queue(Map.of("state", "refused")).getList("items.awaitsAnswer"))
                .isEqualTo(List.of(false));
        assertThat(queue(Map.of("state", "refused", "awaitsAnswer", true)).getList("items"))
                .isEmpty();
        assertThat(queue(Map.of("state", "refused", "awaitsAnswer", false)).getList("items.id"))
                .isEqualTo(List.of(id));
    }

    @Test
    void whoWaitsForAnAnswerIsFoundPageByPage() {
        Set<String> waiting = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            PersonFixture another = PersonFixture.prospect().fed();
            String request = another.file(UNLAWFUL).path("id");
            if (i % 2 == 0) {
                says(another.asked(), PersonFixture.REQUESTS, request);
                waiting.add(request);
            }
        }

        JsonPath first = queue(Map.of("awaitsAnswer", true, "limit", 2));
        JsonPath second = queue(Map.of("awaitsAnswer", true, "limit", 2, "cursor", first.getString("nextCursor")));

        assertThat(first.getList("items.id")).hasSize(2).isSubsetOf(waiting);
        assertThat(second.getList("items.id"))
                .hasSize(1)
                .isSubsetOf(waiting)
                .doesNotContainAnyElementsOf(first.getList("items.id"));
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void aWordThatIsNeitherTrueNorFalseIsRefused() {
        CasesFixture.officer()
                .queryParam("awaitsAnswer", "perhaps")
                .get(CasesFixture.PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:invalid-request"));
    }

    @Test
    void anExtensionStandsInTheAnswerAndInTheQueue() {
        says(someone.asked(), PersonFixture.REQUESTS, id);
        String other = PersonFixture.prospect().fed().file(UNLAWFUL).path("id");

        CasesFixture.act(UUID.fromString(id), "extension", "{\"reason\": \"Laaja\"}")
                .then()
                .statusCode(200)
                .body("extended", equalTo(true))
                .body("awaitsAnswer", equalTo(true));

        assertMarks(id, true, true);
        assertMarks(other, false, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CUSTOMER_SERVICE, Roles.DATA_PROTECTION_OFFICER})
    void everyOneOfStaffSeesTheMarksAndThatIsNoLook(String role) {
        says(someone.asked(), PersonFixture.REQUESTS, id);

        JsonPath queue = Portal.asStaff(role)
                .get(CasesFixture.PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(queue.getList("items.awaitsAnswer")).isEqualTo(List.of(true));
        assertThat(queue.getList("items.extended")).isEqualTo(List.of(false));
        assertThat(someone.asked().get("/api/v1/me/access-log").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void theLastMessageIsFoundByTheKey() {
        Database.execute("""
                insert into request_message (request_id, at, author, body)
                select ?::uuid, now(), case n % 2 when 0 then 'staff' else 'subject' end, 'x'
                from generate_series(1, 2000) n""", id);
        Database.execute("analyze request_message");

        assertThat(Database.planForManyRows("""
                select r.id from request r where r.id = any(array['%s'::uuid]) and (r.closed_at is null and coalesce((
                    select m.author = 'subject' from request_message m
                    where m.request_id = r.id order by m.id desc limit 1), false))""".formatted(id)))
                .contains("request_message_pkey")
                .doesNotContain("Sort");
    }

    private static void says(RequestSpecification who, String path, String request) {
        who.header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"body\": \"Entä nyt?\"}")
                .post(path + "/" + request + "/messages")
                .then()
                .statusCode(201);
    }

    private static void assertMarks(String request, boolean extended, boolean awaitsAnswer) {
        Map<String, Object> shown = queue(Map.of()).getMap("items.find { it.id == '" + request + "' }");
        assertThat(shown).containsEntry("extended", extended).containsEntry("awaitsAnswer", awaitsAnswer);
        assertThat(queue(Map.of("awaitsAnswer", true)).getList("items.id").contains(request))
                .isEqualTo(awaitsAnswer);
        assertThat(queue(Map.of("awaitsAnswer", false)).getList("items.id").contains(request))
                .isEqualTo(!awaitsAnswer);
    }

    private static JsonPath queue(Map<String, Object> filter) {
        return CasesFixture.officer()
                .queryParams(filter)
                .get(CasesFixture.PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
