package fi.vastuugroup.privacy.register.rectification;

import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the fields of items that are corrected (Art. 16), each with its value as it is stored.
 *
 * @param fields a null value removes the field
 */
public record Correction(Map<String, @Nullable String> fields) {

    public Correction {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Whether it takes a field away, rather than giving it another value. */
    public boolean removes(String field) {
        return fields.containsKey(field) && fields.get(field) == null;
    }

    public Set<String> names() {
        return fields.keySet();
    }

    /** Writes the correction as a merge patch of an item's content. */
    JsonObject toJson() {
        JsonObject json = new JsonObject();
        fields.forEach(json::put);
        return json;
    }
}
