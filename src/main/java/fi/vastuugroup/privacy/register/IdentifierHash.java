package fi.vastuugroup.privacy.register;

import io.vertx.core.buffer.Buffer;
import java.util.Collection;

/**
 * The keyed hash by which an e-mail address or phone number is stored: HMAC-SHA-256(pepper, SHA-256(normal form)). Made
 * by {@link Identifiers} only.
 *
 * @param value 32 bytes, as the database's {@code bytea} takes them
 */
public record IdentifierHash(Buffer value) {

    private static final int BYTES = 32;

    public IdentifierHash {
        if (value.length() != BYTES) {
            throw new IllegalArgumentException("an identifier's hash has 32 bytes");
        }
    }

    /** The hashes as a parameter for {@code = any($n)} or {@code unnest($n::bytea[])}. */
    public static Buffer[] array(Collection<IdentifierHash> hashes) {
        return hashes.stream().map(IdentifierHash::value).toArray(Buffer[]::new);
    }

    /** Not the value: even keyed, it is about a person, and logs are not for that. */
    @Override
    public String toString() {
        return "IdentifierHash[…]";
    }
}
