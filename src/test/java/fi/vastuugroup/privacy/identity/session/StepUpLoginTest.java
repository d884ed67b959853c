package fi.vastuugroup.privacy.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Browser;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser whose login is too old for something comes back from the issuer with a fresh one, or as it was. */
@QuarkusTest
class StepUpLoginTest {

    private static final String ERASURE = """
            {"right": "erasure", "ground": "objection", "scope": {"categories": ["page-views"]}}""";

    private static final String STEP_UP = "/login?stepUp=needed&return=/docs/%3Ftab=1";

    private final String sub = "step-up-" + UUID.randomUUID();
    private Browser browser = new Browser(0);

    @BeforeEach
    void somebodyLoggedInAnHourAgo() {
        browser = new Browser(RestAssured.port);
        logIn("/login", Map.of());
        MovableClock.forward(Duration.ofHours(1));
    }

    /** Logs in as somebody of whom nothing is held, and goes back to the portal. */
    private HttpResponse<String> logIn(String path, Map<String, ?> claims) {
        return logIn(browser.get(path), claims);
    }

    private HttpResponse<String> logIn(HttpResponse<String> toIssuer, Map<String, ?> claims) {
        Map<String, Object> said = new TreeMap<>(claims);
        said.put("sub", sub);
        said.put("email", sub + "@example.com");
        return back(browser.choose(toIssuer, "aino", said));
    }

    private HttpResponse<String> erase(String key) {
        return browser.sendBody(
                "POST", "/api/v1/me/requests", ERASURE, "X-Requested-With", "test", "Idempotency-Key", key);
    }

    private JsonPath session() {
        return JsonPath.from(browser.get("/api/v1/session").body());
    }

    /** Back at the portal: the last redirect. */
    private HttpResponse<String> back(HttpResponse<String> fromIssuer) {
        HttpResponse<String> answer = browser.follow(fromIssuer);
        while (answer.statusCode() == 302) {
            answer = browser.follow(answer);
        }
        return answer;
    }

    @Test
    void whatWasRefusedIsDoneAfterAFreshLoginWithTheSameKey() {
        Instant before = Instant.parse(session().getString("authenticatedAt"));
        assertThat(Instant.parse(session().getString("freshUntil"))).isEqualTo(before.plus(Duration.ofMinutes(10)));
        HttpResponse<String> refused = erase("step-up-key");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("urn:privacy-portal:problem:insufficient-user-authentication");
        assertThat(session().getBoolean("signedIn")).isTrue();

        HttpResponse<String> toIssuer = browser.get(STEP_UP + "&ui_locales=sv");
        assertThat(toIssuer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(toIssuer).getQuery()).contains("max_age=300", "ui_locales=sv", "code_challenge=");
        HttpResponse<String> back = logIn(toIssuer, Map.of());

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Browser.location(back)).hasToString("http://localhost:" + RestAssured.port + "/docs/?tab=1");
        assertThat(Instant.parse(session().getString("authenticatedAt")))
                .isAfterOrEqualTo(before.plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS));
        assertThat(erase("step-up-key").statusCode()).isEqualTo(201);
    }

    @Test
    void whoChangesTheirMindKeepsTheSession() {
        String state = parameter(browser.get(STEP_UP), "state");

        HttpResponse<String> back = browser.get("/login?error=access_denied&state=" + state);

        assertThat(Browser.location(back).getQuery()).isEqualTo("tab=1&login=cancelled");
        assertThat(session().getBoolean("signedIn")).isTrue();
        assertThat(erase("changed-mind").statusCode()).isEqualTo(401);
    }

    @Test
    void aLoginThatComesToNothingLeavesTheSession() {
        String state = parameter(browser.get(STEP_UP), "state");

        HttpResponse<String> back = browser.get("/login?code=not-a-code&state=" + state);

        assertThat(Browser.location(back).getQuery()).isEqualTo("tab=1&login=failed");
        assertThat(session().getBoolean("signedIn")).isTrue();
    }

    /** As of an issuer that does not know {@code max_age}: the browser is not sent round and round. */
    @ParameterizedTest
    @ValueSource(strings = {"old", "ahead", "none"})
    void thePageIsToldOfALoginThatWillNotDo(String when) {
        Map<String, Object> claims = new TreeMap<>();
        claims.put(
                "auth_time",
                switch (when) {
                    case "old" -> MovableClock.time().minusSeconds(601).getEpochSecond();
                    case "ahead" -> MovableClock.time().plusSeconds(3_600).getEpochSecond();
                    default -> "none";
                });

        HttpResponse<String> back = logIn(STEP_UP, claims);

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Browser.location(back).getQuery()).isEqualTo("tab=1&login=insufficient");
        assertThat(erase("will-not-do").statusCode()).isEqualTo(401);
    }

    @Test
    void whoHasLoggedInAMomentAgoComesStraightBack() {
        logIn("/login?stepUp=needed", Map.of());

        HttpResponse<String> back = browser.get(STEP_UP);

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Browser.location(back).getQuery()).isEqualTo("tab=1");
    }

    @Test
    void whoIsNotSignedInIsByTheFreshLogin() {
        browser = new Browser(RestAssured.port);

        HttpResponse<String> back = logIn(STEP_UP, Map.of());

        assertThat(Browser.location(back).getQuery()).isEqualTo("tab=1");
        assertThat(session().getBoolean("signedIn")).isTrue();
    }

    @Test
    void somebodyElseWhoLogsInThereIsSomebodyElseHere() {
        back(browser.choose(browser.get(STEP_UP), "aino"));

        assertThat(session().getString("email")).startsWith("aino");
    }

    /** A session is of one cookie or of several, by the length of its tokens. */
    @Test
    void nothingOfTheOldSessionIsReadAsTheNewOnes() {
        browser = new Browser(RestAssured.port);
        logIn("/login", Map.of("filler", "x".repeat(6_000)));
        assertThat(browser.cookies()).anyMatch(cookie -> cookie.getName().contains("_chunk_"));
        MovableClock.forward(Duration.ofHours(1));

        back(browser.choose(browser.get(STEP_UP), "aino"));

        assertThat(session().getString("email")).startsWith("aino");
        assertThat(browser.cookies())
                .noneMatch(cookie -> cookie.getName().contains("_chunk_")
                        && !cookie.getValue().isEmpty());
    }

    @Test
    void nobodyElsesStateSetsASessionAside() {
        browser.get("/login?code=forged&state=forged");

        assertThat(session().getBoolean("signedIn")).isTrue();
    }

    @Test
    void aTokenIsNotSentAnywhere() {
        Portal.withToken(Portal.token("customers", Map.of("sub", "old", "auth_time", 1_000_000_000)))
                .redirects()
                .follow(false)
                .get("/login?stepUp=needed")
                .then()
                .statusCode(401);
    }

    private static String parameter(HttpResponse<String> redirect, String name) {
        String query = Browser.location(redirect).getQuery();
        return query.replaceAll("(?:^|.*&)" + name + "=([^&]*).*", "$1");
    }
}
