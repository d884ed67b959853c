package fi.vastuugroup.privacy.register.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fi.vastuugroup.privacy.contract.ContractDocument;
import fi.vastuugroup.privacy.local.Personas;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tries every field of an item, as the contract has them, members of objects included: what the item's {@code rectify} lists
 * is corrected, or refused for its reason; all else is refused in favour of an operation that the item offers, and nothing
 * has changed.
 */
final class CorrectedFields {

    private static final String TYPE = "urn:privacy-portal:problem:other-operation-needed";

    private static final Map<String, String> VALUES = Map.of(
            "phone",
            "+358401234567",
            "language",
            "sv",
            "title",
            "Johtaja",
            "workPhone",
            "+358409876543",
            "topic",
            "Uusi",
            "email",
            "somebody-else@example.fi");

    /** What is not taken away by null. */
    private static final Set<String> KEPT = Set.of("email", "topic");

    private CorrectedFields() {}

    /** Answers what became of the fields: {@code corrected}, {@code removed}, {@code restricted}, {@code refused}. */
    static Set<String> tryAll(String persona, JsonNode item) {
        String category = item.required("category").asText();
        String path = "/api/v1/me/data/" + category + "/" + item.required("id").asText();
        Set<String> became = new TreeSet<>();
        for (List<String> field : fields(schemaOf(category))) {
            JsonNode now = seen(persona, path);
            List<String> alone = listed(now);
            if (field.size() == 1 && alone.contains(field.get(0))) {
                became.add(corrected(persona, path, now, field.get(0)));
            } else {
                refused(persona, path, now, field);
                became.add("refused");
            }
        }
        assertThat(became).as(persona + "'s " + category).isNotEmpty();
        return became;
    }

    private static JsonNode seen(String persona, String path) {
        Response answer = Portal.asCustomer(persona).get(path);
        JsonNode item = Acts.json(answer);
        assertThat(item.required("etag").asText()).isEqualTo(answer.header("ETag"));
        return item;
    }

    private static List<String> listed(JsonNode item) {
        JsonNode rectify = Acts.actions(item).get("rectify");
        return rectify == null
                ? List.of()
                : Acts.all(rectify.required("fields")).stream()
                        .map(JsonNode::asText)
                        .toList();
    }

    private static String corrected(String persona, String path, JsonNode item, String field) {
        JsonNode action = Acts.action(item, "rectify");
        String value = field.equals("email")
                ? String.valueOf(Personas.get(persona).claims().get("email"))
                : Objects.requireNonNull(VALUES.get(field), field);
        Response set = patch(persona, path, item, List.of(field), new TextNode(value));
        Acts.assertKept(persona + " " + field, action, set);
        if (set.statusCode() != 200) {
            return "restricted";
        }
        JsonNode after = Acts.json(set);
        assertThat(after.at("/content/" + field).asText()).isEqualTo(value);
        assertThat(set.header("ETag")).isNotEqualTo(item.required("etag").asText());
        Response removal = patch(persona, path, after, List.of(field), JsonNodeFactory.instance.nullNode());
        if (KEPT.contains(field)) {
            assertElsewhere(after, removal, "/" + field);
            return "corrected";
        }
        assertThat(removal.statusCode()).as(field).isEqualTo(200);
        assertThat(Acts.json(removal).at("/content").has(field)).as(field).isFalse();
        return "removed";
    }

    private static void refused(String persona, String path, JsonNode item, List<String> field) {
        String name = field.get(field.size() - 1);
        JsonNode held = item.path("content").at("/" + String.join("/", field));
        JsonNode value =
                name.equals("email") || held.isMissingNode() ? new TextNode(VALUES.getOrDefault(name, "x")) : held;
        Response answer = patch(persona, path, item, field, value);
        assertElsewhere(item, answer, item.has("content") ? "/" + String.join("/", field) : "/");
        assertThat(seen(persona, path)).isEqualTo(item);
    }

    private static void assertElsewhere(JsonNode item, Response answer, String pointer) {
        JsonNode problem = Acts.json(answer);
        String said = item + ", and: " + problem;
        assertThat(problem.required("type").asText()).as(said).isEqualTo(TYPE);
        assertThat(problem.at("/errors/0/pointer").asText()).as(said).isEqualTo(pointer);
        assertThat(problem.at("/reason/code").asText()).as(said).isNotBlank();
        assertThat(problem.at("/reason/text").asText()).as(said).isNotBlank();
        assertThat(Acts.actions(item).values().stream()
                        .map(action -> action.required("operation").asText())
                        .collect(Collectors.toSet()))
                .as(said)
                .contains(problem.required("operation").asText());
    }

    private static Response patch(String persona, String path, JsonNode item, List<String> field, JsonNode value) {
        JsonNode patch = value;
        for (int i = field.size() - 1; i >= 0; i--) {
            ObjectNode outer = JsonNodeFactory.instance.objectNode();
            patch = outer.set(field.get(i), patch);
        }
        return Portal.asCustomer(persona)
                .contentType("application/merge-patch+json")
                .header("If-Match", item.required("etag").asText())
                .body(patch.toString())
                .patch(path);
    }

    private static JsonNode schemaOf(String category) {
        return resolved(ContractDocument.PUBLISHED
                .tree()
                .at("/components/schemas/Content/discriminator/mapping/" + category)
                .asText());
    }

    private static JsonNode resolved(String reference) {
        return ContractDocument.PUBLISHED.tree().at(reference.substring(1));
    }

    /** The fields of a content and, of those that are objects, their members. */
    private static List<List<String>> fields(JsonNode schema) {
        List<List<String>> fields = new ArrayList<>();
        schema.path("properties").fields().forEachRemaining(property -> {
            if (!property.getKey().equals("category")) {
                List<List<String>> members = property.getValue().has("$ref")
                        ? fields(resolved(property.getValue().get("$ref").asText()))
                        : List.of();
                if (members.isEmpty()) {
                    fields.add(List.of(property.getKey()));
                }
                members.forEach(member -> {
                    List<String> path = new ArrayList<>(List.of(property.getKey()));
                    path.addAll(member);
                    fields.add(path);
                });
            }
        });
        return fields;
    }
}
