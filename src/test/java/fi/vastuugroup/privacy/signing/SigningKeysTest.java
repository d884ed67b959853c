package fi.vastuugroup.privacy.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.local.LocalSigningKey;
import fi.vastuugroup.privacy.testing.Portal;
import fi.vastuugroup.privacy.testing.TestConfig;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is signed can be verified by anyone with the published keys, and no private key is among them. */
@QuarkusTest
class SigningKeysTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CURRENT = "privacy.signing.current";
    private static final String PRIVATE = "privacy.signing.keys.local.private-key";
    private static final String PUBLIC = "privacy.signing.keys.local.public-key";

    @Inject
    SigningKeys keys;

    @Test
    void aSignatureIsVerifiedWithTheJdkAlone() throws Exception {
        String jws = keys.sign("erasure-receipt+jwt", Map.of("reference", "R-7K2M-9QXD", "items", 12));

        String[] parts = jws.split("\\.", -1);
        JsonNode header = JSON.readTree(decode(parts[0]));
        assertThat(header.path("alg").asText()).isEqualTo("ES256");
        assertThat(header.path("typ").asText()).isEqualTo("erasure-receipt+jwt");
        assertThat(JSON.readTree(decode(parts[1])).path("items").asInt()).isEqualTo(12);

        PublicKey published = publishedKey(header.path("kid").asText());
        assertThat(verifies(published, parts[0] + "." + parts[1], parts[2])).isTrue();
        assertThat(verifies(published, parts[0] + ".e30", parts[2])).isFalse();
    }

    @Test
    void theKeysArePublicAndKeepForAnHour() throws Exception {
        Response answer = Portal.anonymous().get("/api/v1/signing-keys");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=3600");
        JsonNode key = JSON.readTree(answer.asString()).path("keys").path(0);
        assertThat(key.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("kty", "crv", "x", "y", "kid", "use", "alg");
    }

    @Test
    void aKeyThatOnlyEnvironmentVariablesNameSignsAndIsPublished() {
        Map<String, String> pair = LocalSigningKey.newSettings();
        Map<String, String> variables = Map.of(
                "PRIVACY_SIGNING_CURRENT", "2026-1",
                "PRIVACY_SIGNING_KEYS_2026_1_PRIVATE_KEY", pair.getOrDefault(PRIVATE, ""),
                "PRIVACY_SIGNING_KEYS_2026_1_PUBLIC_KEY", pair.getOrDefault(PUBLIC, ""));
        SmallRyeConfig config = TestConfig.builder(variables, Map.of())
                .withMapping(SigningSettings.class)
                .build();

        SigningKeys signing = new SigningKeys(
                config.getConfigMapping(SigningSettings.class), config, URI.create("https://privacy.example"));

        assertThat(new SigningCheck().findings(config)).isEmpty();
        assertThat(signing.sign("erasure-receipt+jwt", Map.of("items", 12)).split("\\.", -1))
                .hasSize(3);
        assertThat(signing.published().keys())
                .extracting(SigningKeySet.Key::kid)
                .containsExactly("2026-1");
    }

    @Test
    void aUsablePairPasses() {
        assertThat(findings(Map.of())).isEmpty();
    }

    @Test
    void aKeyMayStandOnOneLineOrBelowAText() {
        Map<String, String> pair = LocalSigningKey.newSettings();
        Map<String, String> oneLine = new HashMap<>(pair);
        oneLine.replaceAll((property, pem) -> pem.replaceAll("\\R", " "));
        Map<String, String> belowText = new HashMap<>(pair);
        belowText.computeIfPresent(
                PRIVATE, (property, pem) -> "Bag Attributes: none\r\n" + pem.replaceAll("\\R", "\r\n"));

        assertThat(findings(oneLine)).isEmpty();
        assertThat(findings(belowText)).isEmpty();
    }

    @Test
    void aStartWithoutAUsablePairNamesTheProperty() {
        Map<String, String> other = LocalSigningKey.newSettings();

        assertThat(findings(Map.of(CURRENT, ""))).singleElement().asString().startsWith(CURRENT);
        assertThat(findings(Map.of(CURRENT, "another"))).hasSize(2);
        assertThat(findings(Map.of(PRIVATE, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")))
                .singleElement()
                .asString()
                .startsWith(PRIVATE)
                .doesNotContain("AAAA");
        assertThat(findings(Map.of(PRIVATE, "file:/nowhere/key.pem")))
                .singleElement()
                .asString()
                .startsWith(PRIVATE);
        assertThat(findings(Map.of(PUBLIC, other.getOrDefault(PUBLIC, ""))))
                .singleElement()
                .asString()
                .startsWith(PUBLIC);
    }

    private static List<String> findings(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(LocalSigningKey.newSettings());
        settings.putAll(changed);
        return new SigningCheck().findings(TestConfig.of(settings)).toList();
    }

    private static PublicKey publishedKey(String kid) throws Exception {
        for (JsonNode key : JSON.readTree(
                        Portal.anonymous().get("/api/v1/signing-keys").asString())
                .path("keys")) {
            if (key.path("kid").asText().equals(kid)) {
                AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
                curve.init(new ECGenParameterSpec("secp256r1"));
                ECPoint point = new ECPoint(
                        new BigInteger(1, decode(key.path("x").asText())),
                        new BigInteger(1, decode(key.path("y").asText())));
                return KeyFactory.getInstance("EC")
                        .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
            }
        }
        throw new AssertionError("no such key: " + kid);
    }

    private static boolean verifies(PublicKey key, String signed, String signature) throws Exception {
        Signature verification = Signature.getInstance("SHA256withECDSAinP1363Format");
        verification.initVerify(key);
        verification.update(signed.getBytes(StandardCharsets.US_ASCII));
        return verification.verify(decode(signature));
    }

    private static byte[] decode(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }
}
