package fi.vastuugroup.privacy.register.rectification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the fields of items that are corrected (Art. 16), each with its value as JSON: a merge patch (RFC 7396).
 *
 * @param fields a null value removes the field; of an object, only the members that it names are corrected; a list
 *     replaces the list
 */
public record Correction(Map<String, ? extends @Nullable Object> fields) {

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

    /** Answers what it makes of an item's content. */
    public ObjectNode over(ObjectNode content) {
        ObjectNode corrected = content.deepCopy();
        JsonMerge.merge(corrected, JsonMerge.read(toJson()));
        return corrected;
    }

    /** Writes the correction as a merge patch of an item's content. */
    JsonObject toJson() {
        JsonObject json = new JsonObject();
        fields.forEach(json::put);
        return json;
    }

    /** Leaves personal data out of logs. */
    @Override
    public String toString() {
        return "Correction" + names();
    }
}
