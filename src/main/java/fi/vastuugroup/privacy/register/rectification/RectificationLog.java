package fi.vastuugroup.privacy.register.rectification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.json.JsonObject;
import java.util.Objects;
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
        JsonObject rest = rectified.copy();
        rectified.forEach(field -> {
            JsonNode sent = content.get(field.getKey());
            String sentText = sent == null || sent.isNull() ? null : sent.asText();
            if (Objects.equals(sentText, field.getValue())) {
                rest.remove(field.getKey());
            }
        });
        return rest.isEmpty() ? null : rest;
    }

    /** Lays corrections over a source's content. */
    public static void layOver(@Nullable JsonObject rectified, ObjectNode content) {
        if (rectified != null) {
            rectified.forEach(field -> {
                if (field.getValue() == null) {
                    content.remove(field.getKey());
                } else {
                    content.put(field.getKey(), String.valueOf(field.getValue()));
                }
            });
        }
    }
}
