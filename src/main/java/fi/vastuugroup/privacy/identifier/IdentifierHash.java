package fi.vastuugroup.privacy.identifier;

import io.vertx.core.buffer.Buffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keyed hash by which an e-mail address or phone number is stored: HMAC-SHA-256(pepper, SHA-256(normal form)). Made
 * by {@link Identifiers} only. While the pepper is rotated a row can have the value of either of two versions: queries ask
 * for both ({@link #matched}), and {@link #byForm} tells whose value a row has. Hashes are equal by what is written.
 *
 * @param value what is written: 32 bytes, as the database's {@code bytea} takes them
 * @param older the earlier version's value, while the pepper is rotated and that is not the written one
 * @param newer the later version's value, while the pepper is rotated and that is not the written one
 */
public record IdentifierHash(
        Buffer value, @Nullable Buffer older, @Nullable Buffer newer) {

    private static final int BYTES = 32;

    public IdentifierHash {
        if (value.length() != BYTES) {
            throw new IllegalArgumentException("an identifier's hash has 32 bytes");
        }
    }

    /** A hash of which one version is matched. */
    IdentifierHash(Buffer value) {
        this(value, null, null);
    }

    /** The values as they are written, as a parameter for {@code unnest($n::bytea[])}. */
    public static Buffer[] array(Collection<IdentifierHash> hashes) {
        return hashes.stream().map(IdentifierHash::value).toArray(Buffer[]::new);
    }

    /** All values that a row may have, as a parameter for {@code = any($n)}. */
    public static Buffer[] matched(Collection<IdentifierHash> hashes) {
        return hashes.stream().flatMap(IdentifierHash::forms).toArray(Buffer[]::new);
    }

    /** The hashes by each value that a row may have. */
    public static Map<Buffer, IdentifierHash> byForm(Collection<IdentifierHash> hashes) {
        Map<Buffer, IdentifierHash> byForm = new HashMap<>();
        hashes.forEach(hash -> hash.forms().forEach(form -> byForm.put(form, hash)));
        return byForm;
    }

    /** Each value that a row may have. */
    public Stream<Buffer> forms() {
        return Stream.concat(Stream.of(value), others());
    }

    /** The values, but the written one, that a row may have. */
    public Stream<Buffer> others() {
        return Stream.concat(Stream.ofNullable(older), Stream.ofNullable(newer));
    }

    /** The value of the oldest version that is matched: the later one's can be made of it, not the other way round. */
    public Buffer earliest() {
        return older == null ? value : older;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdentifierHash hash && value.equals(hash.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Not the value: even keyed, it is about a person, and logs are not for that. */
    @Override
    public String toString() {
        return "IdentifierHash[…]";
    }
}
