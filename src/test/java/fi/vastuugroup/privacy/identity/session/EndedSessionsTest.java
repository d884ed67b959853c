package fi.vastuugroup.privacy.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.local.Personas;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Browser;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has a copy of a session's cookie loses it when its person signs out; nobody else loses anything. */
@QuarkusTest
class EndedSessionsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    EndedSessionStore store;

    @Inject
    Transactions transactions;

    private Browser browser = new Browser(0);
    private String copy = "";

    @BeforeEach
    void someoneSignsInAndSomebodyCopiesTheCookie() {
        browser = new Browser(RestAssured.port);
        browser.signIn("aino", "/login");
        copy = browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
        assertThat(withCopy("/probe/customer").statusCode()).isEqualTo(200);
    }

    @Test
    void aCopyOfTheCookieOpensNothingAfterSigningOut() {
        assertThat(browser.get("/logout").statusCode() / 100).isEqualTo(3);

        HttpResponse<String> refused = withCopy("/probe/customer");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(type(refused)).isEqualTo("urn:privacy-portal:problem:session-ended");
        assertThat(type(anonymous("/probe/customer"))).isEqualTo("urn:privacy-portal:problem:unauthenticated");
        assertThat(refused.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("q_session") && cookie.contains("Max-Age=0"));
        assertThat(withCopy("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(withCopy("/api/v1/session").body()).contains("\"signedIn\":false", "\"code\":\"signed-out\"");
    }

    @Test
    void aLoginBeginsWhereACopyComes() {
        browser.get("/logout");

        HttpResponse<String> answer = withCopy("/login");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer).getPath()).startsWith("/customers/");
    }

    @Test
    void whatEverybodyMayCallDoesNotLookAtIt() {
        browser.get("/logout");

        assertThat(withCopy("/api/v1/signing-keys").statusCode()).isEqualTo(200);
        assertThat(withCopy("/logout").statusCode() / 100).isEqualTo(3);
    }

    @Test
    void anotherSessionAndATokenOfThePersonGoOn() {
        Browser other = new Browser(RestAssured.port);
        other.signIn("aino", "/login");

        browser.get("/logout");

        assertThat(other.get("/probe/customer").statusCode()).isEqualTo(200);
        Portal.asCustomer("aino").get("/probe/customer").then().statusCode(200);
        browser.signIn("aino", "/login");
        assertThat(browser.get("/probe/customer").statusCode()).isEqualTo(200);
    }

    @Test
    void theEndIsForgottenWhenTheTokenHasEndedByItself() {
        browser.get("/logout");
        long remembered = remembered();

        assertThat(expire()).isZero();
        MovableClock.forward(Duration.ofDays(3));

        assertThat(expire()).isEqualTo(remembered).isPositive();
        assertThat(remembered()).isZero();
    }

    @Test
    void nothingOfThePersonIsRemembered() {
        browser.get("/logout");

        List<String> rows = Database.query("select encode(session, 'escape') as session from ended_session").stream()
                .map(Object::toString)
                .toList();
        assertThat(rows)
                .isNotEmpty()
                .noneMatch(row -> row.contains(
                        String.valueOf(Personas.get("aino").claims().get("sub"))));
        assertThat(Database.count("select count(*) from ended_session where octet_length(session) <> 32"))
                .as("other than digests")
                .isZero();
    }

    private HttpResponse<String> withCopy(String path) {
        return new Browser(RestAssured.port).get(path, "Cookie", copy);
    }

    private static HttpResponse<String> anonymous(String path) {
        return new Browser(RestAssured.port).get(path);
    }

    private static String type(HttpResponse<String> problem) {
        return problem.body().replaceAll(".*\"type\":\"([^\"]*)\".*", "$1");
    }

    private long expire() {
        return transactions.asSystem(() -> store.expire(1_000)).await().atMost(PATIENCE);
    }

    private static long remembered() {
        return Database.query("select session from ended_session").size();
    }
}
