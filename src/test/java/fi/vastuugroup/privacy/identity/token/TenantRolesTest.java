package fi.vastuugroup.privacy.identity.token;

import static fi.vastuugroup.privacy.testing.Portal.anonymous;
import static fi.vastuugroup.privacy.testing.Portal.token;
import static fi.vastuugroup.privacy.testing.Portal.withToken;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jose.JOSEException;
import fi.vastuugroup.privacy.identity.ForgedTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A role counts only from its own issuer, whatever a token claims; a token that is not sound opens nothing. */
@QuarkusTest
class TenantRolesTest {

    private static final String PROBE = "/probe/";
    private static final List<String> EVERY_ROLE =
            List.of("customer", "partner", "source-system", "data-protection-officer", "customer-service", "dpo");

    @Test
    void a_customer_is_who_the_token_says() {
        call("customer", token("customers", Map.of("sub", "u-1", "email", "a@example.fi", "email_verified", true)))
                .statusCode(200)
                .body(equalTo("u-1 a@example.fi true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "at_hash", "cnf", "events"})
    void a_token_that_was_made_for_something_else_opens_nothing(String claim) {
        call("customer", token("customers", Map.of("sub", "u-1", claim, "x"))).statusCode(401);
        call("customer", token("customers", Map.of("sub", "u-1", "typ", "ID"))).statusCode(401);
    }

    @Test
    void a_token_that_is_older_than_a_day_opens_nothing_though_it_has_not_expired() {
        long yesterday = Instant.now().minusSeconds(90_000).getEpochSecond();

        call("customer", token("customers", Map.of("sub", "u-1", "iat", yesterday)))
                .statusCode(401);
    }

    @Test
    void an_address_is_unverified_unless_the_token_says_so() {
        call("customer", token("customers", Map.of("sub", "u-2", "email", "a@example.fi")))
                .statusCode(200)
                .body(equalTo("u-2 a@example.fi false"));
    }

    @Test
    void a_partner_is_known_by_its_client() {
        call("partner", token("machines", client("own-mailing")))
                .statusCode(200)
                .body(equalTo("Partner[id=own-mailing, controller=true]"));
    }

    @Test
    void a_source_system_is_known_by_its_client() {
        call("source", token("machines", client("crm"))).statusCode(200).body(equalTo("SourceSystem[id=crm]"));
    }

    @Test
    void staff_has_the_staff_roles_of_its_groups_and_no_others() {
        var groups = List.of("customer-service", "customer", "partner", "everyone");

        call("staff", token("staff", Map.of("sub", "s-1", "groups", groups)))
                .statusCode(200)
                .body(equalTo("customer-service"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "source", "staff"})
    void a_customers_token_that_claims_every_role_opens_nothing_else(String operation) {
        var claims = Map.of("sub", "u-3", "groups", EVERY_ROLE, "roles", EVERY_ROLE, "azp", "crm", "client_id", "crm");

        call(operation, token("customers", claims)).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer", "partner", "source"})
    void a_staff_token_that_claims_every_role_opens_nothing_else(String operation) {
        call(operation, token("staff", Map.of("sub", "s-2", "groups", EVERY_ROLE)))
                .statusCode(401)
                .body("detail", containsString("issuer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer", "staff"})
    void a_machines_token_that_claims_every_role_opens_nothing_else(String operation) {
        var claims = Map.of("sub", "crm", "azp", "crm", "client_id", "crm", "groups", EVERY_ROLE);

        call(operation, token("machines", claims)).statusCode(401);
    }

    @Test
    void a_partner_is_no_source_and_a_source_no_partner() {
        call("source", token("machines", client("acme-events"))).statusCode(403);
        call("partner", token("machines", client("crm"))).statusCode(403);
    }

    @Test
    void a_client_that_nobody_configured_is_forbidden() {
        call("partner", token("machines", client("stranger"))).statusCode(403);
    }

    @Test
    void two_claims_that_name_different_clients_name_nobody() {
        call("partner", token("machines", Map.of("sub", "x", "azp", "acme-events", "client_id", "crm")))
                .statusCode(403);
    }

    @Test
    void staff_without_a_staff_role_is_forbidden() {
        call("staff", token("staff", Map.of("sub", "s-3", "groups", List.of("customer", "dpo"))))
                .statusCode(403);
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(token("customers", Map.of("sub", "u-4", "aud", List.of("another-service"))));
    }

    @Test
    void an_expired_token_is_refused() {
        var past = Instant.now().minusSeconds(3_600).getEpochSecond();

        refused(token("customers", Map.of("sub", "u-5", "exp", past)));
    }

    @Test
    void a_token_that_names_another_issuer_is_refused() {
        refused(token("customers", Map.of("sub", "u-6", "iss", "https://issuer.example.org")));
    }

    @ParameterizedTest
    @MethodSource("fi.vastuugroup.privacy.identity.ForgedTokens#all")
    void a_forged_token_is_refused(ForgedTokens forged) throws JOSEException {
        refused(forged.token());
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "....", "eyJhbGciOiJub25lIn0.e30."})
    void what_is_no_token_is_refused(String garbage) {
        refused(garbage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer", "partner", "source", "staff"})
    void without_a_token_nobody_comes_in(String operation) {
        anonymous()
                .get(PROBE + operation)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void other_credentials_than_a_token_do_not_count() {
        anonymous()
                .auth()
                .preemptive()
                .basic("crm", "crm")
                .get(PROBE + "source")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private static void refused(String token) {
        call("customer", token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"));
    }

    private static Map<String, String> client(String id) {
        return Map.of("sub", id, "azp", id, "client_id", id);
    }

    private static ValidatableResponse call(String operation, String token) {
        return withToken(token).get(PROBE + operation).then();
    }
}
