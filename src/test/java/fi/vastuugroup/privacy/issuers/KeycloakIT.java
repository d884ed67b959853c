package fi.vastuugroup.privacy.issuers;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import fi.vastuugroup.privacy.local.Ports;
import fi.vastuugroup.privacy.replicas.Replica;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keycloak with the guide's realms lets in whom the guide says, and nobody else; the portal's settings are the guide's. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(240)
class KeycloakIT {

    private static final String ME = "/api/v1/me";
    private static final String BATCHES = "/api/v1/register-batches";
    private static final String CHECKS = "/api/v1/prohibition-checks";
    private static final String QUEUE = "/api/v1/staff/requests";
    private static final String RECIPIENT = "/api/v1/staff/recipients/";
    private static final String LINES = "application/x-ndjson";
    private static final String JSON = "application/json";

    /** Longer than the portal waits before it asks once more for keys. */
    private static final Duration KEYS_COME = Duration.ofSeconds(30);

    private final int port = Ports.free();
    private final String portal = "http://localhost:" + port;
    private EmbeddedDatabase database;
    private Keycloak keycloak;
    private String importing;
    private KeycloakAdmin admin;
    private IssuedTokens tokens;
    private Replica replica;

    @BeforeAll
    @Timeout(420)
    void start() throws Exception {
        database = EmbeddedDatabase.temporary();
        keycloak = Keycloak.start(Ports.free(), OperatorsGuide.realms(portal));
        importing = keycloak.log();
        admin = new KeycloakAdmin(keycloak);
        tokens = new IssuedTokens(keycloak.url());
        admin.addCustomer("aino", "aino@example.com", true);
        admin.addCustomer("onni", "onni@example.com", false);
        admin.addStaff("officer", "Tietosuoja", "data-protection-officer");
        admin.addStaff("service", "Asiakaspalvelu", "customer-service");
        replica = Replica.start(port, "keycloak", settings()).ready();
        feed(tokens.machine("crm"), "aino", 1);
        feed(tokens.machine("crm"), "onni", 1);
    }

    @AfterAll
    void stop() throws Exception {
        if (replica != null) {
            replica.stop();
        }
        if (keycloak != null) {
            keycloak.close();
        }
        database.close();
    }

    @Test
    void theRealmsAreImported() {
        assertThat(importing)
                .contains("Realm 'customers' imported", "Realm 'staff' imported", "Realm 'machines' imported")
                .doesNotContain(" ERROR ");
    }

    @Test
    void aCustomerLogsInAndIsWhoIsRegisteredWithTheVerifiedAddress() throws Exception {
        Browser browser = browser();
        HttpResponse<String> back = logIn(browser, "aino", "/login?return=/api/v1/me");

        assertThat(back.uri()).isEqualTo(URI.create(portal + ME));
        assertThat(back.body()).contains("\"linked\":true", "Testi aino");
        assertThat(session(browser)).contains("\"signedIn\":true", "aino@example.com");
    }

    @Test
    void anAddressIsVerifiedBeforeTheLogin() throws Exception {
        HttpResponse<String> asked = logIn(browser(), "onni", "/login");

        assertThat(asked.uri().toString()).as("the issuer sends a mail first").startsWith(keycloak.url());
    }

    @Test
    void aSessionThatIsUsedGoesOnWhenItsTokenHasEnded() throws Exception {
        Browser browser = sessionWhoseTokenEnded();

        assertThat(browser.open(portal + ME).body()).contains("\"linked\":true");
        assertThat(session(browser)).contains("\"signedIn\":true", "aino@example.com");
    }

    /** By access tokens and sessions alike, and with the strength that an installation can ask for. */
    @Test
    void theIssuerSaysWhenSomebodyLoggedIn() throws Exception {
        IssuedTokens.Login login = tokens.customer("aino", portal);
        for (String token : new String[] {login.access(), login.id()}) {
            assertThat(IssuedTokens.part(token, 1).path("auth_time").asLong())
                    .isBetween(
                            Instant.now().getEpochSecond() - 60, Instant.now().getEpochSecond() + 5);
            assertThat(IssuedTokens.part(token, 1).path("acr").asText()).isNotEmpty();
        }
        Browser browser = browser();
        logIn(browser, "aino", "/login");
        assertThat(session(browser)).contains("\"authenticatedAt\":\"");
    }

