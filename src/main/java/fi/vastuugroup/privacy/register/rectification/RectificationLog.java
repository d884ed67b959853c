package fi.vastuugroup.privacy.register.rectification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a subject's corrections in force (Art. 16): a source's later lines do not undo one, until the source itself
 * sends the corrected value.
 */
public final class RectificationLog {

    private RectificationLog() {}

    /** Answers the corrections that the source's content does not show yet; null when none are left. */
    public static @Nullable JsonObject stillUnconfirmed(@Nullable JsonObject rectified, ObjectNode content) {
        if (rectified == null) {
            return null;
        }
        ObjectNode rest = JsonMerge.rest(JsonMerge.read(rectified), content);
        return rest.isEmpty() ? null : new JsonObject(rest.toString());
    }

    /** Lays corrections over a source's content. */
    public static void layOver(@Nullable JsonObject rectified, ObjectNode content) {
        if (rectified != null) {
            JsonMerge.merge(content, JsonMerge.read(rectified));
        }
    }
}
