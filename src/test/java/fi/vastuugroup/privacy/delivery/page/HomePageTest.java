package fi.vastuugroup.privacy.delivery.page;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fi.vastuugroup.privacy.testing.Browser;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes to the portal, at any address of its page, gets the document that loads the page. */
@QuarkusTest
class HomePageTest {

    /** What browsers say that they take where a person opens an address. */
    private static final String NAVIGATION = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource({
        "fi, Tietosuojaportaali, lataa kopio tiedoistasi",
        "sv, Dataskyddsportalen, ladda ner en kopia",
        "en, Privacy Portal, download a copy"
    })
    void thePageIsInTheLanguageThatIsAskedFor(String language, String title, String copy) {
        Portal.anonymous()
                .header("Accept-Language", language)
                .get("/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Language", language)
                .header("Vary", containsString("Accept-Language"))
                .body(allOf(
                        startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\" dir=\"ltr\">"),
                        containsString("<title>" + title + "</title>"),
                        containsString("<meta name=\"color-scheme\" content=\"light dark\">"),
                        containsString("<div id=\"page\"><p class=\"opening\">" + title + "</p></div>"),
                        containsString(copy)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/my/",
                "/my/data",
                "/my/data/chat-conversations",
                "/my/requests/0b0f1d2e-8a52-4b0e-9a53-2f2d0a3b4c5d",
                "/my/anything/that/is/very/deep",
                "/my/a%20b/%C3%A4/x.y;z=1",
                "/staff/",
                "/staff/queue/open"
            })
    void everyAddressOfThePageHasTheSame(String path) {
        String home = Portal.anonymous().get("/").asString();

        page(path).statusCode(200).contentType(startsWith("text/html")).body(equalTo(home));
    }

    @Test
    void whoeverIsSignedInGetsTheSame() {
        Browser browser = new Browser(RestAssured.port);
        String stranger = browser.get("/my/data").body();
        HttpResponse<String> back = browser.signIn("aino", "/login?return=/my/data?tab=1");
        HttpResponse<String> page = browser.follow(back);

        assertThat(Browser.location(back).toString()).endsWith("/my/data?tab=1");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo(stranger);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void itIsAskedForEachTimeAndSetsNoCookie() {
        page("/my/data").header("Cache-Control", "no-cache").header("Set-Cookie", is((String) null));
    }

    @Test
    void itsHeadIsAnsweredWithoutABody() {
        Response head = Portal.anonymous().noFilters().head("/my/data/page-views");

        head.then().statusCode(200).contentType(startsWith("text/html")).header("Cache-Control", "no-cache");
        assertThat(head.asByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mya/data",
                "/staff.html",
                "/page/",
                "/data",
                "/requests/kanarialintu",
                "/page/assets/earlier.js",
                "/api/v1/my/data"
            })
    void whatIsNotOfThePageIsNotThere(String path) {
        page(path).statusCode(404).contentType("application/problem+json");
    }

    /** It knows its addresses, and says that this is none of them; without script, the document itself does. */
    @ParameterizedTest
    @CsvSource({
        "/mya/data, tab=1, sv, Det finns ingenting på den här adressen",
        "/data, lang=en, en, There is nothing at this address",
        "/requests/kanarialintu, lang=fi, fi, Tässä osoitteessa ei ole mitään",
        "/page/assets/earlier.js, v=1, sv, Det finns ingenting på den här adressen",
        "/apis, a=b, sv, Det finns ingenting på den här adressen",
    })
    void whoOpensSuchAnAddressInABrowserGetsThePage(String path, String query, String language, String told) {
        RequestSpecification browser =
                Portal.anonymous().noFilters().accept(NAVIGATION).header("Accept-Language", "sv");
        String script =
                browser.get("/").asString().replaceAll("(?s).*<script type=\"module\" src=\"([^\"]+)\".*", "$1");

        ValidatableResponse page = browser.get(path + "?" + query).then();

        page.statusCode(404)
                .contentType(startsWith("text/html"))
                .header("Content-Language", equalTo(language))
                .header("Cache-Control", equalTo("no-cache"))
                .header("Vary", allOf(containsString("Accept,"), containsString("Accept-Language")))
                .header("Content-Security-Policy", equalTo(page("/").extract().header("Content-Security-Policy")))
                .body(allOf(containsString(script), containsString(told)));
        assertThat(browser.head(path).statusCode()).isEqualTo(404);
        assertThat(browser.head(path).asByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1/my/data",
                "/api;x/v1/nothing",
                "/%61pi/v1/nothing",
                "/./api/v1/nothing",
                "//api/v1/nothing",
                "/docs/../api/v1/nothing",
                "/docs/nothing",
                "/openapi/nothing"
            })
    void whatIsForProgramsAnswersBrowsersAsItAnswersAnybody(String path) {
        Portal.anonymous()
                .noFilters()
                .urlEncodingEnabled(false)
                .accept(NAVIGATION)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/json, text/html;q=0.9",
                "text/html;q=0",
                "text/plain, text/html;q=0.9"
            })
    void whoWouldRatherHaveSomethingElseGetsAProblem(String accept) {
        Portal.anonymous()
                .noFilters()
                .accept(accept)
                .get("/data")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Vary", allOf(containsString("Accept,"), containsString("Accept-Language")));
    }