    /** Who has just logged in comes straight back, and who did long ago is asked by the issuer. */
    @Test
    void aFreshLoginIsAskedForAtTheIssuer() throws Exception {
        Browser browser = browser();
        logIn(browser, "aino", "/login");
        assertThat(browser.open(portal + "/login?stepUp=needed&return=/api/v1/me")
                        .body())
                .contains("\"linked\":true");

        HttpResponse<String> toIssuer = browser().ask(portal + "/login?stepUp=needed&return=/docs/");
        assertThat(Browser.parameter(Browser.location(toIssuer), "max_age")).isEqualTo("300");
    }

    @Test
    void staffSignInWithABrowserAndOutAgainAtTheIssuer() throws Exception {
        Browser browser = browser();
        logIn(browser, "officer", "/staff/login?return=/api/v1/staff/session");

        assertThat(browser.open(portal + "/api/v1/staff/session").body())
                .contains("\"signedIn\":true", "data-protection-officer");
        assertThat(browser.open(portal + QUEUE).statusCode()).isEqualTo(200);

        admin.logOut("staff", "officer");

        await(() -> browser.open(portal + QUEUE).statusCode() == 401);
        assertThat(browser.open(portal + "/api/v1/staff/session").body()).contains("\"code\":\"signed-out\"");
    }

    /** Renewing asks the issuer, whose own session has ended. */
    @Test
    void aSessionThatTheIssuerEndedIsNotRenewedAndIsMadeAnew() throws Exception {
        Browser browser = sessionWhoseTokenEnded();
        admin.logOut("customers", "aino");

        assertThat(browser.open(portal + ME).statusCode()).isEqualTo(401);
        assertThat(session(browser)).contains("\"signedIn\":false", "\"code\":\"");
        assertThat(browser.open(portal + "/login").body()).contains("kc-form-login");
    }

    @Test
    void whoSignsOutAtTheIssuerIsSignedOutHereAtOnce() throws Exception {
        Browser browser = browser();
        logIn(browser, "aino", "/login");
        assertThat(session(browser)).contains("\"signedIn\":true");

        admin.logOut("customers", "aino");

        await(() -> browser.open(portal + ME).statusCode() == 401);
        assertThat(session(browser)).contains("\"signedIn\":false", "\"code\":\"signed-out\"");
    }

    @Test
    void aLoginThatIsCalledOffEndsWhereItBegan() throws Exception {
        Browser browser = browser();
        HttpResponse<String> asked = browser.ask(portal + "/login?return=/docs/&ui_locales=sv");

        assertThat(Browser.parameter(Browser.location(asked), "ui_locales")).isEqualTo("sv");
        String state = Browser.parameter(Browser.location(asked), "state");
        HttpResponse<String> back = browser.ask(portal + "/login?error=access_denied&state=" + state);
        assertThat(Browser.location(back).getPath()).isEqualTo("/docs/");
        assertThat(Browser.location(back).getQuery()).isEqualTo("login=cancelled");
    }

    @Test
    void aLogoutEndsTheSessionHereAndAtTheIssuer() throws Exception {
        Browser browser = browser();
        logIn(browser, "aino", "/login");

        assertLogsOut(browser);
    }

    @Test
    void aLogoutAfterTheTokenEndedEndsBothToo() throws Exception {
        assertLogsOut(sessionWhoseTokenEnded());
    }

    /** The issuer is not told whose session it is any more, so it asks. */
    @Test
    void aLogoutAfterTheSessionIsGoneEndsTheIssuersWhenThePersonConfirms() throws Exception {
        Browser browser = browser();
        logIn(browser, "aino", "/login");
        browser.drop("q_session");

        assertLogsOutWhenConfirmed(browser);
    }

