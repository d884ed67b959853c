package fi.vastuugroup.privacy.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Browser;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff sign in with a browser at their own issuer, beside a customer's session in the same browser and apart from it. */
@QuarkusTest
class StaffSessionTest {

    private static final String QUEUE = "/api/v1/staff/requests";
    private static final String SESSION = "/api/v1/staff/session";
    private static final String RECIPIENTS = "/api/v1/staff/recipients/";
    private static final String ME = "/api/v1/me";

    private Browser browser = new Browser(0);

    @BeforeEach
    void aBrowser() {
        browser = new Browser(RestAssured.port);
    }

    @Test
    void aMemberOfStaffSignsInAndComesBack() {
        HttpResponse<String> back = browser.signIn("tiina", "/staff/login?return=/staff/requests");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Browser.location(back).getPath()).isEqualTo("/staff/requests");
        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(200);
        JsonPath session = JsonPath.from(browser.get(SESSION).body());
        assertThat(session.getBoolean("signedIn")).isTrue();
        assertThat(session.getString("id")).isEqualTo("staff-tiina");
        assertThat(session.getList("roles", String.class)).containsExactly("data-protection-officer");
        assertThat(session.getString("unit")).isEqualTo("Tietosuoja");
        assertThat(session.getString("expiresAt")).isNotEmpty();
    }

    @Test
    void theIssuerIsStaffsAndIsAskedWithPkceAndANonce() {
        HttpResponse<String> toIssuer = browser.get("/staff/login");

        assertThat(toIssuer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(toIssuer).getPath()).startsWith("/staff/");
        assertThat(Browser.location(toIssuer).getQuery())
                .contains("code_challenge_method=S256", "nonce=", "/staff/login");
    }

    @Test
    void withoutASessionThereIsAProblemAndNoRedirect() {
        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(401);
        assertThat(browser.get(SESSION).body())
                .isEqualTo("{\"signedIn\":false,\"roles\":[],\"csrfHeader\":\"X-Requested-With\"}");
    }

    /** A role is as narrow by a session as by a token. */
    @Test
    void theRolesAreThoseOfTheLogin() {
        browser.signIn("juha", "/staff/login");

        assertThat(JsonPath.from(browser.get(SESSION).body()).getList("roles", String.class))
                .containsExactly("customer-service");
        assertThat(browser.get("/api/v1/staff/retention-runs").statusCode()).isEqualTo(403);
    }

    /** A customer at staff's issuer is nobody there, and has no session that would be refused for ever. */
    @Test
    void whomTheIssuerGivesNoRoleIsToldSo() {
        HttpResponse<String> toIssuer = browser.get("/staff/login?return=/staff/requests");
        HttpResponse<String> back = browser.follow(browser.choose(toIssuer, "tiina", Map.of("groups", "cleaners")));
        while (back.statusCode() == 302) {
            back = browser.follow(back);
        }

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Browser.location(back).toString()).endsWith("/staff/requests?login=not-permitted");
        assertThat(browser.cookies()).noneMatch(cookie -> cookie.getName().startsWith("q_session"));
        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(401);
    }

    @Test
    void whoCancelsComesBackToStaffsPage() {
        HttpResponse<String> toIssuer = browser.get("/staff/login");
        String state = Browser.location(toIssuer).getQuery().replaceAll(".*state=([^&]*).*", "$1");

        HttpResponse<String> back = browser.get("/staff/login?error=access_denied&state=" + state);

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Browser.location(back).getPath()).isEqualTo("/staff");
        assertThat(Browser.location(back).getQuery()).isEqualTo("login=cancelled");
    }

    @Test
    void twoSessionsInOneBrowserAreApart() {
        browser.signIn("tiina", "/staff/login");
        assertThat(browser.get(ME).statusCode()).as("staff is no customer").isEqualTo(401);
        browser.signIn("aino", "/login");

        assertThat(browser.get(ME).statusCode()).isEqualTo(200);
        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(200);

        browser.get("/logout");
        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
        assertThat(browser.get(QUEUE).statusCode()).as("staff goes on").isEqualTo(200);

        browser.signIn("aino", "/login");
        browser.get("/staff/logout");
        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(401);
        assertThat(browser.get(ME).statusCode()).as("the customer goes on").isEqualTo(200);
    }

    /** The cookie of one, under the name of the other: nothing of it can be read. */
    @Test
    void aSessionOfTheOneKindOpensNothingOfTheOther() {
        browser.signIn("aino", "/login");
        String renamed = browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session_customers"))
                .map(HttpCookie::toString)
                .map(cookie -> cookie.replace("q_session_customers", "q_session_staff"))
                .collect(Collectors.joining("; "));
        assertThat(renamed).isNotEmpty();

        HttpResponse<String> refused = new Browser(RestAssured.port).get(QUEUE, "Cookie", renamed);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("q_session_staff=; Max-Age=0"))
                .noneMatch(cookie -> cookie.startsWith("q_session_customers"));
        assertThat(browser.get(QUEUE).statusCode()).isEqualTo(401);
    }

    @Test
    void aChangeByCookieNeedsAHeaderThatAnotherSiteCannotSend() {
        browser.signIn("tiina", "/staff/login");
        String recipient = "{\"name\":\"Kirjapaino Oy\",\"type\":\"processor\"}";

        HttpResponse<String> refused = browser.sendBody("PUT", RECIPIENTS + "printer", recipient);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("problem:csrf-header-missing");
        assertThat(browser.sendBody("PUT", RECIPIENTS + "printer", recipient, "X-Requested-With", "page")
                        .body())
                .doesNotContain("csrf");
    }

    @Test
    void aCopyOfTheCookieOpensNothingAfterSigningOut() {
        browser.signIn("tiina", "/staff/login");
        String copy = browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session_staff"))
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
        Browser thief = new Browser(RestAssured.port);
        assertThat(thief.get(QUEUE, "Cookie", copy).statusCode()).isEqualTo(200);

        HttpResponse<String> out = browser.send("POST", "/staff/logout?return=/staff", "X-Requested-With", "page");
        assertThat(JsonPath.from(out.body()).getString("location"))
                .contains("/staff/")
                .contains("id_token_hint=");

        HttpResponse<String> refused = thief.get(QUEUE, "Cookie", copy);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("problem:session-ended");
        assertThat(JsonPath.from(new Browser(RestAssured.port)
                                .get(SESSION, "Cookie", copy)
                                .body())
                        .getString("reason.code"))
                .isEqualTo("signed-out");
    }

    @Test
    void aTokenGoesOnCountingBesideTheSession() {
        browser.signIn("juha", "/staff/login");
        String officer = Portal.token("staff", Map.of("sub", "another", "groups", List.of("data-protection-officer")));

        assertThat(browser.get("/api/v1/staff/retention-runs", "Authorization", "Bearer " + officer)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void noAnswerOfALoginIsKept() {
        for (HttpResponse<String> answer : List.of(
                browser.get("/staff/login"), browser.signIn("tiina", "/staff/login"), browser.get("/staff/logout"))) {
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        }
    }
}
