package fi.vastuugroup.privacy.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Browser;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signs out at the issuer is signed out here, in the session that the issuer names, or in all of the login's. */
@QuarkusTest
class BackChannelLogoutTest {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final String sub = "back-channel-" + UUID.randomUUID();
    private final String sid = UUID.randomUUID().toString();
    private Browser browser = new Browser(0);

    @BeforeEach
    void somebodySignsIn() {
        browser = signIn(sub, sid);
        assertThat(signedIn(browser)).isTrue();
    }

    @Test
    void theSessionThatIsNamedEnds() {
        Browser otherSession = signIn(sub, UUID.randomUUID().toString());
        Browser somebodyElse = signIn("other-" + sub, UUID.randomUUID().toString());

        assertThat(logOut(Map.of("sub", sub, "sid", sid)).statusCode()).isEqualTo(200);

        assertThat(browser.get("/probe/customer").body()).contains("problem:session-ended");
        assertThat(JsonPath.from(browser.get("/api/v1/session").body()).getString("reason.code"))
                .isEqualTo("signed-out");
        assertThat(signedIn(otherSession)).isTrue();
        assertThat(signedIn(somebodyElse)).isTrue();
    }

    @Test
    void withoutASessionAllOfTheLoginEnd() {
        Browser otherSession = signIn(sub, UUID.randomUUID().toString());
        Browser somebodyElse = signIn("other-" + sub, UUID.randomUUID().toString());

        assertThat(logOut(Map.of("sub", sub)).statusCode()).isEqualTo(200);

        assertThat(signedIn(browser)).isFalse();
        assertThat(signedIn(otherSession)).isFalse();
        assertThat(signedIn(somebodyElse)).isTrue();
    }

    /** A token that somebody sends again ends nothing that began after it. */
    @Test
    void whatBeganLaterGoesOn() {
        long before = Instant.now().getEpochSecond() - 60;

        assertThat(logOut(Map.of("sub", sub, "sid", sid, "iat", before)).statusCode())
                .isEqualTo(200);

        assertThat(signedIn(browser)).isTrue();
    }

    @Test
    void nothingButALogoutTokenEndsASession() {
        for (Map<String, ?> wrong : List.<Map<String, ?>>of(
                Map.of("sub", sub, "sid", sid, "events", Map.of()),
                Map.of("sub", sub, "sid", sid, "events", Map.of("http://schemas.openid.net/other", Map.of())),
                Map.of("sub", sub, "sid", sid, "nonce", "x"),
                Map.of("sub", sub, "sid", sid, "aud", "another-client"),
                Map.of("sub", sub, "sid", sid, "iss", "http://evil.example"),
                Map.of("sub", sub, "sid", sid, "exp", 1_000_000_000))) {
            assertThat(logOut(wrong).statusCode()).as(wrong.toString()).isEqualTo(400);
        }
        assertThat(post(null).statusCode()).isEqualTo(400);
        assertThat(post("x").statusCode()).isEqualTo(400);
        assertThat(post("a.b.c").statusCode()).isEqualTo(400);
        assertThat(post(Portal.token("staff", claims(Map.of("sub", sub, "sid", sid))))
                        .statusCode())
                .isEqualTo(400);

        assertThat(signedIn(browser)).isTrue();
    }

    @Test
    void aForgedTokenEndsNothing() {
        String[] genuine = Portal.token("customers", claims(Map.of("sub", sub, "sid", sid)))
                .split("\\.");
        String[] other = Portal.token("customers", claims(Map.of("sub", sub, "sid", "other")))
                .split("\\.");

        assertThat(post(String.join(".", genuine[0], genuine[1], other[2])).statusCode())
                .isEqualTo(400);
        assertThat(post(genuine[0] + "." + genuine[1] + ".").statusCode()).isEqualTo(400);

        assertThat(signedIn(browser)).isTrue();
    }

    /** Staff's issuer has an address of its own, and neither issuer ends sessions of the other's. */
    @Test
    void staffWhoSignOutAtTheirIssuerAreSignedOutHere() {
        Browser staff = new Browser(RestAssured.port);
        HttpResponse<String> answer =
                staff.follow(staff.choose(staff.get("/staff/login"), "tiina", Map.of("sub", sub, "sid", sid)));
        while (answer.statusCode() == 302) {
            answer = staff.follow(answer);
        }
        String customers = Portal.token("customers", claims(Map.of("sub", sub, "sid", sid)));
        String staffs = Portal.token("staff", claims(Map.of("sub", sub, "sid", sid)));

        assertThat(post("/staff/back-channel-logout", customers).statusCode()).isEqualTo(400);
        assertThat(staff.get("/api/v1/staff/requests").statusCode()).isEqualTo(200);

        assertThat(post("/staff/back-channel-logout", staffs).statusCode()).isEqualTo(200);
        assertThat(staff.get("/api/v1/staff/requests").body()).contains("problem:session-ended");
        assertThat(signedIn(browser))
                .as("a customer's session of the same names at another issuer")
                .isTrue();
    }

    private static Browser signIn(String sub, String sid) {
        Browser browser = new Browser(RestAssured.port);
        HttpResponse<String> answer = browser.follow(browser.choose(
                browser.get("/login"),
                "aino",
                Map.of("sub", sub, "sid", sid, "email", sub + "@example.com", "email_verified", true)));
        while (answer.statusCode() == 302) {
            answer = browser.follow(answer);
        }
        return browser;
    }

    private static boolean signedIn(Browser browser) {
        return JsonPath.from(browser.get("/api/v1/session").body()).getBoolean("signedIn");
    }

    private static HttpResponse<String> logOut(Map<String, ?> claims) {
        return post(Portal.token("customers", claims(claims)));
    }

    private static Map<String, Object> claims(Map<String, ?> others) {
        Map<String, Object> claims = new TreeMap<>(Map.of("events", Map.of(EVENT, Map.of())));
        claims.putAll(others);
        return claims;
    }

    private static HttpResponse<String> post(@Nullable String token) {
        return post("/back-channel-logout", token);
    }

    private static HttpResponse<String> post(String path, @Nullable String token) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(
                                            token == null ? "x=y" : "logout_token=" + token))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
