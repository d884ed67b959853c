package fi.vastuugroup.privacy.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import partner.client.model.ProhibitionCheck;
import partner.client.model.ProhibitionDecision;
import partner.client.model.SigningKey;
import partner.client.model.SigningKeySet;

/** Verifies receipts with nothing but the JDK. */
final class JavaReceipts {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JavaReceipts() {}

    /** The claims of a receipt that one of the keys signed. */
    static JsonNode verified(String receipt, SigningKeySet keys) throws GeneralSecurityException, IOException {
        String[] parts = receipt.split("\\.", -1);
        String kid = MAPPER.readTree(decoded(parts[0])).path("kid").asText();
        SigningKey key = keys.getKeys().stream()
                .filter(one -> one.getKid().equals(kid))
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("nobody knows the key " + kid));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(publicKey(key));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        if (!signature.verify(decoded(parts[2]))) {
            throw new GeneralSecurityException("the signature is not right");
        }
        return MAPPER.readTree(decoded(parts[1]));
    }

    static String digestOfChecks(List<ProhibitionCheck> checks) {
        return JavaIdentifiers.sha256(checks.stream()
                .map(check -> String.join(
                        "\t",
                        check.getIdentifierType().getValue(),
                        check.getIdentifier(),
                        check.getChannel().getValue(),
                        check.getScope().getValue()))
                .map(line -> line + "\n")
                .collect(Collectors.joining()));
    }

    static String digestOfAnswers(List<ProhibitionDecision> answers) {
        return JavaIdentifiers.sha256(answers.stream()
                .map(answer -> String.join(
                        "\t",
                        answer.getDecision().getValue(),
                        answer.getPermitted().toString(),
                        String.valueOf(answer.getSection())))
                .map(line -> line + "\n")
                .collect(Collectors.joining()));
    }

    private static PublicKey publicKey(SigningKey key) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(new BigInteger(1, decoded(key.getX())), new BigInteger(1, decoded(key.getY())));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
