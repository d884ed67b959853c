package fi.vastuugroup.privacy.marketing.check;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** A receipt proves to a third party what was asked and answered; verified by another library than the one that signs. */
@QuarkusTest
class CheckReceiptsTest {

    @Test
    void aReceiptIsSignedByAPublishedKeyAndTellsWhoWhenAndWhat() throws Exception {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
        Map<String, String> first = ChecksFixture.email("  Aino@Example.fi", "email");
        Map<String, String> second = ChecksFixture.phone("+358 40 123 4567", "phone");

        JsonPath answer = ChecksFixture.post(NORDIC, List.of(first, second))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        JsonWebSignature receipt = verified(answer.getString("receipt"));
        assertThat(receipt.getHeader("typ")).isEqualTo("prohibition-check-receipt+jws");
        JsonPath claims = JsonPath.from(receipt.getPayload());
        assertThat(claims.getString("jti")).isEqualTo(answer.getString("checkId"));
        assertThat(claims.getString("iss")).isEqualTo("https://portal.example");
        assertThat(claims.getString("sub")).isEqualTo(NORDIC);
        assertThat(claims.getLong("iat"))
                .isEqualTo(Instant.parse("2026-11-22T10:00:00Z").getEpochSecond());
        assertThat(claims.getLong("exp"))
                .isEqualTo(Instant.parse("2026-11-23T10:00:00Z").getEpochSecond());
        assertThat(claims.getString("checkedAt")).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(claims.getString("validUntil")).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(claims.getInt("checks")).isEqualTo(2);
        assertThat(claims.getString("questionsSha256"))
                .isEqualTo(sha256("email\t  Aino@Example.fi\temail\tdirect-marketing\n"
                        + "phone\t+358 40 123 4567\tphone\tdirect-marketing\n"));
        assertThat(claims.getString("answersSha256"))
                .isEqualTo(sha256("consent-not-recorded\tfalse\tact-917-2014-200\n"
                        + "no-prohibition-recorded\ttrue\tact-917-2014-200-202\n"));
        assertThat(receipt.getPayload()).doesNotContain("Aino", "123");
    }

    @Test
    void aStreamsReceiptIsOverTheBytesOfTheStream() throws Exception {
        String asked = "identifierType,identifier,channel,scope\nemail,nobody@example.fi,post,direct-marketing\n";
        String text = Portal.asPartner(NORDIC)
                .contentType("text/csv")
                .accept("application/x-ndjson")
                .body(asked.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/prohibition-checks/bulk")
                .asString();
        List<String> lines = text.lines().toList();
        JsonPath summary = JsonPath.from(lines.get(1)).setRootPath("summary");

        JsonPath claims = JsonPath.from(verified(summary.getString("receipt")).getPayload());

        assertThat(claims.getString("jti")).isEqualTo(summary.getString("checkId"));
        assertThat(claims.getString("sub")).isEqualTo(NORDIC);
        assertThat(claims.getString("questionsSha256")).isEqualTo(sha256(asked));
        assertThat(claims.getString("answersSha256")).isEqualTo(sha256(lines.get(0) + "\n"));
    }

    @Test
    void itsTimesAreAsExactAsThoseOfTheAnswer() throws Exception {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00.123456789Z"));

        JsonPath answer = ChecksFixture.post(NORDIC, List.of(ChecksFixture.email("a@example.fi", "email")))
                .jsonPath();

        JsonPath claims = JsonPath.from(verified(answer.getString("receipt")).getPayload());
        assertThat(answer.getString("checkedAt")).isEqualTo("2026-11-22T10:00:00.123456Z");
        assertThat(claims.getString("checkedAt")).isEqualTo(answer.getString("checkedAt"));
        assertThat(claims.getString("validUntil")).isEqualTo(answer.getString("validUntil"));
    }

    private static JsonWebSignature verified(String receipt) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(receipt);
        String keys = Portal.anonymous().get("/api/v1/signing-keys").asString();
        signature.setKey(new VerificationJwkSelector()
                .select(signature, new JsonWebKeySet(keys).getJsonWebKeys())
                .getKey());
        assertThat(signature.verifySignature()).isTrue();
        return signature;
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
