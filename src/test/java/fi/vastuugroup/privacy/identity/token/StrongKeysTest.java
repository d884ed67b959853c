package fi.vastuugroup.privacy.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import fi.vastuugroup.privacy.testing.LoggedLines;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** An issuer publishes keys beside its own: what a weak one signed is refused, what a strong one signed is not. */
@QuarkusTest
class StrongKeysTest {

    private static final Map<String, ?> STAFF =
            Map.of("sub", "key-keeper", "groups", List.of("data-protection-officer"));

    @Test
    void aTokenByAnRsaKeyOf2048BitsCounts() throws Exception {
        Portal.withToken(signed(2_048)).get("/probe/staff").then().statusCode(200);
    }

    @Test
    void aTokenByAnRsaKeyOf1024BitsIsRefusedAndToldOfOnceAtMost() throws Exception {
        String token = signed(1_024);

        List<ExtLogRecord> lines = LoggedLines.during(() -> {
            for (int time = 0; time < 3; time++) {
                Portal.withToken(token).get("/probe/staff").then().statusCode(401);
            }
        });

        assertThat(lines)
                .extracting(ExtLogRecord::getFormattedMessage)
                .allSatisfy(line -> assertThat(line).doesNotContain("key-keeper", "eyJ"));
        assertThat(lines)
                .filteredOn(line -> StrongKeys.class.getName().equals(line.getLoggerName()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void curvesAndLengthsAreMeasured() throws NoSuchAlgorithmException {
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        curve.initialize(256);

        assertThat(StrongKeys.isStrong(curve.generateKeyPair().getPublic())).isTrue();
        assertThat(StrongKeys.isStrong(KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPublic()))
                .isTrue();
        assertThat(StrongKeys.isStrong(rsa(1_536))).isFalse();
        assertThat(StrongKeys.isStrong(rsa(2_048))).isTrue();
    }

    private static Key rsa(int length) throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(length);
        return generator.generateKeyPair().getPublic();
    }

    /** Claims as the issuer makes them, signed by one of its further keys. */
    private static String signed(int length) throws IOException, InterruptedException, ParseException {
        String claims =
                SignedJWT.parse(Portal.token("staff", STAFF)).getJWTClaimsSet().toString();
        URI keys = URI.create(ConfigProvider.getConfig().getValue("quarkus.oidc.staff.jwks-path", String.class));
        HttpRequest request = HttpRequest.newBuilder(keys.resolve("/sign/" + length))
                .POST(HttpRequest.BodyPublishers.ofString(claims))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
