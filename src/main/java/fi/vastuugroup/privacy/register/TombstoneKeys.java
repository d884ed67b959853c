package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.notice.Category;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys of tombstones: HMAC-SHA-256 with the pepper over {@code item}, category and source id, or {@code person} and
 * source id, or {@code login}, issuer and {@code sub}, separated by line feeds. {@link #ITEM_KEY_SQL} makes the same key inside a set-based statement.
 */
@ApplicationScoped
class TombstoneKeys {

    /**
     * The key of the row's item in SQL (RFC 2104 spelled out, for PostgreSQL has SHA-256 but no HMAC of its own);
     * {@code %1$s} and {@code %2$s} are the parameters for {@link #innerPad()} and {@link #outerPad()}.
     */
    static final String ITEM_KEY_SQL = "sha256(%2$s || sha256(%1$s"
            + " || convert_to('item' || chr(10) || category || chr(10) || source_item_id, 'UTF8')))";

    private static final String HMAC = "HmacSHA256";
    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final byte[] pepper;
    private final ThreadLocal<Mac> macs;

    TombstoneKeys(PepperSettings settings) {
        pepper = settings.pepper().getBytes(StandardCharsets.UTF_8);
        macs = ThreadLocal.withInitial(() -> mac(pepper));
    }

    /** The key of an item in its source. */
    Buffer item(Category category, String sourceItemId) {
        return key("item\n" + category.slug() + "\n" + sourceItemId);
    }

    /** The key of a person in a source. */
    Buffer person(String personId) {
        return key("person\n" + personId);
    }

    /** The key of a login, which is remembered for a while after it has ended. */
    Buffer login(String issuer, String sub) {
        return key("login\n" + issuer + "\n" + sub);
    }

    Buffer innerPad() {
        return pad(INNER);
    }

    Buffer outerPad() {
        return pad(OUTER);
    }

    private Buffer key(String message) {
        return Buffer.buffer(macs.get().doFinal(message.getBytes(StandardCharsets.UTF_8)));
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

    private Buffer pad(byte with) {
        byte[] block = Arrays.copyOf(pepper.length > BLOCK ? sha256(pepper) : pepper, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= with;
        }
        return Buffer.buffer(block);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
