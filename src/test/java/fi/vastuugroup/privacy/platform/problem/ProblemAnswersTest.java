package fi.vastuugroup.privacy.platform.problem;

import static fi.vastuugroup.privacy.testing.Portal.anonymous;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is answered as a problem: typed, in the caller's language, and without the caller's data. */
@QuarkusTest
class ProblemAnswersTest {

    private static final String PROBE = "/probe";

    @ParameterizedTest
    @CsvSource({
        "problem, 412, stale-revision",
        "stale, 409, state-conflict",
        "fault, 500, internal-error",
        "thrown, 500, internal-error",
        "sql, 500, internal-error",
        "refused, 503, service-unavailable",
        "store, 503, service-unavailable",
        "timeout, 503, service-unavailable"
    })
    void a_failure_has_a_type_and_no_data(String kind, int status, String type) {
        var answer = anonymous().get(PROBE + "/failures/" + kind).then();

        isProblem(answer, status, type)
                .body(not(containsString(ProbeResource.SECRET)), not(containsString("Exception")));
    }

    @Test
    void an_unavailable_service_says_when_to_come_back() {
        anonymous().get(PROBE + "/failures/refused").then().header("Retry-After", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nonsense", "/api/v1/nonsense", "/api", "/api/v2/me", "/probe/things/not-a-uuid"})
    void what_is_not_there_is_not_found(String path) {
        isProblem(anonymous().get(path).then(), 404, "not-found");
    }

    @Test
    void a_wrong_method_hears_the_right_ones() {
        isProblem(anonymous().delete("/api/v1/session").then(), 405, "method-not-allowed")
                .header("Allow", containsString("GET"));
    }

    @Test
    void another_media_type_or_coding_hears_the_right_ones() {
        for (RequestSpecification wrong : List.of(
                Portal.asPartner("acme-events").contentType("text/xml"),
                Portal.asPartner("acme-events").contentType("text/csv; charset=utf-16"),
                Portal.asPartner("acme-events").contentType("text/csv").header("Content-Encoding", "br"))) {
            isProblem(wrong.body("a,b").post("/api/v1/prohibition-checks/bulk").then(), 415, "unsupported-media-type")
                    .header("Accept", "application/x-ndjson, text/csv")
                    .header("Accept-Encoding", "gzip, identity");
        }
    }

    @Test
    void an_answer_nobody_can_give_is_not_acceptable() {
        isProblem(anonymous().accept("text/xml").get(PROBE + "/failures/none").then(), 406, "not-acceptable");
    }

    @Test
    void who_said_which_revision_hears_that_it_is_an_old_one() {
        isProblem(
                anonymous()
                        .header("If-Match", "\"1\"")
                        .get(PROBE + "/failures/stale")
                        .then(),
                412,
                "stale-revision");
    }

    @Test
    void another_media_type_is_unsupported() {
        isProblem(
                anonymous()
                        .contentType("text/csv")
                        .body("a,b")
                        .post(PROBE + "/bodies")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=abc", "limit=99999999999", "colour=secret-colour"})
    void a_query_parameter_of_another_type_is_invalid(String query) {
        isProblem(
                        anonymous()
                                .get(PROBE + "/things/0b0f1d2e-8a52-4b0e-9a53-2f2d0a3b4c5d?" + query)
                                .then(),
                        400,
                        "invalid-request")
                .body(not(containsString("secret-colour")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                       | -",
                "'{\"name\":\"a\",\"secretValue\":1}'     | /secretValue",
                "'{\"name\":\"a\",\"x@y.fi\":1}'          | ''",
                "'{\"name\":[1]}'                         | /name",
                "'{\"name\":\"a\",\"colour\":\"secret\"}' | /colour",
                "'{\"name\":\"a\",\"on\":\"secret\"}'     | /on",
                "'{\"name\":\"a\",\"parts\":[{\"label\":\"b\"},{\"label\":{}}]}' | /parts/1/label",
                "'{\"name\":\"a\",\"shape\":{\"kind\":\"secret\"}}' | /shape",
                "'{\"name\":\"a\",\"shape\":{}}'          | /shape",
                "'\"secret\"'                             | ''",
                "'[]'                                     | ''"
            })
    void json_that_does_not_fit_is_invalid_and_not_echoed(String body, String pointer) {
        var answer = isProblem(post(body), 400, "invalid-request")
                .body(
                        not(containsString("secret\"")),
                        not(containsString("x@y.fi")),
                        not(containsString("vastuugroup")),
                        not(containsString("jackson")));

        if (!"-".equals(pointer)) {
            answer.body("errors.pointer", hasItem(pointer));
        }
    }

    @Test
    void a_body_that_is_missing_is_invalid_as_a_whole() {
        isProblem(
                        anonymous()
                                .contentType(ContentType.JSON)
                                .post(PROBE + "/bodies")
                                .then(),
                        400,
                        "validation-failed")
                .body("errors.pointer", equalTo(List.of("")));
    }

    @Test
    void validation_names_every_place() {
        isProblem(
                        post("{\"name\":\"secret\",\"parts\":[{\"label\":\"b\"},{\"label\":\" \"}]}"),
                        400,
                        "validation-failed")
                .body("errors.pointer", hasItems("/name", "/parts/1/label"))
                .body("errors.code", hasItems("size", "not-blank"))
                .body("errors.message", everyItem(not(emptyOrNullString())))
                .body(not(containsString("secret")));
    }

    @ParameterizedTest
    @CsvSource({"fi, enintään", "sv, högst", "en, between"})
    void validation_speaks_the_callers_language(String language, String word) {
        var answer = anonymous()
                .header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"too long\"}")
                .post(PROBE + "/bodies")
                .then();

        isProblem(answer, 400, "validation-failed")
                .header("Content-Language", language)
                .body("errors.message", hasItem(containsString(word)));
    }

    @Test
    void a_parameter_out_of_bounds_is_named() {
        isProblem(
                        anonymous()
                                .get(PROBE + "/things/0b0f1d2e-8a52-4b0e-9a53-2f2d0a3b4c5d?limit=101")
                                .then(),
                        400,
                        "validation-failed")
                .body("errors.pointer", equalTo(List.of("limit")));
    }

    @Test
    void a_body_over_the_limit_is_too_large() {
        isProblem(post("{\"name\":\"" + "x".repeat(1_100_000) + "\"}"), 413, "content-too-large");
    }

    @Test
    void what_declares_no_roles_is_denied() {
        isProblem(anonymous().get(PROBE + "/undeclared").then(), 401, "unauthenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nonsense", "/docs/", "/openapi", PROBE + "/failures/problem", PROBE + "/failures/none"})
    void every_answer_keeps_a_browser_on_the_safe_side(String path) {
        anonymous()
                .get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/my/data", "/nonsense", "/docs/", "/api/v1/session", "/api/v1/unsubscribe/kanarialintu"})
    void scripts_and_styles_in_a_page_do_not_count(String path) {
        anonymous()
                .noFilters()
                .header("Accept", "text/html, */*")
                .get(path)
                .then()
                .header("Content-Security-Policy", not(containsString("unsafe-inline")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/unsubscribe/kanarialintu"})
    void the_style_of_our_pages_counts_by_its_digest(String path) throws Exception {
        Response page = anonymous().noFilters().header("Accept", "text/html").get(path);
        String style = page.asString().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));

        assertThat(style, containsString("main {"));
        assertThat(style, containsString(Files.readString(Path.of("src/main/webui/src/design/tokens.css"))));
        assertThat(
                page.header("Content-Security-Policy"),
                containsString("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"));
    }

    @Test
    void answers_of_the_api_are_not_cached() {
        anonymous().get("/api/v1/session").then().header("Cache-Control", containsString("no-store"));
    }

    private static ValidatableResponse post(String body) {
        return anonymous()
                .contentType(ContentType.JSON)
                .body(body)
                .post(PROBE + "/bodies")
                .then();
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Language", notNullValue())
                .body("status", equalTo(status))
                .body("type", equalTo("urn:privacy-portal:problem:" + type))
                .body("title", not(emptyOrNullString()));
    }
}
