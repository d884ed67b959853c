package fi.vastuugroup.privacy.request.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Erasure (Art. 17), from the preview to the receipt. */
@QuarkusTest
class ErasureRequestTest {

    private static final String EVERYTHING = "{\"right\": \"erasure\", \"ground\": \"objection\"}";

    @Test
    void aProspectIsErasedAtOnceAndKeepsAReceipt() {
        PersonFixture someone =
                PersonFixture.prospect().withPageView().withChat().fed();

        Response request = someone.file(EVERYTHING);

        request.then()
                .statusCode(201)
                .body("state", equalTo("completed"))
                .body("outcome", equalTo("granted"))
                .body("receipt", notNullValue())
                .body("lines.verdict.unique()", equalTo(List.of("execute")));
        someone.asked().get("/api/v1/me/data").then().statusCode(401);
        Portal.anonymous()
                .get(request.<String>path("receiptPath"))
                .then()
                .statusCode(200)
                .body("receipt", equalTo(request.path("receipt")));
        assertThat(someone.answers()).allMatch(answer -> answer.startsWith("blocked-by-tombstone"));
    }

    @ParameterizedTest
    @EnumSource
    void thatKeyedHashesStayIsToldBesideTheOutcome(Language language) {
        PersonFixture someone = PersonFixture.prospect().withPageView().fed();

        someone.asked()
                .header("Accept-Language", language.tag())
                .header("Idempotency-Key", "hashes-of-" + someone.person())
                .body(EVERYTHING)
                .post(PersonFixture.REQUESTS)
                .then()
                .statusCode(201)
                .body("state", equalTo("completed"))
                .body("keyedHashesText", equalTo(Texts.load("requests").get("keyed-hashes", language)));
    }

    @Test
    void thatKeyedHashesStayIsNotToldOfWhatErasedNothing() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();

        someone.file(EVERYTHING)
                .then()
                .statusCode(201)
                .body("state", equalTo("received"))
                .body("keyedHashesText", nullValue());
        someone.file("{\"right\": \"access\"}").then().statusCode(201).body("keyedHashesText", nullValue());
    }

    @Test
    void whoLostTheAnswerGetsItByTheSameKeyThoughTheLoginIsOver() {
        PersonFixture someone = PersonFixture.prospect().withPageView().fed();
        Response first = someone.file("key-of-" + someone.person(), EVERYTHING);
        first.then().statusCode(201).body("state", equalTo("completed"));

        Response again = someone.file("key-of-" + someone.person(), EVERYTHING);

        again.then()
                .statusCode(201)
                .body("id", equalTo(first.path("id")))
                .body("receipt", equalTo(first.path("receipt")));
        someone.file("key-of-" + someone.person(), "{\"right\": \"access\"}")
                .then()
                .statusCode(422);
        someone.file("another-of-" + someone.person(), EVERYTHING).then().statusCode(401);
        someone.asked().get("/api/v1/me/data").then().statusCode(401);
    }

    @Test
    void ofACurrentContactPersonStaffWeighsTheObjectionAndWhatItGrantsIsDoneButForVouchers() {
        PersonFixture someone = PersonFixture.contactPerson()
                .withPageView()
                .withChat()
                .withInvoice()
                .fed();

        UUID subject = someone.subject();
        Response filed = someone.file(EVERYTHING);
        filed.then()
                .statusCode(201)
                .body("state", equalTo("received"))
                .body("lines.find { it.category == 'page-views' }.verdict", equalTo("execute"))
                .body(
                        "lines.find { it.category == 'chat-conversations' }.reason.code",
                        equalTo("objection-to-be-weighed"))
                .body("lines.find { it.category == 'orders-and-billing' }.reason.code", equalTo("legal-obligation"));
        UUID id = UUID.fromString(filed.path("id"));

        CasesFixture.decide(id, """
                {"grant": true, "explanation": "Asiakassuhde jatkuu",
                 "kept": [{"category": "contact-details", "reason": "relation-remains"},
                          {"category": "organisations", "reason": "relation-remains"}]}""").then().statusCode(200);

        CasesFixture.look(id)
                .then()
                .body("request.outcome", equalTo("partially-granted"))
                .body("request.remedies", notNullValue())
                .body("request.keyedHashesText", notNullValue());
        assertThat(Database.query("select distinct category from item where subject_id = ? order by category", subject))
                .extracting(row -> row.get("category"))
                .containsExactly("contact-details", "marketing-prohibitions", "orders-and-billing", "organisations");
    }

    @Test
    void thePreviewSaysWhatIsThenDone() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        Response preview = someone.preview(EVERYTHING);
        preview.then().statusCode(200).body("immediate", equalTo(false));
        List<String> foreseen = preview.path("lines.collect { it.category + it.verdict + it.items }");

        Response done = someone.file("{\"right\": \"erasure\", \"ground\": \"objection\", \"previewToken\": \"%s\"}"
                .formatted(preview.<String>path("token")));

        done.then().statusCode(201);
        assertThat(done.<List<String>>path("lines.collect { it.category + it.verdict + it.items }"))
                .isEqualTo(foreseen);
    }

    @Test
    void aPreviewThatNoLongerHoldsIsToldAndNothingIsDone() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        String token = someone.preview(EVERYTHING).path("token");
        someone.withChat().fed();

        someone.file("{\"right\": \"erasure\", \"ground\": \"objection\", \"previewToken\": \"%s\"}".formatted(token))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:privacy-portal:problem:preview-outdated"));
        String anew = someone.preview(EVERYTHING).path("token");
        someone.file("{\"right\": \"erasure\", \"ground\": \"minor\", \"previewToken\": \"%s\"}".formatted(anew))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:privacy-portal:problem:preview-outdated"));
        someone.asked().get(PersonFixture.REQUESTS).then().statusCode(200).body("items", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\": []}", "{\"categories\": []}", "{\"categories\": [], \"items\": []}"})
    void aScopeOfNothingIsNotEverything(String scope) {
        PersonFixture someone = PersonFixture.prospect().withChat().fed();
        String draft = "{\"right\": \"erasure\", \"ground\": \"no-longer-needed\", \"scope\": %s}".formatted(scope);

        for (Response answer : List.of(someone.preview(draft), someone.file(draft))) {
            answer.then()
                    .statusCode(400)
                    .body("type", equalTo("urn:privacy-portal:problem:validation-failed"))
                    .body("errors.pointer", everyItem(startsWith("/scope/")));
        }
        assertThat(Database.count("select count(*) from item where subject_id = ?", someone.subject()))
                .isEqualTo(2);
    }
}
