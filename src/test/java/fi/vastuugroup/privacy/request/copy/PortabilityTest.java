package fi.vastuugroup.privacy.request.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.vastuugroup.privacy.copy.TakenCopy;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person takes along what they gave (Art. 20), and nothing else. */
@QuarkusTest
class PortabilityTest {

    private static final String PORTABILITY = "{\"right\": \"portability\"}";

    private static Response copy(PersonFixture someone, String id) {
        return someone.asked().get(PersonFixture.REQUESTS + "/" + id + "/copy");
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
    void theCopyHasWhatThePersonGaveAndOfConversationsTheirOwnMessages() throws Exception {
        PersonFixture someone = talkative();
        JsonPath filed = someone.file(PORTABILITY)
                .then()
                .statusCode(201)
                .body("state", equalTo("completed"))
                .body("outcome", equalTo("partially-granted"))
                .body("delivery.operation", equalTo("getMyRequestCopy"))
                .extract()
                .jsonPath();

        TakenCopy copy = TakenCopy.of(someone.asked().get(filed.getString("delivery.path")));

        copy.isWhole();
        copy.keepsItsSchemas();
        assertThat(copy.manifest().path("request").asText()).isEqualTo(filed.getString("id"));
        assertThat(copy.manifest().path("scope").asText()).isEqualTo("portable");
        assertThat(copy.records("contact-details")).hasSize(1);
        assertThat(copy.records("orders-and-billing")).hasSize(1);
        assertThat(copy.names()).doesNotContain("data/page-views.json", "index.html", "data/requests.json");
        assertThat(copy.records("chat-conversations"))
                .singleElement()
                .satisfies(chat -> assertThat(chat.at("/content/messages"))
                        .extracting(message -> message.path("text").asText())
                        .containsExactly("Hei"));
    }

    @Test
    void anAccessInThePortalHasEverythingAndNobodyElseGetsIt() throws Exception {
        PersonFixture someone = talkative();
        String id = someone.file("{\"right\": \"access\"}").path("id");

        TakenCopy copy = TakenCopy.of(copy(someone, id));

        copy.isWhole();
        assertThat(copy.names())
                .contains("data/page-views.json", "data/choices.json", "data/requests.json", "index.html");
        copy(talkative(), id).then().statusCode(404);
        copy(someone, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void anAccessToACategoryHasThatAlone() throws Exception {
        PersonFixture someone = talkative();
        String id = someone.file("{\"right\": \"access\", \"scope\": {\"categories\": [\"page-views\"]}}")
                .path("id");

        TakenCopy copy = TakenCopy.of(copy(someone, id));

        copy.isWhole();
        assertThat(copy.records("page-views")).hasSize(1);
        assertThat(copy.names()).doesNotContain("data/contact-details.json", "data/choices.json", "data/requests.json");
    }

    /** One item that is not shown keeps nobody from the rest: staff weighs it, and it is counted (Art. 15(4)). */
    @ParameterizedTest
    @ValueSource(strings = {"access", "portability"})
    void aWithheldItemRefusesNothingOfTheRest(String right) {
        PersonFixture someone =
                PersonFixture.prospect().withChat().withWithheldFeedback().fed();

        JsonPath granted = granted(someone, "{\"right\": \"%s\"}".formatted(right));

        assertThat(granted.getList("lines.findAll { it.verdict == 'keep' }.reason.code"))
                .isEqualTo(List.of("others-personal-data"));
        TakenCopy copy = TakenCopy.of(someone.asked().get(granted.getString("delivery.path")));
        assertThat(copy.records("chat-conversations")).hasSize(1);
        assertThat(copy.records("feedback").get(0).has("content")).isFalse();
    }

    @Test
    void whereAllIsWithheldTheCopySaysSoItemByItem() {
        PersonFixture someone = PersonFixture.prospect().withWithheldFeedback().fed();

        JsonPath granted = granted(someone, """
                {"right": "portability", "scope": {"categories": ["feedback"]}}""");

        assertThat(TakenCopy.of(someone.asked().get(granted.getString("delivery.path")))
                        .records("feedback")
                        .get(0)
                        .at("/withheld/reason")
                        .asText())
                .isEqualTo("others-personal-data");
    }

    /** What the person reads of a request with one withheld item when staff has weighed it. */
    private static JsonPath granted(PersonFixture someone, String draft) {
        String id = someone.file(draft).then().statusCode(201).extract().path("id");
        CasesFixture.decide(UUID.fromString(id), "{\"grant\": true}").then().statusCode(200);
        return someone.asked()
                .get(PersonFixture.REQUESTS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("completed"))
                .body("outcome", equalTo("partially-granted"))
                .body("delivery.by", equalTo("portal"))
                .body("delivery.withheld", equalTo(1))
                .extract()
                .jsonPath();
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
