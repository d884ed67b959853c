package fi.vastuugroup.privacy.identity.token;

import static fi.vastuugroup.privacy.testing.Portal.token;
import static fi.vastuugroup.privacy.testing.Portal.withToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** That a machine's token was verified a moment ago lets in nobody whom the token itself would not. */
@QuarkusTest
class VerifiedTokensTest {

    private static final int SECONDS = 40;

    @Inject
    VerifiedTokens verified;

    @Test
    void itIsVerifiedOnce() {
        String id = "own-mailing";
        String token = token("machines", client(id));
        assertThat(verified.isKnown(token)).isFalse();

        call("partner", token).statusCode(200);

        assertThat(verified.isKnown(token)).isTrue();
    }

    @Test
    void itCountsAgainForWhomItNames() {
        String one = token("machines", client("own-mailing"));
        String other = token("machines", client("acme-events"));

        for (int round = 0; round < 3; round++) {
            call("partner", one).statusCode(200).body(equalTo("Partner[id=own-mailing, controller=true]"));
            call("partner", other).statusCode(200).body(equalTo("Partner[id=acme-events, controller=false]"));
        }
    }

    @Test
    void itCountsNoLongerThanItSays() {
        String brief = token(
                "machines",
                Map.of(
                        "sub", "crm",
                        "azp", "crm",
                        "client_id", "crm",
                        "exp", Instant.now().plusSeconds(SECONDS).getEpochSecond()));
        call("source", brief).statusCode(200);
        MovableClock.forward(Duration.ofSeconds(SECONDS - 10));
        assertThat(verified.isKnown(brief)).isTrue();

        MovableClock.forward(Duration.ofSeconds(10));

        assertThat(verified.isKnown(brief)).isFalse();
    }

    /** Its issuer may have withdrawn the key meanwhile. */
    @Test
    void itIsVerifiedAgainAfterAMinute() {
        String token = token("machines", client("crm"));
        call("source", token).statusCode(200);
        MovableClock.forward(Duration.ofSeconds(59));
        call("source", token).statusCode(200);
        assertThat(verified.isKnown(token)).isTrue();

        MovableClock.forward(Duration.ofSeconds(1));

        assertThat(verified.isKnown(token)).isFalse();
        call("source", token).statusCode(200);
        assertThat(verified.isKnown(token)).isTrue();
    }

    @Test
    void oneThatDiffersByALetterIsAnother() {
        String token = token("machines", client("crm"));
        call("source", token).statusCode(200);
        int middle = token.lastIndexOf('.') + 20;
        char changed = token.charAt(middle) == 'A' ? 'B' : 'A';

        call("source", token.substring(0, middle) + changed + token.substring(middle + 1))
                .statusCode(401);
        call("source", token.substring(0, token.lastIndexOf('.') + 1)).statusCode(401);
    }

    @Test
    void itOpensNothingThatIsForOthers() {
        String token = token("machines", client("crm"));
        call("source", token).statusCode(200);

        call("customer", token).statusCode(401);
        call("staff", token).statusCode(401);
        call("partner", token).statusCode(403);
        call("source", token).statusCode(200).body(equalTo("SourceSystem[id=crm]"));
    }

    /** What no other token says: one of the same second may have been verified before, by a clock that was ahead. */
    private static Map<String, Object> client(String id) {
        return Map.of("sub", id, "azp", id, "client_id", id, "jti", UUID.randomUUID());
    }

    private static ValidatableResponse call(String operation, String token) {
        return withToken(token).get("/probe/" + operation).then();
    }
}
