package fi.vastuugroup.privacy.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Browser;
import fi.vastuugroup.privacy.testing.Lines;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page learns from the session whether it can call, and why it cannot any more; no page goes round in circles. */
@QuarkusTest
class SessionEndsTest {

    private static final String SESSION = "/api/v1/session";
    private static final String ME = "/api/v1/me";
    private static final String SCRIPT = "X-Requested-With";

    private final String person = Lines.newPerson();
    private Browser browser = new Browser(0);

    @BeforeEach
    void aBrowser() {
        browser = new Browser(RestAssured.port);
    }

    /** What a page does that trusts the contract: asks whether it is signed in, and what for. */
    private boolean agrees() {
        boolean signedIn = session().getBoolean("signedIn");
        return signedIn == (browser.get(ME).statusCode() == 200);
    }

    @Test
    void afterAFullErasureTheSessionHasEndedAndSaysSo() {
        signInAsFed();
        assertThat(agrees()).isTrue();
        erase();

        JsonPath session = session();
        assertThat(session.getBoolean("signedIn")).isFalse();
        assertThat(session.getString("reason.code")).isEqualTo("ended-by-erasure");
        assertThat(session.getString("reason.text")).isEqualTo("Tietosi on poistettu ja istunto on päättynyt");
        assertThat(sessionCookies()).isZero();
        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
        assertThat(session().getString("reason.code")).as("told once").isNull();
    }

    @Test
    void afterAFullErasureALoginBegins() {
        signInAsFed();
        erase();

        HttpResponse<String> answer = browser.get("/login?return=/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer).getPath()).startsWith("/customers/");
        assertThat(sessionCookies()).isZero();
    }

    @Test
    void whatTheApiRefusesTheSessionExplains() {
        signInAsFed();
        erase();

        HttpResponse<String> refused = browser.get(ME);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("problem:session-ended");
        assertThat(sessionCookies()).isZero();
        assertThat(session().getString("reason.code")).isEqualTo("ended-by-erasure");
        assertThat(session().getString("reason.code")).as("told once").isNull();
        assertThat(browser.get(ME).body()).contains("problem:unauthenticated");
    }

    @ParameterizedTest
    @CsvSource({"fi, Istuntoa ei voitu jatkaa", "sv, Sessionen kunde inte fortsätta", "en, The session could not go on"
    })
    void aCookieThatCannotBeReadIsExplainedInTheReadersLanguage(String language, String text) {
        HttpResponse<String> answer =
                browser.get(SESSION, "Cookie", "q_session_customers=x", "Accept-Language", language);

        assertThat(JsonPath.from(answer.body()).getString("reason.text")).isEqualTo(text);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("q_session_customers=; Max-Age=0"));
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "expired%0d%0a", "''"})
    void whatSomebodyWritesIntoTheReasonIsNotSaid(String written) {
        HttpResponse<String> answer = browser.get(SESSION, "Cookie", "session_end=" + written);

        assertThat(answer.body()).doesNotContain("reason");
    }

    @Test
    void theLanguageOfThePageGoesToTheIssuer() {
        URI issuer = Browser.location(browser.get("/login?return=/&ui_locales=sv%20fi"));

        assertThat(issuer.getQuery().replace('+', ' ')).contains("ui_locales=sv fi");
    }

    @Test
    void aScriptSignsOutAndIsToldWhereTheBrowserGoes() {
        browser.signIn("aino", "/login");

        HttpResponse<String> without = browser.send("POST", "/logout?return=/goodbye");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("problem:csrf-header-missing");
        HttpResponse<String> out = browser.send("POST", "/logout?return=/goodbye", SCRIPT, "page");

        URI issuer = URI.create(JsonPath.from(out.body()).getString("location"));
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(issuer.getPath()).startsWith("/customers/");
        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
        assertThat(session().getString("reason"))
                .as("who signs out here knows why")
                .isNull();
    }

    /** By way of the issuer, whose page would send the browser back with the state that it was given. */
    @ParameterizedTest
    @CsvSource({"/goodbye%3Fx=1%23end, /goodbye?x=1#end", "//evil.example, /", "'', /"})
    void signingOutEndsWhereThePageWants(String wanted, String end) {
        browser.signIn("aino", "/login");

        URI issuer = Browser.location(browser.get("/logout?return=" + wanted));
        assertThat(issuer.getQuery()).contains("post_logout_redirect_uri=" + portal("/logout"));
        HttpResponse<String> back = browser.get("/logout?state=" + parameter(issuer, "state"));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Browser.location(back)).hasToString(portal(end));
    }

    @Test
    void signingOutWithoutASessionEndsThereToo() {
        URI issuer = Browser.location(browser.get("/logout?return=/goodbye"));
        HttpResponse<String> back = browser.get("/logout?state=" + parameter(issuer, "state"));

        assertThat(Browser.location(back)).hasToString(portal("/goodbye"));
        assertThat(Browser.location(browser.get("/logout?state=again")))
                .as("once")
                .hasToString(portal("/"));
    }

    /** The issuer renews nothing here: what it gives anew has ended as well. */
    @Test
    void whatTheIssuerDoesNotRenewHasExpired() throws InterruptedException {
        HttpResponse<String> answer = browser.follow(browser.choose(
                browser.get("/login"),
                "aino",
                Map.of("exp", Instant.now().plusSeconds(3).getEpochSecond())));
        assertThat(answer.statusCode() / 100).isEqualTo(3);
        TimeUnit.SECONDS.sleep(4);

        assertThat(browser.get(ME).body()).contains("problem:session-ended");
        assertThat(session().getString("reason.code")).isEqualTo("expired");
        assertThat(sessionCookies()).isZero();
    }

    /** Nobody else's link ends a session by pretending to come from the issuer. */
    @Test
    void whoComesBackEndsNothing() {
        browser.signIn("aino", "/login");

        browser.get("/logout?state=x");

        assertThat(session().getBoolean("signedIn")).isTrue();
    }

    private void signInAsFed() {
        assertThat(Lines.send("crm", Lines.contactDetails(person, 1, person + "@example.com")))
                .singleElement()
                .satisfies(answer -> assertThat(answer.path("outcome").asText()).isEqualTo("created"));
        HttpResponse<String> answer = browser.follow(browser.choose(
                browser.get("/login"),
                "aino",
                Map.of("sub", person, "email", person + "@example.com", "email_verified", true)));
        while (answer.statusCode() == 302) {
            answer = browser.follow(answer);
        }
        assertThat(session().getBoolean("signedIn")).isTrue();
    }

    private void erase() {
        HttpResponse<String> filed = browser.sendBody(
                "POST",
                "/api/v1/me/requests",
                "{\"right\":\"erasure\",\"ground\":\"objection\"}",
                SCRIPT,
                "page",
                "Idempotency-Key",
                person);
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        assertThat(JsonPath.from(filed.body()).getString("state")).isEqualTo("completed");
    }

    private JsonPath session() {
        return JsonPath.from(browser.get(SESSION).body());
    }

    private long sessionCookies() {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .count();
    }

    private static String portal(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    private static String parameter(URI uri, String name) {
        return Stream.of(uri.getQuery().split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }
}
