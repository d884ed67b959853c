package fi.vastuugroup.privacy.register.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.contract.ContractDocument;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes allowed actions at their word: finds the operation that each names, and holds the answer against what it said. */
public final class Acts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Place> PLACES = places();

    /** Where an operation is in the contract. */
    private record Place(String method, String path) {}

    private Acts() {}

    /** Reads the body of an answer. */
    public static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an object of fields. */
    public static JsonNode json(Map<String, ?> fields) {
        return JSON.valueToTree(fields);
    }

    /** Calls the operation that an action names, as the contract has it. */
    public static Response call(JsonNode action, RequestSpecification request, Object... path) {
        String operation = action.required("operation").asText();
        Place place = Objects.requireNonNull(PLACES.get(operation), () -> "the contract has no " + operation);
        return request.request(place.method(), place.path(), path);
    }

    /** Sees that an answer is what the action said that it would be. */
    public static void assertKept(String about, JsonNode action, Response answer) {
        String said = about + " said " + action;
        if (action.required("allowed").asBoolean()) {
            assertThat(answer.statusCode())
                    .as(said + ", and: " + answer.asString())
                    .isBetween(200, 299);
            assertThat(action.has("reason")).as(said).isFalse();
        } else {
            assertThat(answer.statusCode()).as(said).isGreaterThanOrEqualTo(400);
            assertThat(reason(answer))
                    .as(said)
                    .contains(action.at("/reason/code").asText());
        }
        assertThat(action.at("/article/text").asText()).as(said).isNotBlank();
    }

    /** The code for which an answer refuses: its reason's, and the type's where there is none. */
    static Optional<String> reason(Response answer) {
        JsonNode problem = json(answer);
        String type = problem.path("type").asText();
        String code = problem.at("/reason/code").asText();
        return Optional.of(code.isEmpty() ? type.substring(type.lastIndexOf(':') + 1) : code);
    }

    /** The actions of something that is shown, by their code; each comes once. */
    public static Map<String, JsonNode> actions(JsonNode shown) {
        Map<String, JsonNode> actions = new HashMap<>();
        shown.required("allowedActions")
                .forEach(action -> assertThat(
                                actions.put(action.required("action").asText(), action))
                        .as(shown.toString())
                        .isNull());
        return actions;
    }

    /** The one action of something that is shown, which has to be there. */
    public static JsonNode action(JsonNode shown, String action) {
        return Objects.requireNonNull(actions(shown).get(action), () -> "no " + action + " in " + shown);
    }

    /** The elements of a list. */
    public static List<JsonNode> all(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements;
    }

    private static Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        ContractDocument.PUBLISHED
                .tree()
                .required("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (method.getValue().has("operationId")) {
                        places.put(
                                method.getValue().get("operationId").asText(),
                                new Place(method.getKey().toUpperCase(Locale.ROOT), path.getKey()));
                    }
                }));
        return places;
    }
}
