package fi.vastuugroup.privacy.request.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question asks for nothing that could be granted or carried out, and no word of its course says that it was. */
@QuarkusTest
class QuestionTest {

    @ParameterizedTest
    @CsvSource({
        "fi, Viestisi on käsitelty, Kirjoitit meille, Henkilökuntamme käsitteli viestisi, Asian käsittely päättyi",
        "sv, Ditt meddelande har behandlats, Du skrev till oss, Vår personal behandlade ditt meddelande, Ärendet avslutades",
        "en, Your message has been dealt with, You wrote to us, Our staff dealt with your message, The matter was closed",
    })
    void isDealtWith(String language, String outcome, String filed, String dealtWith, String closed) {
        PersonFixture someone = PersonFixture.prospect().fed();
        UUID id = asked(someone);

        CasesFixture.decide(id, "{\"grant\": true, \"explanation\": \"Siksi.\"}")
                .then()
                .statusCode(200);

        read(someone, id, language)
                .body("outcome", equalTo("granted"))
                .body("outcomeText", equalTo(outcome))
                .body("explanation", equalTo("Siksi."))
                .body("lines", hasSize(1))
                .body("steps.text", contains(filed, dealtWith, closed));
        assertThat(variants(someone)).containsExactly("question", "question");
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Ei otettu käsiteltäväksi, Viestiäsi ei otettu käsiteltäväksi",
        "sv, Inte upptaget till behandling, Ditt meddelande togs inte upp till behandling",
        "en, Not taken up, Your message was not taken up",
    })
    void isNotTakenUp(String language, String state, String step) {
        PersonFixture someone = PersonFixture.prospect().fed();
        UUID id = asked(someone);

        CasesFixture.decide(
                        id,
                        "{\"grant\": false, \"reason\": \"manifestly-unfounded\", \"explanation\": \"Sama kysymys.\"}")
                .then()
                .statusCode(200);

        read(someone, id, language)
                .body("outcome", equalTo("refused"))
                .body("stateText", equalTo(state))
                .body("steps[1].text", equalTo(step));
        assertThat(variants(someone)).containsExactly("question", "question");
        assertThat(letters(id)).hasSize(2).noneMatch(letter -> letter.contains("pyyntö") || letter.contains("pyynn"));
    }

    private static UUID asked(PersonFixture someone) {
        return UUID.fromString(someone.file("{\"right\": \"contact\", \"statement\": \"Miksi?\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse read(PersonFixture someone, UUID id, String language) {
        return someone.asked()
                .header("Accept-Language", language)
                .get(PersonFixture.REQUESTS + "/" + id)
                .then()
                .statusCode(200);
    }

    /** What it says on paper, in Finnish. */
    private static List<String> letters(UUID id) {
        return Database.query("select body from request_letter where request_id = ?", id).stream()
                .map(row -> String.valueOf(row.get("body")))
                .toList();
    }

    /** Those of its receipt and of its end, and there are no others. */
    private static List<Object> variants(PersonFixture someone) {
        return Database.query(
                        "select coalesce(details ->> 'variant', '') as variant from mail where subject_id = ?",
                        someone.subject())
                .stream()
                .map(row -> row.get("variant"))
                .toList();
    }
}
