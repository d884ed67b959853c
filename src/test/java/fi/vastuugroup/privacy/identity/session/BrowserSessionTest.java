package fi.vastuugroup.privacy.identity.session;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fi.vastuugroup.privacy.testing.Browser;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser signs in by redirects and keeps an encrypted cookie; the API itself never redirects. */
@QuarkusTest
class BrowserSessionTest {

    private static final String NOBODY = "{\"signedIn\":false,\"csrfHeader\":\"X-Requested-With\"}";

    private Browser browser = new Browser(0);

    @BeforeEach
    void aBrowser() {
        browser = new Browser(RestAssured.port);
    }

    @Test
    void a_customer_signs_in_and_comes_back() {
        HttpResponse<String> back = browser.signIn("aino", "/login?return=/docs/%3Ftab=1");

        assertThat(back.statusCode(), equalTo(303));
        assertThat(Browser.location(back).toString(), startsWith("http://localhost"));
        assertThat(Browser.location(back).getPath(), equalTo("/docs/"));
        assertThat(browser.get("/api/v1/session").body(), containsString("\"signedIn\":true"));
        assertThat(browser.get("/probe/customer").statusCode(), equalTo(200));
    }

    @Test
    void the_issuer_is_asked_with_pkce_and_a_nonce() {
        String toIssuer = Browser.location(browser.get("/login")).getQuery();

        assertThat(
                toIssuer,
                allOf(
                        containsString("code_challenge_method=S256"),
                        containsString("nonce="),
                        containsString("state=")));
    }

    @Test
    void the_cookies_are_out_of_reach_of_scripts_and_other_sites() {
        HttpResponse<String> redirect = browser.get("/login");

        assertThat(
                redirect.headers().allValues("Set-Cookie"),
                everyItem(allOf(containsStringIgnoringCase("HttpOnly"), containsString("SameSite="))));
    }

    @Test
    void the_session_cookie_tells_nothing() {
        browser.signIn("aino", "/login");

        assertThat(browser.cookies().toString(), not(containsString("aino.makela")));
        assertThat(
                browser.cookies().stream().map(Object::toString).toList(),
                everyItem(not(containsString("=eyJhbGciOiJSUzI1NiJ9"))));
    }

    @Test
    void the_way_back_leads_to_this_origin_only() {
        browser.signIn("aino", "/login");

        for (String elsewhere :
                new String[] {"https://evil.example", "//evil.example", "/%5Cevil.example", "/%09/evil.example"}) {
            HttpResponse<String> back = browser.get("/login?return=" + elsewhere);
            assertThat(back.statusCode(), equalTo(303));
            assertThat(Browser.location(back).getHost(), equalTo("localhost"));
            assertThat(Browser.location(back).getPath(), equalTo("/"));
        }
    }

    @Test
    void without_a_session_the_api_answers_a_problem_and_no_redirect() {
        HttpResponse<String> answer = browser.get("/probe/customer");

        assertThat(answer.statusCode(), equalTo(401));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow(), equalTo("application/problem+json"));
        assertThat(browser.get("/api/v1/session").body(), equalTo(NOBODY));
    }

    @Test
    void a_forged_session_is_none() {
        browser.cookies();
        HttpResponse<String> api = browser.send("GET", "/probe/customer", "Cookie", "q_session_customers=forged");
        HttpResponse<String> session = browser.send("GET", "/api/v1/session", "Cookie", "q_session_customers=forged");

        assertThat(api.statusCode(), equalTo(401));
        assertThat(session.statusCode(), equalTo(200));
        assertThat(session.body(), containsString("\"signedIn\":false"));
        assertThat(session.body(), containsString("\"code\":\"unreadable\""));
    }

    @Test
    void a_change_by_cookie_needs_a_header_that_another_site_cannot_send() {
        browser.signIn("aino", "/login");

        HttpResponse<String> refused = browser.send("POST", "/probe/bodies");
        assertThat(refused.statusCode(), equalTo(403));
        assertThat(refused.body(), containsString("problem:csrf-header-missing"));
        assertThat(browser.get("/api/v1/session").body(), containsString("\"csrfHeader\":\"X-Requested-With\""));
        assertThat(
                browser.send("POST", "/probe/bodies", "X-Requested-With", "portal")
                        .statusCode(),
                equalTo(400));
    }

    @Test
    void a_token_counts_beside_a_session() {
        browser.signIn("aino", "/login");
        String token = Portal.token("customers", Map.of("sub", "somebody-else"));

        HttpResponse<String> answer = browser.send("GET", "/probe/customer", "Authorization", "Bearer " + token);

        assertThat(answer.body(), startsWith("somebody-else"));
    }

    @Test
    void signing_out_ends_the_session() {
        browser.signIn("aino", "/login");

        HttpResponse<String> out = browser.get("/logout");

        assertThat(out.statusCode(), equalTo(303));
        assertThat(Browser.location(out).getPath(), startsWith("/customers/"));
        assertThat(Browser.location(out).getQuery(), containsString("id_token_hint="));
        assertThat(browser.get("/api/v1/session").body(), equalTo(NOBODY));
        assertThat(browser.get("/probe/customer").statusCode(), equalTo(401));
    }

    @Test
    void signing_out_without_a_session_ends_the_issuers() {
        HttpResponse<String> out = browser.get("/logout");

        assertThat(out.statusCode(), equalTo(303));
        assertThat(Browser.location(out).getPath(), startsWith("/customers/"));
        assertThat(
                Browser.location(out).getQuery(),
                startsWith("client_id=privacy-portal&post_logout_redirect_uri=http://localhost:" + RestAssured.port
                        + "/logout&state="));
    }

    @ParameterizedTest
    @CsvSource({"/login, 302", "/logout, 303", "/api/v1/session, 200", "/probe/customer, 401"})
    void a_session_that_cannot_be_read_is_forgotten(String path, int status) {
        HttpResponse<String> answer =
                browser.get(path, "Cookie", "q_session_customers=x; q_session_customers_chunk_2=y");

        assertThat(answer.headers().allValues("Set-Cookie"), hasItem(startsWith("q_session_customers=; Max-Age=0")));
        assertThat(
                answer.headers().allValues("Set-Cookie"),
                hasItem(startsWith("q_session_customers_chunk_2=; Max-Age=0")));
        assertThat(answer.statusCode(), equalTo(status));
    }

    @Test
    void a_session_is_not_forgotten_for_a_token_beside_it() {
        HttpResponse<String> answer =
                browser.get("/probe/customer", "Cookie", "q_session_customers=x", "Authorization", "Bearer a.b.c");

        assertThat(answer.statusCode(), equalTo(401));
        assertThat(answer.headers().allValues("Set-Cookie"), equalTo(List.of()));
    }

    @Test
    void logins_that_were_begun_do_not_pile_up() {
        for (int login = 0; login < 60; login++) {
            assertThat(browser.get("/login").statusCode(), equalTo(302));
        }

        assertThat(browser.cookies().size(), lessThan(8));
        assertThat(browser.signIn("aino", "/login").statusCode(), equalTo(303));
    }

    @Test
    void no_answer_of_a_login_is_kept() {
        HttpResponse<String> toIssuer = browser.get("/login");
        HttpResponse<String> back = browser.signIn("aino", "/login");
        HttpResponse<String> out = browser.get("/logout");

        for (HttpResponse<String> answer : List.of(toIssuer, back, out)) {
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""), containsString("no-store"));
        }
    }
}