    @Test
    void staffHaveTheRolesOfTheirRealm() throws Exception {
        IssuedTokens.Login officer = tokens.staff("officer");
        IssuedTokens.Login service = tokens.staff("service");

        assertThat(IssuedTokens.part(service.access(), 1).path("department").asText())
                .isEqualTo("Asiakaspalvelu");
        assertThat(status("GET", QUEUE, officer.access())).isEqualTo(200);
        assertThat(status("GET", QUEUE, service.access())).isEqualTo(200);
        assertThat(enterRecipient("by-the-officer", officer.access())).isEqualTo(201);
        assertThat(enterRecipient("by-the-service", service.access())).isEqualTo(403);
    }

    @Test
    void aTokenOpensNothingOfOtherIssuers() throws Exception {
        String customer = tokens.customer("aino", portal).access();
        String staff = tokens.staff("officer").access();
        String source = tokens.machine("crm");
        String partner = tokens.machine("own-mailing");

        assertThat(status("GET", ME, customer)).isEqualTo(200);
        assertThat(check(partner)).isEqualTo(200);
        for (String other : new String[] {staff, source, partner}) {
            assertThat(status("GET", ME, other)).isEqualTo(401);
        }
        for (String other : new String[] {customer, source, partner}) {
            assertThat(status("GET", QUEUE, other)).isEqualTo(401);
        }
        for (String other : new String[] {customer, staff}) {
            assertThat(check(other)).isEqualTo(401);
            assertThat(replica.send("POST", BATCHES, other, LINES, "").statusCode())
                    .isEqualTo(401);
        }
        assertThat(check(source)).isEqualTo(403);
        assertThat(replica.send("POST", BATCHES, partner, LINES, PortalSettings.line("aino", 2))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anIdTokenIsNoAccessToken() throws Exception {
        assertThat(status("GET", ME, tokens.customer("aino", portal).id())).isEqualTo(401);
        assertThat(status("GET", QUEUE, tokens.staff("officer").id())).isEqualTo(401);
    }

    /** Also after somebody made the portal look for a key that nobody has. */
    @ParameterizedTest
    @ValueSource(strings = {"ES256", "RS256"})
    void newKeysCountWithoutARestart(String algorithm) throws Exception {
        String before = tokens.machine("crm");
        for (String realm : new String[] {"customers", "staff", "machines"}) {
            admin.rotateKey(realm, algorithm);
        }
        String machine = tokens.machine("crm");
        assertThat(IssuedTokens.part(machine, 0).path("alg").asText()).isEqualTo(algorithm);
        assertThat(key(machine)).isNotEqualTo(key(before));
        assertThat(status("POST", CHECKS, ofUnknownKey(machine))).isEqualTo(401);

        await(() -> check(tokens.machine("own-mailing")) == 200);
        String staff = tokens.staff("service").access();
        await(() -> status("GET", QUEUE, staff) == 200);
        await(() -> {
            Browser browser = browser();
            return logIn(browser, "aino", "/login?return=/api/v1/me").body().contains("\"linked\":true");
        });
        assertThat(replica.send("POST", CHECKS, before, JSON, "{}").statusCode())
                .as("a token of the key before")
                .isEqualTo(403);
    }

    @Test
    void withoutItsIssuerThePortalServesWhoIsThereAndRefusesOthersClearly() throws Exception {
        Browser present = browser();
        logIn(present, "aino", "/login");
        Browser coming = browser();
        HttpResponse<String> back = coming.submit(coming.open(portal + "/login"), "aino");
        String partner = tokens.machine("own-mailing");
        Map<String, String> settings = settings();
        int secondPort = Ports.free();
        settings.put("quarkus.flyway.migrate-at-start", "false");

        keycloak.stop();
        Replica second = Replica.start(secondPort, "keycloak-is-down", settings);
        try {
            assertThat(present.open(portal + ME).body()).contains("\"linked\":true");
            assertThat(check(partner)).isEqualTo(200);
            assertUnavailable(coming.ask(Browser.location(back).toString()));
            await(() -> check(ofUnknownKey(partner)) == 503);

            second.ready();
            assertUnavailable(second.send("POST", CHECKS, partner, JSON, question()));
            assertUnavailable(coming.ask("http://localhost:" + secondPort + "/login"));

            keycloak.startAgain();
            String later = tokens.machine("own-mailing");
            await(() -> second.send("POST", CHECKS, later, JSON, question()).statusCode() == 200);
            assertThat(check(later)).isEqualTo(200);
            assertThat(logIn(browser(), "aino", "/login?return=/api/v1/me").body())
                    .contains("\"linked\":true");
        } finally {
            second.stop();
            keycloak.startAgain();
        }
    }

    private Map<String, String> settings() throws IOException {
        return PortalSettings.of(keycloak, database);
    }

    private void feed(String token, String person, int version) throws Exception {
        HttpResponse<String> fed = replica.send("POST", BATCHES, token, LINES, PortalSettings.line(person, version));
        assertThat(fed.statusCode()).as(fed.body()).isEqualTo(200);
        assertThat(fed.body()).contains("\"created\":1");
    }

    private static String question() {
        return """
            {"checks": [{"identifierType": "email", "identifier": "nobody@example.com",
                         "channel": "email", "scope": "direct-marketing"}]}\
            """;
    }

    private Browser browser() {
        return new Browser(keycloak.url(), portal);
    }

    private HttpResponse<String> logIn(Browser browser, String name, String path) throws Exception {
        return browser.logIn(browser.open(portal + path), name);
    }

    /** A browser whose session holds a token that has ended a moment ago. */
    private Browser sessionWhoseTokenEnded() throws Exception {
        Browser browser = browser();
        admin.tokensCount("customers", 5);
        try {
            logIn(browser, "aino", "/login");
        } finally {
            admin.tokensCount("customers", 300);
        }
        assertThat(session(browser)).contains("\"signedIn\":true");
        TimeUnit.SECONDS.sleep(6);
        return browser;
    }

    private void assertLogsOut(Browser browser) throws Exception {
        assertLoggedOut(browser, browser.open(portal + "/logout"));
    }

    private void assertLogsOutWhenConfirmed(Browser browser) throws Exception {
        HttpResponse<String> question = browser.open(portal + "/logout");
        assertThat(question.uri().toString()).as(question.body()).startsWith(keycloak.url());

        assertLoggedOut(browser, browser.confirmLogout(question));
    }

    private void assertLoggedOut(Browser browser, HttpResponse<String> out) throws Exception {
        assertThat(out.uri().toString()).as(out.body()).startsWith(portal + "/");
        assertThat(out.uri().getPath()).isEqualTo("/");
        assertThat(session(browser)).contains("\"signedIn\":false");
        assertThat(browser.open(portal + ME).statusCode()).isEqualTo(401);
        assertThat(browser.open(portal + "/login").body())
                .as("the issuer asks for the password again")
                .contains("kc-form-login");
    }

    private String session(Browser browser) throws Exception {
        return browser.open(portal + "/api/v1/session").body();
    }

    private int status(String method, String path, String token) throws IOException, InterruptedException {
        return replica.send(method, path, token, JSON, "").statusCode();
    }

    private int check(String token) throws IOException, InterruptedException {
        return replica.send("POST", CHECKS, token, JSON, question()).statusCode();
    }

    private int enterRecipient(String id, String token) throws Exception {
        String recipient = """
            {"name": "Acme Events Oy", "contact": "tietosuoja@acme-events.example", "kind": "partner",
             "country": "FI", "channel": "post"}\
            """;
        return replica.send("PUT", RECIPIENT + id, token, JSON, recipient).statusCode();
    }

    private static String key(String token) throws IOException {
        return IssuedTokens.part(token, 0).path("kid").asText();
    }

    private static String ofUnknownKey(String token) {
        String header = "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"nobody-has-it\"}";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.US_ASCII))
                + token.substring(token.indexOf('.'));
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private interface Question {
        boolean yes() throws Exception;
    }

    private static void await(Question question) throws Exception {
        for (Instant end = Instant.now().plus(KEYS_COME); !question.yes(); ) {
            assertThat(Instant.now()).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }
}