    @Test
    void whoSendsSomethingThereGetsAProblem() {
        Portal.anonymous()
                .noFilters()
                .accept(NAVIGATION)
                .body("a=b")
                .post("/data")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void whoTakesNoHtmlHearsThatThereIsNothingElse() {
        Portal.anonymous()
                .noFilters()
                .accept("application/json")
                .get("/my/data")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void itsPolicyLetsNothingInThePageRunAndNothingFromElsewhere() {
        String policy = page("/my/data").extract().header("Content-Security-Policy");
        String body = page("/my/data").extract().asString();

        assertThat(policy)
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-")
                .contains("media-src 'self' blob:;", "base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
                .doesNotContain("unsafe", "nonce", "http", "*");
        assertThat(body).doesNotContain(" style=", " onload=", "javascript:", "http:", "https:");
        assertThat(body.replaceAll("<script type=\"module\" src=\"/page/assets/[^\"]+\"></script>", ""))
                .doesNotContain("<script");
        assertThat(body.split("<style>")).hasSize(2);
    }

    @Test
    void itsLinksChooseAnotherLanguage() {
        Portal.anonymous()
                .header("Accept-Language", "fi")
                .queryParam("lang", "sv")
                .get("/")
                .then()
                .statusCode(200)
                .header("Content-Language", "sv")
                .body(containsString("hreflang=\"sv\" aria-current=\"true\""))
                .body(not(containsString("hreflang=\"fi\" aria-current")));
    }

    @Test
    void withoutScriptItSaysFirstWhoIsAskingAndHowToWriteToThem() {
        Portal.anonymous()
                .get("/")
                .then()
                .body(stringContainsInOrder(
                        "<noscript>\n<header>",
                        "Vastuu Group Oy",
                        "<main>",
                        "href=\"mailto:tietosuoja@",
                        "href=\"/api/v1/privacy-notice\"",
                        "</noscript>"));
    }

    @Test
    void withoutScriptAPersonTakesACopyByOneLink() {
        Browser browser = new Browser(RestAssured.port);
        String link = browser.get("/")
                .body()
                .replaceAll("(?s).*href=\"(/login[^\"]+)\".*", "$1")
                .replace("&amp;", "&");

        String email = newPerson() + "@example.com";
        send("crm", contactDetails(newPerson(), 1, email));

        Map<String, Object> login = Map.of("sub", email, "email", email, "email_verified", true);
        HttpResponse<String> copy = browser.follow(browser.choose(browser.get(link), "aino", login));
        while (copy.statusCode() / 100 == 3) {
            copy = browser.follow(copy);
        }

        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(copy.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "?lang=sv, ?lang=sv", "?lang=xx, ''", "?lang=sv%0d%0aX: y, ''", "?utm_source=mail, ''"})
    void aLinkOfAMailAboutARequestLeadsToIt(String query, String kept) {
        UUID id = UUID.randomUUID();
        HttpResponse<String> answer =
                new Browser(RestAssured.port).get("/requests/" + id + query.replace(" ", "%20"), "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/my/requests/" + id + (kept == null ? "" : kept));
        assertThat(new Browser(RestAssured.port).follow(answer).statusCode()).isEqualTo(200);
    }

    @Test
    void itLeadsThereAlsoAsSomeProgramsWriteIt() {
        String id = UUID.randomUUID().toString();
        for (String path : List.of("/requests/" + id.toUpperCase(Locale.ROOT), "/requests/" + id + "/")) {
            assertThat(new Browser(RestAssured.port).get(path).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void aLinkThatNoMailHasLeadsNowhere() {
        for (String path : List.of("/requests/kanarialintu", "/requests/" + UUID.randomUUID() + "x", "/requests/")) {
            Portal.anonymous().get(path).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my", "/staff"})
    void whoLeavesTheSlashOutIsLedToIt(String path) {
        HttpResponse<String> answer = new Browser(RestAssured.port).get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(path + "/");
    }

    private static ValidatableResponse page(String path) {
        return Portal.anonymous()
                .noFilters()
                .urlEncodingEnabled(false)
                .get(path)
                .then();
    }
}
