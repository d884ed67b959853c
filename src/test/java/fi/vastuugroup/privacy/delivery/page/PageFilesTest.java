package fi.vastuugroup.privacy.delivery.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Gzip;
import fi.vastuugroup.privacy.testing.Portal;
import fi.vastuugroup.privacy.testing.Wire;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the built page are there, to be kept by every cache, and nothing beside them is. */
@QuarkusTest
class PageFilesTest {

    private static final Path BUILT = Path.of("src/main/webui/dist");
    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Inject
    MeterRegistry registry;

    @Test
    void whatTheDocumentNamesIsThereAsItWasBuilt() throws IOException {
        String script = script();
        Response answer = asked().get(script);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).matches("(text|application)/javascript(;.*)?");
        assertThat(answer.asByteArray())
                .isEqualTo(Files.readAllBytes(BUILT.resolve(script.substring("/page/".length()))));
        List<String> others = addresses("<link rel=\"(?:stylesheet|modulepreload)\" href=\"([^\"]+)\"");
        assertThat(others).isNotEmpty().allSatisfy(other -> {
            Response file = asked().get(other);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.contentType()).contains(other.endsWith(".css") ? "text/css" : "javascript");
        });
    }

    @Test
    void aCacheKeepsThemForEver() {
        Response answer = asked().get(script());

        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.headers().getValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(asked().header("Accept-Encoding", "gzip")
                        .get(script())
                        .headers()
                        .getValues("Vary"))
                .containsExactly("Accept-Encoding");
    }

    @Test
    void theyAreCompressedForWhoTakesThat() throws IOException {
        String script = script();
        String plain = asked().get(script).asString();
        Response compressed = asked().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get(script);

        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(Gzip.text(compressed.asByteArray())).isEqualTo(plain);
        assertThat(compressed.asByteArray().length).isLessThan(plain.getBytes(UTF_8).length);
    }

    @Test
    void theyHaveTheHeadersOfEveryAnswer() {
        Response answer = asked().get(script());

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("Date")).isNotBlank();
        assertThat(answer.header("traceparent")).isNotBlank();
    }

    @Test
    void aPartOfOneIsNotSentAlone() {
        assertThat(asked().header("Range", "bytes=0-1").get(script()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theirHeadIsAnsweredWithoutABody() {
        Response head = asked().head(script());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Cache-Control")).contains("immutable");
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void theIconIsThereAndIsKeptForADay() {
        Response icon = asked().get("/favicon.svg");

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.contentType()).isEqualTo("image/svg+xml");
        assertThat(icon.headers().getValues("Cache-Control")).containsExactly("public, max-age=86400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/assets/",
                "/page/assets",
                "/page/assets/main-unknown.js",
                "/page/manifest.json",
                "/page/layout.css",
                "/page/assets/../manifest.json",
                "/page/assets/../../application.properties",
                "/page/assets/../../../application.properties",
                "/page/assets/..%2f..%2f..%2fapplication.properties",
                "/page/assets/%2e%2e/%2e%2e/%2e%2e/application.properties",
                "/page/assets/..\\..\\..\\application.properties",
                "/page/assets/..%5c..%5c..%5capplication.properties",
                "/page/assets/..;/..;/application.properties",
                "/page/assets/%00",
                "/my/../page/assets/../../application.properties",
                "//page/assets/../application.properties",
                "/META-INF/resources/favicon.svg"
            })
    void nothingElseIsAndNoCacheKeepsThat(String path) throws IOException {
        for (String method : List.of("GET ", "HEAD ")) {
            try (Wire wire = new Wire()) {
                Wire.Answer answer = method.equals("HEAD ")
                        ? wire.send(method + path + HOST.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))
                                .head()
                        : wire.send(method + path + HOST).answer();

                assertThat(answer.status()).as(method + path).isIn(400, 404);
                assertThat(answer.header("content-type")).startsWith("application/problem+json");
                assertThat(answer.header("cache-control")).isEqualTo("no-store");
                assertThat(answer.body()).doesNotContain("quarkus.");
            }
        }
    }

    @Test
    void addressesWithinThePageAreCountedTogether() {
        asked().get("/my/first").then().statusCode(200);
        asked().get("/staff/first").then().statusCode(200);
        asked().get("/page/assets/first.js").then().statusCode(404);
        Set<String> before = labels();

        for (String canary : List.of("", "kanarialintu", "kanarialintu/deeper", "a/b/c/d/kanarialintu.js")) {
            asked().get("/my/" + canary).then().statusCode(200);
            asked().get("/staff/" + canary).then().statusCode(200);
            asked().get("/page/assets/" + canary).then().statusCode(404);
        }

        assertThat(labels()).isEqualTo(before).contains("/my/{path}", "/staff/{path}");
    }

    private Set<String> labels() {
        return registry.find("http.server.requests").meters().stream()
                .map(meter -> String.valueOf(meter.getId().getTag("uri")))
                .collect(Collectors.toSet());
    }

    private static String script() {
        return addresses("<script type=\"module\" src=\"([^\"]+)\"").get(0);
    }

    private static List<String> addresses(String pattern) {
        return Pattern.compile(pattern)
                .matcher(asked().get("/").asString())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static RequestSpecification asked() {
        return Portal.anonymous().noFilters();
    }
}
