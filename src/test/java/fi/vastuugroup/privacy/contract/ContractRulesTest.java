package fi.vastuugroup.privacy.contract;

import static fi.vastuugroup.privacy.contract.ContractOperations.keys;
import static fi.vastuugroup.privacy.contract.ContractOperations.operations;
import static fi.vastuugroup.privacy.contract.ContractOperations.resolved;
import static fi.vastuugroup.privacy.contract.ContractOperations.schemas;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.contract.ContractOperations.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract's own style, so that a page can be built on it without asking. */
@QuarkusTest
class ContractRulesTest {

    private static final String CAMEL_CASE = "[a-z][a-zA-Z0-9]*";
    private static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String PATH = "/api/v1(/" + KEBAB_CASE + "|/\\{" + CAMEL_CASE + "})+";
    /** Pages to which a browser is sent; everything else is the API. */
    private static final Set<String> PAGES = Set.of(
            "/", "/my/{path}", "/staff/{path}", "/requests/{id}", "/login", "/logout", "/staff/login", "/staff/logout");

    /** Parameters that have their name from a standard: OpenID Connect Core, 3.1.2.1. */
    private static final Set<String> OF_STANDARDS = Set.of("ui_locales");

    private final JsonNode contract = ContractOperations.contract();

    @Test
    void pathsArePluralKebabCaseUnderTheVersion() {
        assertEquals(
                List.of(),
                keys(contract.path("paths"))
                        .filter(not(PATH))
                        .filter(path -> !PAGES.contains(path))
                        .toList());
    }

    @Test
    void operationsHaveAnIdOfTheirOwn() {
        Map<String, Long> ids = operations().collect(groupingBy(Operation::id, counting()));

        assertEquals(
                List.of(),
                ids.entrySet().stream()
                        .filter(id -> id.getValue() > 1 || !id.getKey().matches(CAMEL_CASE))
                        .toList());
    }

    @Test
    void operationsSayWhatTheyDoAndForWhom() {
        assertEquals(
                List.of(),
                operations()
                        .filter(operation -> Stream.of("summary", "description")
                                        .anyMatch(text ->
                                                operation.at(text).asText().isBlank())
                                || operation.at("tags").size() != 1
                                || !operation.at("security").isArray())
                        .map(Operation::id)
                        .toList());
    }

    @Test
    void refusalsAreProblems() {
        assertEquals(
                List.of(),
                operations()
                        .flatMap(operation -> operation.at("responses").properties().stream()
                                .filter(answer -> Integer.parseInt(answer.getKey()) >= 400)
                                .filter(answer -> !keys(resolved(answer.getValue())
                                                .path("content"))
                                        .filter(type -> !isPage(operation, type))
                                        .toList()
                                        .equals(List.of("application/problem+json")))
                                .map(answer -> operation.id() + " " + answer.getKey()))
                        .toList());
    }

    @Test
    void operationsDocumentTheRefusalsThatEveryCallerMeets() {
        assertEquals(
                List.of(),
                operations()
                        .filter(operation -> !keys(operation.at("responses"))
                                .toList()
                                .containsAll(
                                        operation.isPublic() ? List.of("500") : List.of("401", "403", "500", "503")))
                        .map(Operation::id)
                        .toList());
    }

    /** Who sends a body can fall silent, and the edge answers any request. */
    @Test
    void operationsDocumentWhatTheEdgeAnswers() {
        assertEquals(
                List.of(),
                operations()
                        .filter(operation -> {
                            List<String> edge = operation.node().has("requestBody")
                                    ? List.of("406", "408", "413", "414", "421", "431")
                                    : List.of("406", "414", "421", "431");
                            return !keys(operation.at("responses")).toList().containsAll(edge);
                        })
                        .map(Operation::id)
                        .sorted()
                        .toList());
    }

    /** A schema's pattern is looked for anywhere in a text; only "not blank" is meant so. */
    @Test
    void patternsAreForTheWholeText() {
        assertEquals(
                List.of(),
                contract.findValues("pattern").stream()
                        .map(JsonNode::asText)
                        .distinct()
                        .filter(not("\\\\S|\\^.*\\$"))
                        .toList());
    }

    /** openapi-zod-client takes a value without a type for anything, and then cannot tell what a content is. */
    @Test
    void everyListOfValuesHasAType() {
        assertEquals(
                List.of(),
                contract.findParents("enum").stream()
                        .filter(schema -> schema.path("enum").isArray() && !schema.has("type"))
                        .map(JsonNode::toString)
                        .toList());
    }

    @Test
    void bodiesHaveASchemaToBuildFrom() {
        assertEquals(
                List.of(),
                operations()
                        .flatMap(operation -> bodies(operation)
                                .filter(body -> body.path("schema").isEmpty())
                                .map(body -> operation.id()))
                        .toList());
    }

