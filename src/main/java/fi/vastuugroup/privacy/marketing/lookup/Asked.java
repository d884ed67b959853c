package fi.vastuugroup.privacy.marketing.lookup;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Whom a check asks about: by the earliest keyed hash of an address or number, or by a reference of the caller's.
 *
 * @param hash null with a reference
 * @param reference null with a hash
 */
public record Asked(@Nullable Buffer hash, @Nullable String reference) {

    public static Asked about(Buffer hash) {
        return new Asked(hash, null);
    }

    public static Asked about(String reference) {
        return new Asked(null, reference);
    }

    /** Leaves the hash out of logs. */
    @Override
    public String toString() {
        return "Asked";
    }
}
