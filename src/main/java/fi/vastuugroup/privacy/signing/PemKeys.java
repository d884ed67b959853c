package fi.vastuugroup.privacy.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Reads elliptic curve keys as OpenSSL writes them, on one line as well, as an environment variable has them. Nimbus
 * would need Bouncy Castle for that, and SmallRye's KeyUtils takes neither one line nor a text before the key.
 */
final class PemKeys {

    private static final String FILE = "file:";
    private static final int P256 = 256;
    private static final byte[] PROBE = {1, 2, 3};

    private PemKeys() {}

    /** @throws IllegalArgumentException without the value, which is a secret */
    static ECPrivateKey privateKey(String value) {
        try {
            PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(decoded(value, "PRIVATE KEY"));
            return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalArgumentException("is no PKCS#8 key of an elliptic curve");
        }
    }

    /** @throws IllegalArgumentException when it is none, or of another curve than P-256 */
    static ECPublicKey publicKey(String value) {
        try {
            X509EncodedKeySpec spec = new X509EncodedKeySpec(decoded(value, "PUBLIC KEY"));
            ECPublicKey key = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
            if (key.getParams().getCurve().getField().getFieldSize() != P256) {
                throw new IllegalArgumentException("is no key of the curve P-256");
            }
            return key;
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalArgumentException("is no public key of an elliptic curve");
        }
    }

    /** Whether the public key verifies what the private key signs. */
    static boolean match(ECPrivateKey privateKey, ECPublicKey publicKey) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(privateKey);
            signature.update(PROBE);
            byte[] signed = signature.sign();
            signature.initVerify(publicKey);
            signature.update(PROBE);
            return signature.verify(signed);
        } catch (GeneralSecurityException otherCurve) {
            return false;
        }
    }

    private static byte[] decoded(String value, String type) {
        String pem = value.startsWith(FILE) ? read(Path.of(value.substring(FILE.length()))) : value;
        String begin = "-----BEGIN " + type + "-----";
        String end = "-----END " + type + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("has no " + begin);
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("names a file that cannot be read");
        }
    }
}
