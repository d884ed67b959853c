package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.notice.Category;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A source's key for an item: its id is unique in the category, whomever the item is about. */
record ItemKey(Category category, String id) {

    /** What a tombstone keeps of the key; {@link Expiry} makes the same in SQL. */
    Buffer tombstoneKey() {
        try {
            return Buffer.buffer(MessageDigest.getInstance("SHA-256")
                    .digest((category.slug() + "/" + id).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
