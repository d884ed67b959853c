package fi.vastuugroup.privacy.identifier;

import fi.vastuugroup.privacy.privacynotice.Category;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/**
 * Makes the keys of tombstones: HMAC-SHA-256 with the pepper over {@code item}, category and source id, or
 * {@code person} and source id, or {@code login}, issuer and {@code sub}, separated by line feeds. The SQL function
 * {@code tombstone_key} makes the same key of an item inside a set-based statement.
 */
@ApplicationScoped
public class TombstoneKeys {

    private final Peppers peppers;

    TombstoneKeys(Peppers peppers) {
        this.peppers = peppers;
    }

    /** The key of an item in its source. */
    public IdentifierHash item(Category category, String sourceItemId) {
        return key("item\n" + category.slug() + "\n" + sourceItemId);
    }

    /** The key of a person in a source. */
    public IdentifierHash person(String personId) {
        return key("person\n" + personId);
    }

    /** The key of a login, which is remembered for a while after it has ended. */
    public IdentifierHash login(String issuer, String sub) {
        return key("login\n" + issuer + "\n" + sub);
    }

    /** A key that was written under an earlier pepper, as it is written now. */
    Buffer stored(Buffer key, int version) {
        return peppers.chain().stored(key, version, null).value();
    }

    /** The version of the pepper with which keys are written. */
    public short pepperVersion() {
        return peppers.chain().written();
    }

    /** What the SQL function {@code tombstone_key} takes, with {@link #outerPads()}. */
    public Buffer[] innerPads() {
        return peppers.chain().innerPads();
    }

    public Buffer[] outerPads() {
        return peppers.chain().outerPads();
    }

    private IdentifierHash key(String message) {
        return peppers.chain().hash(message.getBytes(StandardCharsets.UTF_8));
    }
}
