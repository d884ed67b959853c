package fi.vastuugroup.privacy.request.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An erasure and a copy need a fresh login; everything else that a person may do does not. */
@QuarkusTest
class FreshLoginsTest {

    private static final String ERASURE = "{\"right\": \"erasure\", \"ground\": \"objection\"}";
    private static final String ACCESS = "{\"right\": \"access\"}";
    private static final String CHALLENGE =
            "Bearer error=\"insufficient_user_authentication\", error_description=\"a fresh login is needed\", max_age=\"600\"";

    private final PersonFixture someone = PersonFixture.prospect().withPageView();

    /** By when, relative to now, the token says that the person logged in; null: it says nothing. */
    private RequestSpecification as(@Nullable String loggedIn) {
        Map<String, Object> claims =
                new TreeMap<>(Map.of("sub", someone.person(), "email", someone.email(), "email_verified", true));
        claims.put(
                "auth_time",
                loggedIn == null
                        ? "unknown"
                        : MovableClock.time().plus(Duration.parse(loggedIn)).getEpochSecond());
        return Portal.withToken(Portal.token("customers", claims)).contentType(ContentType.JSON);
    }

    private static Response file(RequestSpecification login, String key, String draft) {
        return login.header("Idempotency-Key", key).body(draft).post(PersonFixture.REQUESTS);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"-PT11M", "-P1D", "PT5M", "NULL"},
            nullValues = "NULL")
    void anErasureWithoutAFreshLoginIsRefusedAndDoesNothing(@Nullable String loggedIn) {
        someone.fed();

        file(as(loggedIn), "k", ERASURE)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", CHALLENGE)
                .body("type", equalTo("urn:privacy-portal:problem:insufficient-user-authentication"))
                .body("title", equalTo("Sign in again to do this"))
                .body("login.maxAge", equalTo(600))
                .body("login.acrValues", nullValue());

        as(loggedIn).get(PersonFixture.REQUESTS).then().statusCode(200).body("items", hasSize(0));
        as(loggedIn).get("/api/v1/me/data/page-views").then().statusCode(200).body("items", hasSize(1));
        file(as("-PT9M"), "k", ERASURE).then().statusCode(201).body("state", equalTo("completed"));
    }

    @Test
    void aRepetitionOfAnErasureNeedsAFreshLoginToo() {
        someone.fed();
        String id =
                file(as("PT0S"), "k", ERASURE).then().statusCode(201).extract().path("id");

        file(as("-PT1H"), "k", ERASURE).then().statusCode(401);
        assertThat(file(as("-PT1S"), "k", ERASURE).<String>path("id")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi, Kirjaudu uudelleen ennen kuin jatkat", "sv, Logga in på nytt innan du fortsätter"})
    void theRefusalSaysSoInThePersonsLanguage(String said) {
        String[] expected = said.split(", ");
        file(as("-PT1H").header("Accept-Language", expected[0]), "k", ERASURE)
                .then()
                .statusCode(401)
                .body("title", equalTo(expected[1]));
    }

    @Test
    void theRefusalIsInThePersonsOwnLanguageWhereNoneIsAskedFor() {
        someone.fed();
        as("PT0S")
                .body("{\"language\": \"sv\"}")
                .put("/api/v1/me/preferences")
                .then()
                .statusCode(200);

        as("-PT1H")
                .header("Accept-Language", "")
                .get("/api/v1/me/copy")
                .then()
                .statusCode(401)
                .header("Content-Language", "sv")
                .body("title", equalTo("Logga in på nytt innan du fortsätter"));
    }

    @Test
    void aCopyNeedsAFreshLogin() {
        someone.fed();
        String id =
                file(as("-PT1H"), "k", ACCESS).then().statusCode(201).extract().path("id");
        String copy = PersonFixture.REQUESTS + "/" + id + "/copy";

        for (String stale : new String[] {"-PT11M", "PT5M", null}) {
            as(stale).get(copy).then().statusCode(401).header("WWW-Authenticate", CHALLENGE);
        }
        as("-PT9M").get(copy).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me/copy, 200",
                "/api/v1/me/copy?scope=portable, 200",
                "/api/v1/me/data/call-recordings/0195a3c2-5f1e-7aa4-9d5e-1c2b3a4d5e6f/audio, 404"
            })
    void whatIsTakenAwayNeedsAFreshLogin(String asked) {
        someone.fed();
        String[] expected = asked.split(", ");

        for (String stale : new String[] {"-PT11M", "PT5M", null}) {
            as(stale).get(expected[0]).then().statusCode(401).header("WWW-Authenticate", CHALLENGE);
        }
        as("-PT9M").get(expected[0]).then().statusCode(Integer.parseInt(expected[1]));
        as("-P1D").get("/api/v1/me/copy/contents").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"right\": \"objection\", \"ground\": \"direct-marketing\"}",
                "{\"right\": \"contact\", \"statement\": \"Hei\"}",
                "{\"right\": \"access\"}"
            })
    void whatCanBeUndoneNeedsNone(String draft) {
        someone.fed();

        file(as("-P1D"), "k", draft).then().statusCode(201);
        as("-P1D")
                .body(ERASURE)
                .post(PersonFixture.REQUESTS + "/preview")
                .then()
                .statusCode(200);
    }

    @Test
    void aLoginThatIsTiedToNobodyNeedsAFreshOneToo() {
        file(as("-PT1H"), "k", ERASURE).then().statusCode(401);
        file(as("-PT1M"), "k", ERASURE).then().statusCode(201);
    }
}
