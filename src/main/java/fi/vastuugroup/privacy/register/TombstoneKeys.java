package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.notice.Category;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/**
 * Keys of tombstones: HMAC-SHA-256 with the pepper over {@code item}, category and source id, or {@code person} and
 * source id, or {@code login}, issuer and {@code sub}, separated by line feeds. {@link #itemKeySql} makes the same key
 * inside a set-based statement.
 */
@ApplicationScoped
class TombstoneKeys {

    private final Peppers peppers;

    TombstoneKeys(Peppers peppers) {
        this.peppers = peppers;
    }

    /** The key of an item in its source. */
    IdentifierHash item(Category category, String sourceItemId) {
        return key("item\n" + category.slug() + "\n" + sourceItemId);
    }

    /** The key of a person in a source. */
    IdentifierHash person(String personId) {
        return key("person\n" + personId);
    }

    /** The key of a login, which is remembered for a while after it has ended. */
    IdentifierHash login(String issuer, String sub) {
        return key("login\n" + issuer + "\n" + sub);
    }

    /** A key that was written under an earlier pepper, as it is written now. */
    Buffer stored(Buffer key, int version) {
        return peppers.chain().stored(key, version, null).value();
    }

    /** The version of the pepper with which keys are written. */
    short pepperVersion() {
        return peppers.chain().written();
    }

    /**
     * The key of an item in SQL, as it is written: RFC 2104 spelled out once for each pepper, for PostgreSQL has SHA-256
     * but no HMAC of its own.
     *
     * @param category the expression for the category's slug
     * @param sourceItemId the expression for the source's id
     * @param innerPads the parameter for {@link #innerPads()}, such as {@code $7}
     * @param outerPads the parameter for {@link #outerPads()}
     */
    String itemKeySql(String category, String sourceItemId, String innerPads, String outerPads) {
        String key = "convert_to('item' || chr(10) || %s || chr(10) || %s, 'UTF8')".formatted(category, sourceItemId);
        for (int version = 1; version <= pepperVersion(); version++) {
            key = PepperWrap.sql(
                    key,
                    "(%s::bytea[])[%d]".formatted(innerPads, version),
                    "(%s::bytea[])[%d]".formatted(outerPads, version));
        }
        return key;
    }

    Buffer[] innerPads() {
        return peppers.chain().innerPads();
    }

    Buffer[] outerPads() {
        return peppers.chain().outerPads();
    }

    private IdentifierHash key(String message) {
        return peppers.chain().hash(message.getBytes(StandardCharsets.UTF_8));
    }
}
