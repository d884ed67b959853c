package fi.vastuugroup.privacy.disclosure.recipient;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Processors are named: in the notice to everybody, and with each category to whom it is about (notice §5, §6). */
@QuarkusTest
class ProcessorsTest {

    private static final String MAIL_CLOUD = """
            "kind": "processor", "country": "US", "transferBasis": "standard-contractual-clauses", "channel": "email",
            "categories": ["sent-messages", "contact-details"], "purposes": ["marketing"]""";
    private static final String DESK = """
            "kind": "processor", "country": "FI", "channel": "email",
            "categories": ["support-tickets"], "purposes": ["support", "development"]""";

    @BeforeEach
    void nothingIsStored() {
        Database.empty();
    }

    @Test
    void theNoticeNamesThemInTheReadersLanguage() {
        notice("fi").body("processing.processors", empty());
        put("mail-cloud", MAIL_CLOUD).statusCode(201);
        put("desk", DESK).statusCode(201);

        notice("fi")
                .body("processing.processors.name", contains("Palvelu desk", "Palvelu mail-cloud"))
                .body("processing.processors[1].country", equalTo("US"))
                .body("processing.processors[1].countryName", equalTo("Yhdysvallat"))
                .body("processing.processors[1].transferBasis.code", equalTo("standard-contractual-clauses"))
                .body("processing.processors[1].transferBasis.name", equalTo("Vakiosopimuslausekkeet"))
                .body("processing.processors[1].purposes", contains("marketing"))
                .body("processing.processors[1].categories", contains("contact-details", "sent-messages"))
                .body("processing.processors[0].transferBasis", nullValue())
                .body("processing.purposes", hasSize(8));
        notice("sv")
                .body("processing.processors[1].countryName", equalTo("USA"))
                .body("processing.processors[1].transferBasis.name", equalTo("Standardavtalsklausuler"));
        notice("en").body("processing.processors[0].countryName", equalTo("Finland"));
    }

    @Test
    void aChangedListIsAnotherNotice() {
        String before = notice("fi").extract().header("ETag");
        put("desk", DESK).statusCode(201);
        String after = notice("fi").extract().header("ETag");

        Portal.anonymous()
                .header("Accept-Language", "fi")
                .header("If-None-Match", before)
                .get("/api/v1/privacy-notice")
                .then()
                .statusCode(200)
                .header("ETag", not(before));
        Portal.anonymous()
                .header("Accept-Language", "fi")
                .header("If-None-Match", after)
                .get("/api/v1/privacy-notice")
                .then()
                .statusCode(304);
    }

    @Test
    void aPersonSeesThemWithTheCategoriesThatTheyHandle() {
        put("mail-cloud", MAIL_CLOUD).statusCode(201);
        put("desk", DESK).statusCode(201);

        held("en", Person.held())
                .body(of("contact-details") + "processors.name", contains("Palvelu mail-cloud"))
                .body(of("contact-details") + "processors[0].countryName", equalTo("United States"))
                .body(of("contact-details") + "processors[0].categories", contains("contact-details"))
                .body(of("contact-details") + "processors[0].transferBasis.description", containsString("Art. 46"))
                .body(of("support-tickets") + "processors[0].purposes", contains("support", "development"))
                .body(of("feedback") + "processors", empty());
    }

    @Test
    void whoHandlesNothingAnyMoreIsNotNamed() {
        put("desk", DESK).statusCode(201);
        DisclosureFixture.officer()
                .header("If-Match", "\"1\"")
                .body("""
                        {"name": "Palvelu desk", "contact": "palvelu@example.com", "kind": "processor", "country": "FI",
                         "channel": "email", "categories": [], "purposes": []}""")
                .put("/api/v1/staff/recipients/desk")
                .then()
                .statusCode(200);

        notice("fi").body("processing.processors", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "US | '' | [\"feedback\"] | [\"development\"] | /transferBasis",
                "FI | derogation | [\"feedback\"] | [\"development\"] | /transferBasis",
                "FI | '' | [\"feedback\"] | [\"billing\"] | /purposes",
                "FI | '' | [\"feedback\", \"logins\"] | [\"development\"] | /purposes",
                "FI | '' | [] | [\"development\"] | /purposes",
                "FI | '' | null | [\"development\"] | /categories",
                "FI | '' | [\"feedback\"] | null | /purposes"
            })
    void whatDoesNotBelongTogetherIsRefused(
            String country, String basis, String categories, String purposes, String pointer) {
        String transfer = basis.isEmpty() ? "" : "\"transferBasis\": \"%s\",".formatted(basis);
        put("wrong", """
                "kind": "processor", "country": "%s", %s "channel": "post", "categories": %s, "purposes": %s""".formatted(country, transfer, categories, purposes))
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void onlyAProcessorHandlesCategories() {
        put("police", """
                "kind": "authority", "country": "FI", "channel": "post", "categories": ["feedback"], "purposes": ["development"]""").statusCode(400).body("errors.pointer", contains("/categories"));
    }

    @Test
    void eachPurposeIsToldWithTheBasisThatCarriesIt() {
        held("sv", Person.held())
                .body(of("page-views") + "grounds.purpose", contains("web-analytics", "targeting"))
                .body(
                        of("page-views") + "grounds.legalBases",
                        contains(contains("consent"), contains("legitimate-interest")))
                .body(of("page-views") + "grounds[0].legitimateInterest", nullValue())
                .body(of("page-views") + "grounds[1].legitimateInterest", containsString("intresse av att visa"))
                .body(of("contact-details") + "grounds[0].legalBases", contains("contract", "legitimate-interest"))
                .body(of("contact-details") + "grounds[1].legalBases", contains("legitimate-interest"))
                .body(of("consents") + "grounds.legalBases", contains(contains("legal-duty"), contains("legal-duty")));
        notice("fi")
                .body("processing.categories", hasSize(18))
                .body(
                        "processing.categories.find { it.category.code == 'sent-messages' }.grounds[0].legitimateInterest",
                        containsString("markkinointi ja myynti"));
    }

    private static String of(String category) {
        return "items.find { it.category == '" + category + "' }.";
    }

    private static ValidatableResponse held(String language, Person person) {
        return person.asked()
                .header("Accept-Language", language)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse notice(String language) {
        return Portal.anonymous()
                .header("Accept-Language", language)
                .get("/api/v1/privacy-notice")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(String id, String more) {
        return DisclosureFixture.officer()
                .body("{\"name\": \"Palvelu %s\", \"contact\": \"palvelu@example.com\", %s}".formatted(id, more))
                .put("/api/v1/staff/recipients/" + id)
                .then();
    }
}
