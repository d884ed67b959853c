package fi.vastuugroup.privacy.request.me;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers, and mails about a request, are in the language that is asked for, else in the person's own, else in Finnish. */
@QuarkusTest
class LanguageOfAnswersTest {

    private static final String OBJECTION = """
            {"right": "objection", "ground": "legitimate-interest"}""";

    private final String person = newPerson();

    @Test
    void whoAsksForNoneIsWrittenToInTheirOwn() {
        feedInSwedish();
        assertThat(languageOf(null)).isEqualTo("sv");
    }

    @Test
    void whoAsksForNoneOfOursIsWrittenToInTheirOwn() {
        feedInSwedish();
        assertThat(languageOf("de")).isEqualTo("sv");
    }

    @Test
    void whatIsAskedForGoesFirst() {
        feedInSwedish();
        assertThat(languageOf("fi")).isEqualTo("fi");
    }

    @ParameterizedTest
    @CsvSource({
        "none, sv, Kontaktuppgifter",
        "de, sv, Kontaktuppgifter",
        "en, en, Contact details",
        "fi, fi, Yhteystiedot"
    })
    void anAnswerIsInTheSameLanguage(String asked, String language, String name) {
        feedInSwedish();

        asking(asked)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body("items[0].name", equalTo(name));
    }

    @Test
    void aRefusalIsToo() {
        feedInSwedish();

        asking("none")
                .get("/api/v1/me/data/contact-details/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .header("Content-Language", "sv")
                .body("title", equalTo("Hittades inte"));
        asking("none")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(400)
                .header("Content-Language", "sv")
                .body("errors[0].message", equalTo("uppgiften är obligatorisk"));
    }

    /** Of whom nothing is known, Finnish is the language. */
    @Test
    void whoIsTiedToNobodyIsAnsweredInFinnish() {
        asking("none").get("/api/v1/me").then().statusCode(200).header("Content-Language", "fi");
    }

    private void feedInSwedish() {
        ObjectNode line = contactDetails(person, 1, person + "@example.com");
        line.withObject("/content").put("language", "sv");
        assertThat(send("crm", line))
                .singleElement()
                .satisfies(answer -> assertThat(answer.path("outcome").asText()).isEqualTo("created"));
    }

    private String languageOf(@Nullable String acceptLanguage) {
        String id = asking(acceptLanguage == null ? "none" : acceptLanguage)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(OBJECTION)
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return String.valueOf(Database.value("select language from request where id = ?::uuid", id));
    }

    private RequestSpecification asking(String acceptLanguage) {
        RequestSpecification silent = Portal.asSilentCustomer(person, person + "@example.com");
        return acceptLanguage.equals("none") ? silent : silent.header("Accept-Language", acceptLanguage);
    }
}
