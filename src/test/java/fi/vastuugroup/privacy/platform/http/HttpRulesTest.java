package fi.vastuugroup.privacy.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.testing.Gzip;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditional requests, content negotiation and unknown parameters, over the wire. */
@QuarkusTest
class HttpRulesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DETAILS = "/api/v1/me/contact-details";

    private final String person = Lines.newPerson();
    private final String email = person + "@example.com";

    @Test
    void anEditTakesAnyTagAListAndNoWeakOne() {
        Lines.send("crm", Lines.contactDetails(person, 1, email));
        String tag = mine().get(DETAILS).header("ETag");

        assertThat(edit("W/" + tag).statusCode()).isEqualTo(412);
        assertThat(edit("\"other\", " + tag).statusCode()).isEqualTo(200);
        assertThat(edit(tag).statusCode()).isEqualTo(412);
        assertThat(edit("*").statusCode()).isEqualTo(200);
        assertThat(edit("\"x\"", mine().get(DETAILS).header("ETag")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsCompressedDependsOnTheCodingAndWhatHasATagIsSentAsItIs() throws Exception {
        Lines.send("crm", Lines.contactDetails(person, 1, email));

        HttpResponse<byte[]> compressed = get("/api/v1/me/data", "gzip");
        HttpResponse<byte[]> plain = get("/api/v1/me/data", "identity");
        HttpResponse<byte[]> tagged = get(DETAILS, "gzip");

        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        for (HttpResponse<byte[]> answer : List.of(compressed, plain)) {
            assertThat(vary(answer)).contains("accept-encoding").contains("accept-language");
        }
        assertThat(tagged.headers().firstValue("ETag")).isPresent();
        assertThat(tagged.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(tagged.body()[0]).isEqualTo((byte) '{');
    }

    /** A weak tag says that the same is meant, whatever the coding is. */
    @Test
    void whatIsPublishedIsCompressedUnderItsWeakTag() throws Exception {
        HttpResponse<byte[]> compressed = get("/api/v1/vocabulary", "gzip");
        HttpResponse<byte[]> plain = get("/api/v1/vocabulary", "identity");

        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(Gzip.text(compressed.body()).getBytes(UTF_8)).isEqualTo(plain.body());
        for (HttpResponse<byte[]> answer : List.of(compressed, plain)) {
            assertThat(answer.headers().firstValue("ETag").orElseThrow()).startsWith("W/");
            assertThat(vary(answer)).contains("accept-encoding").contains("accept-language");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=300");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?limit=1"})
    void aParameterThatTheOperationDoesNotKnowIsRefused(String known) {
        Portal.asPartner("acme-events")
                .queryParam("after", "AAAA")
                .get("/api/v1/prohibition-changes" + known)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:invalid-request"))
                .body("detail", containsString("cursor, from, limit, reference, type"));
        mine().get("/api/v1/me/data?page=2").then().statusCode(400);
        mine().get("/api/v1/me/data/feedback?limit=1&after=x").then().statusCode(400);
        Portal.asStaff("data-protection-officer")
                .get("/api/v1/staff/holds?subjectId=x")
                .then()
                .statusCode(400);
        Portal.anonymous()
                .noFilters()
                .get("/api/v1/privacy-notice?utm_source=mail")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "released=perhaps",
                "released=TRUE",
                "released=",
                "limit=",
                "subject=",
                "reviewBy=",
                "ground=",
                "released=true&=x",
                "limit=%2B5",
                "limit=%D9%A3",
                "limit=1&limit=2",
                "subject=1-1-1-1-1",
                "reviewBy=%2B999999999-12-31"
            })
    void aParameterIsTakenAsItIsOrNotAtAll(String query) {
        Portal.asStaff("data-protection-officer")
                .urlEncodingEnabled(false)
                .get("/api/v1/staff/holds?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:invalid-request"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/*+json",
                "*/json",
                "json",
                ";",
                "application/json;a=\"b",
                "application/json;a",
                "application/json; charset",
                "application/json,text/plain",
                "application/json /x"
            })
    void whatIsSentIsOfOneType(String type) {
        Portal.asStaff("data-protection-officer")
                .noFilters()
                .header("Content-Type", type)
                .body("{\"purpose\": \"handle-request\", \"email\": \"nobody@example.com\"}".getBytes(UTF_8))
                .post("/api/v1/staff/subjects/search")
                .then()
                .statusCode(415)
                .header("Accept", equalTo("application/json"))
                .body("type", equalTo("urn:privacy-portal:problem:unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON; charset=utf-8",
                "application/json;",
                "application/json;a=\"b;\\\"c\""
            })
    void aTypeIsWrittenAsHttpAllows(String type) {
        Portal.asStaff("data-protection-officer")
                .noFilters()
                .header("Content-Type", type)
                .body("{\"purpose\": \"handle-request\", \"email\": \"nobody@example.com\"}".getBytes(UTF_8))
                .post("/api/v1/staff/subjects/search")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ",,,", "x-", "fi;q=2", ";"})
    void aLanguageThatNobodyCanReadIsNone(String language) {
        Portal.asStaff("data-protection-officer")
                .header("Accept-Language", language)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/staff/subjects/search")
                .then()
                .statusCode(400)
                .header("Content-Language", equalTo("fi"))
                .body("type", equalTo("urn:privacy-portal:problem:validation-failed"));
    }

    @Test
    void whatAnswersWithoutABodyAnswersWhateverIsAccepted() {
        String nobody = "/api/v1/staff/subjects/" + UUID.randomUUID();
        for (Response answer : List.of(
                officerAccepts("text/html").delete(nobody + "/login-links/" + UUID.randomUUID() + "?reason=login-lost"),
                Portal.asSource("crm")
                        .noFilters()
                        .accept("text/html")
                        .post("/api/v1/notifications/" + UUID.randomUUID() + "/acknowledgement"))) {
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatComesWithAnOperationThatTakesNoBodyIsNotLookedAt() {
        Portal.asCustomer(person, email)
                .noFilters()
                .contentType("application/json; charset=utf-16")
                .header("Content-Encoding", "gzip")
                .body("{}")
                .post("/api/v1/me/requests/" + UUID.randomUUID() + "/cancellation")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ";a=b", ";a=b/"})
    void aPathThatIsSpelledOddlyHasItsMethodsToo(String end) {
        Portal.anonymous()
                .noFilters()
                .urlEncodingEnabled(false)
                .delete("/api/v1/session" + end)
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET"));
    }

    private static RequestSpecification officerAccepts(String type) {
        return Portal.asStaff("data-protection-officer")
                .noFilters()
                .accept(type)
                .contentType("application/json");
    }

    private RequestSpecification mine() {
        return Portal.asCustomer(person, email);
    }

    private Response edit(String... ifMatch) {
        var request = mine().contentType("application/merge-patch+json");
        if (ifMatch.length > 1) {
            // Several lines of a header are one list (RFC 9110 §5.3), which the contract's check does not know.
            request.noFilters();
        }
        for (String line : ifMatch) {
            request.header("If-Match", line);
        }
        return request.body("{\"phone\": \"+35840%07d\"}".formatted(System.nanoTime() % 10_000_000))
                .patch(DETAILS);
    }

    private HttpResponse<byte[]> get(String path, String coding) throws IOException, InterruptedException {
        String token = Portal.token("customers", Map.of("sub", person, "email", email, "email_verified", true));
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept-Encoding", coding)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String vary(HttpResponse<?> answer) {
        return String.join(",", answer.headers().allValues("Vary")).toLowerCase(Locale.ROOT);
    }
}
