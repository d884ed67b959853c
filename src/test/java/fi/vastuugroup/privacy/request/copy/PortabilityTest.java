package fi.vastuugroup.privacy.request.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person takes along what they gave (Art. 20), and nothing else. */
@QuarkusTest
class PortabilityTest {

    private static final String PORTABILITY = "{\"right\": \"portability\"}";

    private static Response copy(PersonFixture someone, String id) {
        return someone.asked().get(PersonFixture.REQUESTS + "/" + id + "/copy");
    }

    private static List<JsonPath> lines(Response copy) {
        return copy.then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }

    private static PersonFixture talkative() {
        return PersonFixture.prospect()
                .withPageView()
                .withInvoice()
                .withDialogue()
                .fed();
    }

    @Test
    void thePreviewTellsWhichCategoriesAreInIt() {
        Map<String, String> verdicts = talkative()
                .preview(PORTABILITY)
                .then()
                .statusCode(200)
                .body("immediate", equalTo(true))
                .body("lines.findAll { it.verdict == 'keep' }.reason.code.unique()", equalTo(List.of("not-portable")))
                .extract()
                .path("lines.collectEntries { [(it.category): it.verdict] }");

        assertThat(verdicts)
                .containsEntry("contact-details", "execute")
                .containsEntry("orders-and-billing", "execute")
                .containsEntry("chat-conversations", "execute")
                .containsEntry("page-views", "keep");
    }

    @Test
    void theCopyHasWhatThePersonGaveAndOfConversationsTheirOwnMessages() {
        PersonFixture someone = talkative();
        JsonPath filed = someone.file(PORTABILITY)
                .then()
                .statusCode(201)
                .body("state", equalTo("completed"))
                .body("outcome", equalTo("partially-granted"))
                .body("delivery.operation", equalTo("getMyRequestCopy"))
                .extract()
                .jsonPath();

        List<JsonPath> lines = lines(someone.asked().get(filed.getString("delivery.path")));

        assertThat(lines)
                .last()
                .satisfies(end -> assertThat(end.getString("part")).isEqualTo("end"));
        List<JsonPath> items = lines.stream()
                .filter(line -> line.getString("part").equals("item"))
                .toList();
        assertThat(items)
                .extracting(item -> item.getString("content.category"))
                .containsExactlyInAnyOrder("contact-details", "orders-and-billing", "chat-conversations");
        assertThat(items)
                .filteredOn(item -> item.getString("content.category").equals("chat-conversations"))
                .singleElement()
                .satisfies(chat -> assertThat(chat.<List<String>>get("content.content.messages.text"))
                        .containsExactly("Hei"));
    }

    @Test
    void anAccessInThePortalHasEverythingAndNobodyElseGetsIt() {
        PersonFixture someone = talkative();
        String id = someone.file("{\"right\": \"access\"}").path("id");

        assertThat(lines(copy(someone, id)))
                .extracting(line -> line.getString("part"))
                .contains("category", "item", "choices", "request", "end");
        copy(talkative(), id).then().statusCode(404);
        copy(someone, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void aRequestThatDeliversNothingHasNoCopy() {
        PersonFixture someone = talkative();
        String id = someone.file("""
                {"right": "portability", "scope": {"categories": ["page-views"]}}""")
                .then()
                .body("state", equalTo("refused"))
                .body("reason.code", equalTo("not-portable"))
                .body("lines", hasSize(1))
                .extract()
                .path("id");

        copy(someone, id).then().statusCode(409);
    }
}
