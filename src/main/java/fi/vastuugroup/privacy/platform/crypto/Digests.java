package fi.vastuugroup.privacy.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes SHA-256 and HMAC-SHA-256, which every JDK has. What is digested at once is digested by an object that the thread
 * keeps: to get a new one from the providers can take longer than the digest.
 */
public final class Digests {

    private static final String SHA_256 = "SHA-256";
    private static final String HMAC = "HmacSHA256";

    private static final ThreadLocal<MessageDigest> OF_THREAD = ThreadLocal.withInitial(Digests::running);

    private Digests() {}

    /** SHA-256 of bytes. */
    public static byte[] sha256(byte[] bytes) {
        return OF_THREAD.get().digest(bytes);
    }

    /** SHA-256 of a text in UTF-8. */
    public static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal. */
    public static String sha256Hex(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    /** A new SHA-256 for what comes in pieces. */
    public static MessageDigest running() {
        try {
            return MessageDigest.getInstance(SHA_256);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** HMAC-SHA-256 under a key that is used this once; a text is its bytes in UTF-8. */
    public static byte[] hmac(String key, byte[] message) {
        return mac(key.getBytes(StandardCharsets.UTF_8)).doFinal(message);
    }

    /** HMAC-SHA-256 under one key, for many messages and any thread. */
    public static final class Keyed {

        private final ThreadLocal<Mac> ofThread;

        public Keyed(byte[] key) {
            byte[] kept = key.clone();
            ofThread = ThreadLocal.withInitial(() -> mac(kept));
        }

        public byte[] hmac(byte[] message) {
            return ofThread.get().doFinal(message);
        }
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
