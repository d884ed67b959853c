package fi.vastuugroup.privacy.contract;

import static fi.vastuugroup.privacy.contract.ContractOperations.keys;
import static fi.vastuugroup.privacy.contract.ContractOperations.operations;
import static fi.vastuugroup.privacy.contract.ContractOperations.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.contract.ContractOperations.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever has read one list of the contract can read all of them. */
@QuarkusTest
class ListRulesTest {

    /** What a list's answer says beside its entries. */
    private static final Set<String> OF_A_LIST =
            Set.of("items", "nextCursor", "total", "more", "category", "checkedAt", "validUntil");

    @Test
    void aListIsItsItems() {
        List<Operation> lists = operations().filter(ListRulesTest::isList).toList();

        assertThat(lists).hasSizeGreaterThan(30);
        assertThat(lists.stream()
                        .filter(list -> !OF_A_LIST.containsAll(
                                        keys(answer(list).path("properties")).toList())
                                || !answer(list)
                                        .at("/properties/items/type")
                                        .asText()
                                        .equals("array")
                                || answer(list)
                                        .path("required")
                                        .valueStream()
                                        .noneMatch(name -> name.asText().equals("items")))
                        .map(Operation::id))
                .isEmpty();
    }

    @Test
    void pagesAreAskedForInOneWay() {
        assertThat(operations()
                        .filter(operation -> answer(operation).at("/properties").has("nextCursor")
                                != (asks(operation, "cursor") && asks(operation, "limit")))
                        .map(Operation::id))
                .isEmpty();
        assertThat(operations()
                        .filter(operation -> List.of("after", "page", "offset", "size").stream()
                                .anyMatch(name -> asks(operation, name)))
                        .map(Operation::id))
                .isEmpty();
        assertThat(operations()
                        .flatMap(Operation::parameters)
                        .filter(parameter -> parameter.path("name").asText().equals("limit"))
                        .map(limit -> limit.path("schema"))
                        .map(schema -> List.of(
                                schema.path("minimum").asInt(),
                                schema.path("default").asInt(),
                                schema.path("maximum").asInt()))
                        .distinct())
                .containsExactly(List.of(1, 50, 200));
    }

    private static boolean isList(Operation operation) {
        return operation.id().matches("list[A-Z].*");
    }

    private static boolean asks(Operation operation, String name) {
        return operation
                .parameters()
                .anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    /** The schema of what the operation answers; missing for one that answers no JSON. */
    private static JsonNode answer(Operation operation) {
        return resolved(operation
                .at("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema"));
    }
}
