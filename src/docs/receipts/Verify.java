import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;

/** Verify RECEIPT KEYS: prints a receipt's claims if a key of GET /api/v1/signing-keys signed it. Needs jose4j (org.bitbucket.b_c:jose4j). */
class Verify {
    public static void main(String[] files) throws Exception {
        var receipt = new JsonWebSignature();
        receipt.setCompactSerialization(Files.readString(Path.of(files[0])).strip());
        var keys = new JsonWebKeySet(Files.readString(Path.of(files[1])));
        var key = new VerificationJwkSelector().select(receipt, keys.getJsonWebKeys());
        if (key == null) {
            throw new SecurityException("there is no key of the name " + receipt.getKeyIdHeaderValue());
        }
        receipt.setKey(key.getKey());
        if (!receipt.verifySignature()) {
            throw new SecurityException("the signature is not right");
        }
        System.out.println(receipt.getPayload());
    }
}
