package fi.vastuugroup.privacy.request.me;

import static fi.vastuugroup.privacy.request.PersonFixture.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The list of a person's requests says of each what the request says itself: its steps, what it restricts, and what is unread. */
@QuarkusTest
class RequestListTest {

    @Test
    void eachRequestIsInTheListAsItIsAlone() {
        var someone = PersonFixture.contactPerson()
                .withPageView()
                .withChat()
                .withInvoice()
                .fed();
        file(
                someone,
                "{\"right\": \"erasure\", \"ground\": \"objection\", \"scope\": {\"categories\": [\"page-views\"]}}");
        var chat = "{\"right\": \"erasure\", \"ground\": \"unlawful-processing\","
                + " \"scope\": {\"categories\": [\"chat-conversations\"]}}";
        var repeated = file(someone, chat);
        someone.file(chat).then().statusCode(201);
        var cancelled = file(
                someone,
                "{\"right\": \"restriction\", \"ground\": \"needed-for-legal-claims\","
                        + " \"scope\": {\"categories\": [\"orders-and-billing\"]}}");
        someone.asked()
                .post(REQUESTS + "/" + cancelled + "/cancellation")
                .then()
                .statusCode(200);
        someone.asked()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "message")
                .body("{\"body\": \"Milloin saan vastauksen?\"}")
                .post(REQUESTS + "/" + repeated + "/messages")
                .then()
                .statusCode(201);

        List<Map<String, Object>> listed =
                someone.asked().get(REQUESTS).then().statusCode(200).extract().path("items");

        assertThat(listed).hasSize(3).allSatisfy(request -> {
            assertThat((List<?>) request.get("steps")).isNotEmpty();
            Map<String, Object> alone = someone.asked()
                    .get(REQUESTS + "/" + request.get("id"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("");
            assertThat(request).isEqualTo(alone);
        });
    }

    private static String file(PersonFixture someone, String draft) {
        return someone.file(draft).then().statusCode(201).extract().path("id");
    }
}
