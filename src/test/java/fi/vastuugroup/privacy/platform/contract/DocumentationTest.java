package fi.vastuugroup.privacy.platform.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API's documentation is read by audience, at {@code /docs}, and takes nothing from anywhere else. */
@QuarkusTest
class DocumentationTest {

    private static final String PAGE = "/docs/";
    private static final String POLICY = "Content-Security-Policy";

    @ParameterizedTest
    @CsvSource({
        "customer, customer, customers",
        "partner, partner, nobody",
        "source, source-system, nobody",
        "staff, customer-service data-protection-officer, staff",
    })
    void theContractOfAnAudienceHasWhatItCanCallAndWhatAnyoneCan(String audience, String roles, String browsers)
            throws IOException {
        Set<String> callable = new TreeSet<>();
        for (JsonNode operation : operations(document("/openapi?format=yaml"))) {
            JsonNode callers = operation.path("x-roles");
            boolean isOfOthersBrowsers =
                    !operation.path("x-browsers-of").asText(browsers).equals(browsers);
            if (callers.isMissingNode()
                    ? !isOfOthersBrowsers
                    : Stream.of(roles.split(" ")).anyMatch(role -> has(callers, role))) {
                callable.add(operation.path("operationId").asText());
            }
        }

        assertThat(ids(document("/openapi/" + audience + ".yaml"))).isEqualTo(callable);
    }

    @ParameterizedTest
    @CsvSource({
        "customer pages, /openapi/customer.yaml",
        "partners, /openapi/partner.yaml",
        "source systems, /openapi/source.yaml",
        "staff, /openapi/staff.yaml",
        "everything, /openapi",
        "everything (OpenAPI 3.0), /openapi/3.0",
    })
    void thePageOffersTheContractOfEachAudience(String name, String path) {
        assertThat(page().asString()).contains("{url: \"" + path + "\", name: \"" + name + "\"}");
        read(path);
    }

    @Test
    void audiencesStandInTheOrderInWhichTheyAreLookedFor() {
        assertThat(found("name: \"([^\"]+)\"", page().asString()))
                .containsExactly(
                        "customer pages",
                        "partners",
                        "source systems",
                        "staff",
                        "everything",
                        "everything (OpenAPI 3.0)");
    }

    @Test
    void nothingInThePageComesFromElsewhere() {
        ExtractableResponse<Response> page = page();
        List<String> parts = found("(?:src|href)=[\"']([^\"']+)[\"']", page.asString());

        assertThat(parts).isNotEmpty().allSatisfy(part -> assertThat(part).doesNotContain(":", "//"));
        assertThat(page.asString()).contains("validatorUrl: 'none'");
        assertThat(read("/docs/style.css").asString()).doesNotContain("url(", "@import");
        assertThat(page.header(POLICY).replaceAll("'[^']+'|data:", "")).doesNotContain(":", ".", "*");
    }

    @Test
    void aScriptInThePageCountsByItsDigestAndNoOtherDoes() throws Exception {
        ExtractableResponse<Response> page = page();
        Set<String> digests = new TreeSet<>();
        for (String script : found("(?s)<script(?: defer)?>(.*?)</script>", page.asString())) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            digests.add("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }

        assertThat(found("script-src ([^;]+);", page.header(POLICY)))
                .as("quarkus.http.filter.documentation in application.properties names the page's scripts")
                .containsExactly("'self' " + String.join(" ", digests));
        assertThat(page.header(POLICY)).doesNotContain("unsafe");
    }

    @Test
    void thePageIsAsWideAsThePhoneAndAsDarkAsItsSystem() {
        assertThat(page().asString()).contains("<meta name=\"viewport\" content=\"width=device-width");
        assertThat(read("/docs/style.css").asString()).contains("prefers-color-scheme: dark", "max-width: 640px");
    }

    @ParameterizedTest
    @CsvSource({"/docs/", "/openapi", "/openapi/3.0", "/openapi/partner.yaml"})
    void whatChangesWithTheVersionIsAskedForEachTime(String path) {
        assertThat(read(path).headers().getValues("Cache-Control")).containsExactly("no-cache");
    }

    private static ExtractableResponse<Response> page() {
        return read(PAGE);
    }

    private static ExtractableResponse<Response> read(String path) {
        return Portal.anonymous().noFilters().get(path).then().statusCode(200).extract();
    }

    private static JsonNode document(String path) throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readTree(new String(read(path).asByteArray(), UTF_8));
    }

    private static List<JsonNode> operations(JsonNode contract) {
        List<JsonNode> operations = new ArrayList<>();
        for (JsonNode path : contract.path("paths")) {
            path.forEach(operation -> {
                if (operation.has("operationId")) {
                    operations.add(operation);
                }
            });
        }
        return operations;
    }

    private static Set<String> ids(JsonNode contract) {
        Set<String> ids = new TreeSet<>();
        operations(contract)
                .forEach(operation -> ids.add(operation.path("operationId").asText()));
        return ids;
    }

    private static boolean has(JsonNode list, String value) {
        for (JsonNode entry : list) {
            if (entry.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
