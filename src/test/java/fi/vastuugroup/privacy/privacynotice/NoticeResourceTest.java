package fi.vastuugroup.privacy.privacynotice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NoticeResourceTest {

    private static final String NOTICE = "/api/v1/privacy-notice";

    @Test
    void anyoneReadsTheFinnishOriginal() {
        Portal.anonymous()
                .get(NOTICE)
                .then()
                .statusCode(200)
                .header("Content-Language", "fi")
                .header("Vary", containsString("Accept-Language"))
                .header("Cache-Control", containsString("max-age=300"))
                .body("language", equalTo("fi"))
                .body("courtesyTranslation", equalTo(false))
                .body("courtesyNote", nullValue())
                .body("controller.businessId", equalTo("2327327-1"))
                .body("dataProtectionOfficer.email", equalTo("tietosuoja@vastuugroup.fi"))
                .body("supervisoryAuthority.name", equalTo("Tietosuojavaltuutetun toimisto"))
                .body(
                        "sections.number",
                        equalTo(IntStream.rangeClosed(1, 11).boxed().toList()))
                .body("sections[6].content[2].items", hasItems(containsString("3 kuukautta")))
                .body("retentionPeriods.rule", contains("P3M", "P7M", "relation"))
                .body("retentionPeriods[0].categories", contains("chat-conversations"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv-FI, sv;q=0.9, en;q=0.5 | sv | Personuppgiftsansvarig",
                "en-GB | en | Controller",
                "de, en;q=0.4, sv;q=0.3 | en | Controller",
                "fi;q=0.2, en;q=0.1 | fi | Rekisterinpitäjä"
            })
    void theReaderChoosesTheLanguage(String acceptLanguage, String language, String beginning) {
        notice(acceptLanguage)
                .statusCode(200)
                .header("Content-Language", language)
                .body("language", equalTo(language))
                .body("courtesyTranslation", equalTo(!language.equals("fi")))
                .body("sections", hasSize(11))
                .body("sections[0].heading", startsWith(beginning));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "*", ";;;", "fi;q=x", "en;q=0"})
    void otherwiseItIsTheOriginal(String acceptLanguage) {
        notice(acceptLanguage).statusCode(200).header("Content-Language", "fi");
    }

    @Test
    void whoeverHasItAlreadyIsToldSo() {
        String tag = notice("sv").extract().header("ETag");

        Portal.anonymous()
                .header("Accept-Language", "sv")
                .header("If-None-Match", tag)
                .get(NOTICE)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Vary", containsString("Accept-Language"));
        Portal.anonymous()
                .header("Accept-Language", "fi")
                .header("If-None-Match", tag)
                .get(NOTICE)
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @Test
    void whoAsksUnderAConditionOfAnEditIsAnsweredAsAlways() {
        Portal.anonymous()
                .header("If-Match", "\"another\"")
                .header("If-Unmodified-Since", "Thu, 01 Jan 2026 00:00:00 GMT")
                .get(NOTICE)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("W/"));
        Portal.anonymous().header("If-None-Match", "*").get(NOTICE).then().statusCode(304);
    }

    @Test
    void everyListedVersionIsThere() {
        String version = Portal.anonymous()
                .get(NOTICE + "/versions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].version");

        Portal.anonymous()
                .queryParam("version", version)
                .get(NOTICE)
                .then()
                .statusCode(200)
                .body("version", equalTo(version));
    }

    @Test
    void aVersionThatNeverWasIsNotFound() {
        Portal.anonymous()
                .header("Accept-Language", "sv")
                .queryParam("version", "1999-1")
                .get(NOTICE)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:privacy-portal:problem:not-found"))
                .body("title", equalTo("Hittades inte"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"sv | längden", "fi | pituuden", "en | length", "de | pituuden", ";;; | pituuden", "'' | pituuden"
            })
    void aValidationMessageIsInTheReadersLanguage(String acceptLanguage, String word) {
        Portal.anonymous()
                .header("Accept-Language", acceptLanguage)
                .queryParam("version", "x".repeat(33))
                .get(NOTICE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].message", containsString(word));
    }

    private static ValidatableResponse notice(String acceptLanguage) {
        return Portal.anonymous()
                .header("Accept-Language", acceptLanguage)
                .get(NOTICE)
                .then();
    }
}
