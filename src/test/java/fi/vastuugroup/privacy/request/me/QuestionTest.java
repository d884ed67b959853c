package fi.vastuugroup.privacy.request.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question asks for nothing that could be granted or carried out, and no word of its course says that it was. */
@QuarkusTest
class QuestionTest {

    @ParameterizedTest
    @CsvSource({
        "fi, Viestisi on käsitelty, Teit pyynnön, Henkilökuntamme käsitteli viestisi, Asia päätettiin",
        "sv, Ditt meddelande har behandlats, Du gjorde begäran, Vår personal behandlade ditt meddelande, Ärendet avslutades",
        "en, Your message has been dealt with, You made the request, Our staff dealt with your message, The matter was closed",
    })
    void isDealtWith(String language, String outcome, String filed, String dealtWith, String closed) {
        PersonFixture someone = PersonFixture.prospect().fed();
        Response asked = someone.file("{\"right\": \"contact\", \"statement\": \"Miksi?\"}");
        UUID id = UUID.fromString(asked.then().statusCode(201).extract().path("id"));

        CasesFixture.decide(id, "{\"grant\": true, \"explanation\": \"Siksi.\"}")
                .then()
                .statusCode(200);

        someone.asked()
                .header("Accept-Language", language)
                .get(PersonFixture.REQUESTS + "/" + id)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("granted"))
                .body("outcomeText", equalTo(outcome))
                .body("explanation", equalTo("Siksi."))
                .body("lines", hasSize(1))
                .body("steps.text", contains(filed, dealtWith, closed));
    }
}
