package fi.vastuugroup.privacy.local;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

/** A signing key of one's own, made by the JDK as OpenSSL would make it. */
public final class LocalSigningKey {

    private static final String PROPERTY = "privacy.signing.";
    private static final String ID = "local";

    private LocalSigningKey() {}

    /** The portal's settings for a new key. */
    public static Map<String, String> newSettings() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            return Map.of(
                    PROPERTY + "current", ID,
                    PROPERTY + "keys." + ID + ".private-key",
                            pem("PRIVATE KEY", pair.getPrivate().getEncoded()),
                    PROPERTY + "keys." + ID + ".public-key",
                            pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String pem(String type, byte[] key) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key);
        return "-----BEGIN " + type + "-----\n" + lines + "\n-----END " + type + "-----\n";
    }
}