    @Test
    void parametersAreCamelCaseAndDescribed() {
        assertEquals(
                List.of(),
                operations()
                        .flatMap(operation -> operation
                                .parameters()
                                .filter(parameter -> parameter
                                                .path("description")
                                                .asText()
                                                .isBlank()
                                        || !parameter.path("in").asText().equals("header")
                                                && !OF_STANDARDS.contains(
                                                        parameter.path("name").asText())
                                                && !parameter
                                                        .path("name")
                                                        .asText()
                                                        .matches(CAMEL_CASE))
                                .map(parameter -> operation.id() + " "
                                        + parameter.path("name").asText()))
                        .toList());
    }

    @Test
    void propertiesAreCamelCaseAndValuesKebabCase() {
        assertEquals(
                List.of(),
                schemas()
                        .flatMap(schema -> schema.getValue().findValues("properties").stream()
                                .flatMap(ContractOperations::keys)
                                .filter(not(CAMEL_CASE))
                                .map(property -> schema.getKey() + "." + property))
                        .toList());
        assertEquals(
                List.of(),
                schemas()
                        .filter(schema -> !schema.getKey().equals("ProblemType"))
                        .flatMap(schema -> schema.getValue().findValues("enum").stream()
                                .flatMap(JsonNode::valueStream)
                                .map(JsonNode::asText)
                                .filter(not(KEBAB_CASE))
                                .map(value -> schema.getKey() + " " + value))
                        .toList());
    }

    /** What entries of a copy name: the schemas that they have, or lists of these. */
    private Set<String> schemasOfCopies() {
        Set<String> named = new TreeSet<>();
        contract.findValues("x-entries")
                .forEach(entries ->
                        entries.forEach(schema -> named.add(schema.asText().replace("[]", ""))));
        return named;
    }

    @Test
    void whatEntriesOfACopyNameIsThere() {
        assertThat(schemasOfCopies())
                .contains("Item", "CopyManifest")
                .isSubsetOf(schemas().map(Map.Entry::getKey).toList());
    }

    @Test
    void everySchemaIsOfSomething() {
        String everything = contract.toString();
        Set<String> inCopies = schemasOfCopies();

        assertEquals(
                List.of(),
                schemas()
                        .map(Map.Entry::getKey)
                        .filter(name -> !everything.contains("\"#/components/schemas/" + name + "\""))
                        .filter(name -> !inCopies.contains(name))
                        .toList());
    }

    /** A property of a named type is described by its type. */
    @Test
    void everySchemaAndPropertyIsDescribed() {
        assertEquals(
                List.of(),
                schemas()
                        .flatMap(schema -> Stream.concat(
                                Stream.of(schema)
                                        .filter(ContractRulesTest::isSilent)
                                        .map(Map.Entry::getKey),
                                schema.getValue().path("properties").properties().stream()
                                        .filter(ContractRulesTest::isSilent)
                                        .map(property -> schema.getKey() + "." + property.getKey())))
                        .toList());
    }

    private static boolean isSilent(Map.Entry<String, JsonNode> described) {
        JsonNode schema = described.getValue();
        return schema.path("description").asText().isBlank()
                && !schema.has("$ref")
                && !schema.path("items").has("$ref");
    }

    /** What is written down for the contract alone is in it: nothing is described that is not there. */
    @Test
    void noDescriptionIsOfNothing() throws IOException {
        Properties descriptions = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/META-INF/contract-descriptions.properties"))) {
            descriptions.load(file);
        }
        Map<String, String> inContract = new HashMap<>();
        schemas().forEach(schema -> {
            inContract.put(
                    schema.getKey(), schema.getValue().path("description").asText());
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(property -> inContract.put(
                            schema.getKey() + "." + property.getKey(),
                            property.getValue().path("description").asText()));
        });

        assertEquals(
                List.of(),
                descriptions.stringPropertyNames().stream()
                        .filter(name -> !inContract.getOrDefault(name, "").startsWith(descriptions.getProperty(name)))
                        .sorted()
                        .toList());
    }

    /** A page has to tell a new value from a fault; what a caller sends is closed. */
    @Test
    void onlyWhatAnswersAloneSayCanGrow() {
        List<String> open = schemas()
                .filter(schema -> schema.getValue().path("x-open-enum").asBoolean())
                .map(Map.Entry::getKey)
                .toList();

        assertTrue(open.contains("DecisionCode"), open.toString());
        assertTrue(Stream.of("Channel", "Scope", "Right", "ItemOrder").noneMatch(open::contains), open.toString());
    }

    @Test
    void noTwoTypesFightForAName() {
        assertEquals(
                List.of(),
                schemas()
                        .map(Map.Entry::getKey)
                        .filter(name -> name.matches(".*\\d"))
                        .toList());
    }

    /** Somebody who follows a link in a message gets a page, whatever has become of the link. */
    private static boolean isPage(Operation operation, String type) {
        return type.equals("text/html") && operation.isPublic();
    }

    private Stream<JsonNode> bodies(Operation operation) {
        return Stream.concat(
                        Stream.of(operation.at("requestBody")),
                        operation.at("responses").valueStream())
                .map(ContractOperations::resolved)
                .flatMap(body -> body.path("content").valueStream());
    }

    private static Predicate<String> not(String pattern) {
        return text -> !text.matches(pattern);
    }
}
