package fi.vastuugroup.privacy.issuers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import fi.vastuugroup.privacy.local.Ports;
import fi.vastuugroup.privacy.replicas.Replica;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** A portal that asks for a strength is told by Keycloak, set up as the guide says, how strong a login is, and has it made stronger. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(120)
class StrongLoginIT {

    private static final String COPY = "/api/v1/me/copy";
    private static final String CONTENTS = COPY + "/contents";
    private static final String REQUESTS = "/api/v1/me/requests";
    private static final String ERASURE = """
            {"right": "erasure", "ground": "objection", "scope": {"categories": ["page-views"]}}""";
    private static final String SECRET = "a telephone's secret";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port = Ports.free();
    private final String portal = "http://localhost:" + port;
    private EmbeddedDatabase database;
    private Keycloak keycloak;
    private IssuedTokens tokens;
    private Replica replica;

    @BeforeAll
    @Timeout(420)
    void start() throws Exception {
        database = EmbeddedDatabase.temporary();
        keycloak = Keycloak.start(Ports.free(), OperatorsGuide.realmsWithStrongLogin(portal));
        tokens = new IssuedTokens(keycloak.url());
        Map<String, String> settings = PortalSettings.of(keycloak, database);
        settings.put("privacy.step-up.acr-values", "strong");
        replica = Replica.start(port, "strong-login", settings).ready();
        for (String name : new String[] {"aino", "onni", "eeva"}) {
            new KeycloakAdmin(keycloak).addCustomerWithCodes(name, name + "@example.com", SECRET);
            assertThat(replica.send(
                                    "POST",
                                    "/api/v1/register-batches",
                                    tokens.machine("crm"),
                                    "application/x-ndjson",
                                    PortalSettings.line(name, 1))
                            .body())
                    .contains("\"created\":1");
        }
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
    void aTokenOfAWeakLoginIsToldWhichStrengthIsNeeded() throws Exception {
        String weak = tokens.customer("aino", portal).access();
        assertThat(IssuedTokens.part(weak, 1).path("acr").asText()).isEqualTo("password");
        assertThat(send("GET", CONTENTS, weak).statusCode()).isEqualTo(200);
        assertNeedsStrength(send("GET", COPY, weak));
        assertNeedsStrength(send("POST", REQUESTS, weak));
        assertThat(send("GET", REQUESTS, weak).body()).contains("\"items\":[]");

        String strong = tokens.customer("aino", portal, code()).access();
        assertThat(IssuedTokens.part(strong, 1).path("acr").asText()).isEqualTo("strong");
        assertThat(send("GET", COPY, strong).statusCode()).isEqualTo(200);
        assertThat(send("POST", REQUESTS, strong).statusCode()).isEqualTo(201);
    }

    @Test
    void aBrowserIsSentForAStrongerLoginAndDoesWhatItCameFor() throws Exception {
        Browser browser = new Browser(keycloak.url(), portal);
        browser.logIn(browser.open(portal + "/login"), "onni");
        assertThat(browser.open(portal + CONTENTS).statusCode()).isEqualTo(200);
        assertNeedsStrength(browser.open(portal + COPY));
        assertNeedsStrength(browser.post(portal + REQUESTS, ERASURE));

        HttpResponse<String> toIssuer = browser.ask(portal + "/login?stepUp=needed&return=" + CONTENTS);
        assertThat(Browser.parameter(Browser.location(toIssuer), "acr_values")).isEqualTo("strong");
        assertThat(Browser.parameter(Browser.location(toIssuer), "max_age")).isEqualTo("300");
        HttpResponse<String> asked = browser.open(Browser.location(toIssuer));
        assertThat(asked.body())
                .as("who has given the password is asked for the code alone")
                .doesNotContain("name=\"password\"");
        HttpResponse<String> back = browser.enterCode(asked, code());

        assertThat(back.uri().toString()).as(back.body()).isEqualTo(portal + CONTENTS);
        assertThat(browser.open(portal + COPY).statusCode()).isEqualTo(200);
        assertThat(browser.post(portal + REQUESTS, ERASURE).statusCode()).isEqualTo(201);
    }

    @Test
    void whoCallsTheStrongerLoginOffKeepsTheWeakOne() throws Exception {
        Browser browser = new Browser(keycloak.url(), portal);
        browser.logIn(browser.open(portal + "/login"), "eeva");
        HttpResponse<String> toIssuer = browser.ask(portal + "/login?stepUp=needed&return=/docs/");
        String state = Browser.parameter(Browser.location(toIssuer), "state");

        HttpResponse<String> back = browser.ask(portal + "/login?error=access_denied&state=" + state);

        assertThat(Browser.location(back).getQuery()).isEqualTo("login=cancelled");
        assertThat(browser.open(portal + CONTENTS).statusCode()).isEqualTo(200);
        assertNeedsStrength(browser.open(portal + COPY));
    }

    private static String code() throws Exception {
        return OneTimePassword.of(SECRET, Instant.now());
    }

    private HttpResponse<String> send(String method, String path, String token) throws Exception {
        return replica.send(method, path, token, "application/json", method.equals("POST") ? ERASURE : "");
    }

    /** RFC 9470 §3, for programs in the header and for pages in the problem. */
    private static void assertNeedsStrength(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"insufficient_user_authentication\","
                        + " error_description=\"a stronger login is needed\", max_age=\"600\", acr_values=\"strong\"");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("type").asText())
                .isEqualTo("urn:privacy-portal:problem:insufficient-user-authentication");
        assertThat(problem.at("/login/acrValues")).extracting(JsonNode::asText).containsExactly("strong");
        assertThat(problem.at("/login/maxAge").asInt()).isEqualTo(600);
    }
}
