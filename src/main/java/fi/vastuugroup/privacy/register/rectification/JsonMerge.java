package fi.vastuugroup.privacy.register.rectification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.TreeSet;

/** Lays merge patches (RFC 7396) over JSON, and over each other. */
final class JsonMerge {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private JsonMerge() {}

    static ObjectNode read(JsonObject json) {
        return read(json.encode());
    }

    static ObjectNode read(String json) {
        try {
            return (ObjectNode) PLAIN.readTree(json);
        } catch (JsonProcessingException stored) {
            throw new IllegalStateException("stored JSON is JSON");
        }
    }

    /** The names of an object's members. */
    static Set<String> names(String json) {
        Set<String> names = new TreeSet<>();
        read(json).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Lays a patch over a content: what is null is removed, an object is merged, all else replaces. */
    static void merge(ObjectNode content, ObjectNode patch) {
        patch.fields().forEachRemaining(field -> {
            JsonNode value = field.getValue();
            if (value.isNull()) {
                content.remove(field.getKey());
            } else if (value instanceof ObjectNode object) {
                merge(member(content, field.getKey()), object);
            } else {
                content.set(field.getKey(), value);
            }
        });
    }

    /** Adds a later patch to an earlier one: both together do what one after the other did. */
    static void add(ObjectNode patch, ObjectNode later) {
        later.fields().forEachRemaining(field -> {
            if (field.getValue() instanceof ObjectNode object
                    && patch.get(field.getKey()) instanceof ObjectNode earlier) {
                add(earlier, object);
            } else {
                patch.set(field.getKey(), field.getValue());
            }
        });
    }

    /** Makes a patch of the same members with the values that a content has, in its normal form. */
    static ObjectNode normal(ObjectNode patch, JsonNode content) {
        ObjectNode normal = PLAIN.createObjectNode();
        patch.fields().forEachRemaining(field -> {
            JsonNode held = content.path(field.getKey());
            if (field.getValue() instanceof ObjectNode object && held.isObject()) {
                normal.set(field.getKey(), normal(object, held));
            } else {
                normal.set(field.getKey(), held.isMissingNode() ? PLAIN.nullNode() : held);
            }
        });
        return normal;
    }

    /** Answers what of a patch a content does not show; empty when it shows all. */
    static ObjectNode rest(ObjectNode patch, JsonNode content) {
        ObjectNode rest = PLAIN.createObjectNode();
        patch.fields().forEachRemaining(field -> {
            JsonNode sent = content.path(field.getKey());
            if (field.getValue() instanceof ObjectNode object) {
                ObjectNode inner = rest(object, sent);
                if (!inner.isEmpty()) {
                    rest.set(field.getKey(), inner);
                }
            } else if (!isSame(field.getValue(), sent)) {
                rest.set(field.getKey(), field.getValue());
            }
        });
        return rest;
    }

    /** Compares as texts: a number is the same however it is stored. */
    private static boolean isSame(JsonNode corrected, JsonNode sent) {
        boolean none = sent.isMissingNode() || sent.isNull();
        return corrected.isNull() ? none : !none && corrected.toString().equals(sent.toString());
    }

    private static ObjectNode member(ObjectNode content, String name) {
        return content.get(name) instanceof ObjectNode present ? present : content.putObject(name);
    }
}
