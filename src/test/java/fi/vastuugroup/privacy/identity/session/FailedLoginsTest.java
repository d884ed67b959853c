package fi.vastuugroup.privacy.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Browser;
import fi.vastuugroup.privacy.testing.LoggedLines;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who fails to log in leaves nothing of a person or a token in the log, in whatever way it fails. */
@QuarkusTest
class FailedLoginsTest {

    private static final String CANARY = "kanarialintu";

    static Stream<Arguments> claims() {
        return Stream.of(
                Arguments.of("nonce", Map.of("nonce", CANARY)),
                Arguments.of("exp", Map.of("exp", 1_000_000_000)),
                Arguments.of("aud", Map.of("aud", CANARY)),
                Arguments.of("iss", Map.of("iss", "https://" + CANARY + ".example")),
                Arguments.of("groups", Map.of("groups", CANARY)),
                Arguments.of("sub", Map.of("sub", List.of(CANARY))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void anIdTokenThatIsRefused(String name, Map<String, ?> claims) {
        Browser browser = new Browser(RestAssured.port);

        List<ExtLogRecord> lines = LoggedLines.during(() -> {
            HttpResponse<String> answer = browser.follow(browser.choose(browser.get("/login"), "aino", claims));
            if (answer.statusCode() == 302) {
                browser.follow(answer);
            }
        });

        tellNothing(lines, List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void aBearerTokenThatIsRefused(String name, Map<String, ?> claims) {
        Map<String, Object> all =
                new TreeMap<>(Map.of("sub", CANARY, "name", "Aino Mäkelä", "email", "aino.makela@example.fi"));
        all.putAll(claims);
        List<String> tokens = new ArrayList<>();

        List<ExtLogRecord> lines = LoggedLines.during(() -> {
            for (String issuer : List.of("customers", "staff", "machines")) {
                String token = Portal.token(issuer, all);
                tokens.add(token);
                Portal.withToken(token).get("/probe/customer");
                Portal.withToken(token).get("/probe/staff");
                Portal.withToken(token).get("/probe/partner");
            }
        });

        tellNothing(lines, tokens);
    }

    @Test
    void aCodeThatIsNotExchanged() {
        Browser browser = new Browser(RestAssured.port);
        String state = parameter(Browser.location(browser.get("/login")), "state");
        List<Integer> statuses = new ArrayList<>();

        List<ExtLogRecord> lines = LoggedLines.during(() -> {
            statuses.add(
                    browser.get("/login?code=" + CANARY + "&state=" + state).statusCode());
            statuses.add(
                    browser.get("/login?code=" + CANARY + "&state=" + CANARY).statusCode());
            statuses.add(browser.get("/login?error=access_denied&error_description=" + CANARY + "&state=" + state)
                    .statusCode());
        });

        assertThat(statuses).allMatch(status -> status < 500);
        tellNothing(lines, List.of());
    }

    @Test
    void aLoginThatIsCancelledAtTheIssuerEndsWhereItWantedToGo() {
        Browser browser = new Browser(RestAssured.port);
        String state = parameter(Browser.location(browser.get("/login?return=/docs/")), "state");

        HttpResponse<String> back = browser.get(
                "/login?error=access_denied&error_description=" + CANARY + "&state=" + state, "Accept", "text/html");
        HttpResponse<String> page = browser.get("/?login=cancelled", "Accept", "text/html", "Accept-Language", "sv");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Browser.location(back))
                .hasToString("http://localhost:" + RestAssured.port + "/docs/?login=cancelled");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Du är inte inloggad").doesNotContain(CANARY);
    }

    @Test
    void aLoginThatNobodyBeganBegins() {
        Browser browser = new Browser(RestAssured.port);
        browser.get("/login?return=/docs/");

        HttpResponse<String> back = browser.get("/login?code=" + CANARY + "&state=" + CANARY);

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(Browser.location(back).getPath()).startsWith("/customers/");
    }

    /** Whatever the page's address already says, and wherever on it the browser was. */
    @ParameterizedTest
    @CsvSource({
        "access_denied, /%23/marketing, /?login=cancelled#/marketing",
        "server_error, /page%3Ftab=1%26login=cancelled, /page?tab=1&login=failed",
        "login_required, //evil.example, /?login=failed",
        "temporarily_unavailable, https://evil.example/, /?login=failed"
    })
    void thePageIsTold(String error, String wanted, String end) {
        Browser browser = new Browser(RestAssured.port);
        String state = parameter(Browser.location(browser.get("/login?return=" + wanted)), "state");

        HttpResponse<String> back = browser.get("/login?error=" + error + "&state=" + state);

        assertThat(Browser.location(back)).hasToString("http://localhost:" + RestAssured.port + end);
    }

    @Test
    void aCodeThatTheIssuerRefusesEndsThereToo() {
        Browser browser = new Browser(RestAssured.port);
        String state = parameter(Browser.location(browser.get("/login?return=/docs/")), "state");

        HttpResponse<String> back = browser.get("/login?code=" + CANARY + "&state=" + state);

        assertThat(Browser.location(back)).hasToString("http://localhost:" + RestAssured.port + "/docs/?login=failed");
    }

    private static String parameter(URI uri, String name) {
        return Stream.of(uri.getQuery().split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static void tellNothing(List<ExtLogRecord> lines, List<String> tokens) {
        assertThat(lines).extracting(FailedLoginsTest::whole).allSatisfy(line -> {
            assertThat(line).doesNotContain(CANARY, "Aino", "Mäkelä", "aino", "makela", "@example", "eyJ", "claims->");
            tokens.forEach(token -> assertThat(line).doesNotContain(token));
        });
    }

    private static String whole(ExtLogRecord line) {
        StringWriter text = new StringWriter();
        text.append(line.getFormattedMessage()).append('\n');
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }
}
