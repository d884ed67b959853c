package fi.vastuugroup.privacy.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page finds in the catalogues of {@code frontend-contract/} all that the application can say by a code, in three
 * languages. What it can say is read from the committed contract and the files of texts, not from the application.
 */
class CataloguesTest {

    private static final Path CATALOGUES = Path.of("frontend-contract/catalogues");
    private static final Path TEXTS = Path.of("src/main/resources");
    private static final Path CONTRACT = Path.of("openapi/privacy-portal.yaml");
    private static final String NAMESPACE = "urn:privacy-portal:problem:";

    private final JsonNode schemas = read(new ObjectMapper(new YAMLFactory()), CONTRACT)
            .path("components")
            .path("schemas");

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyProblemHasItsTitle(String language) {
        JsonNode problems = catalogue(language, "problems");

        assertThat(prefixed(names(problems))).isEqualTo(values("ProblemType"));
        texts("problems", language)
                .forEach((slug, title) -> assertThat(
                                problems.path(slug).path("title").asText())
                        .as(slug)
                        .isEqualTo(title));
        problems.forEach(
                problem -> assertThat(problem.path("audience").asText()).isIn("people", "developers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyFaultOfAPlaceHasItsWords(String language) {
        JsonNode faults = catalogue(language, "faults");

        assertThat(names(faults)).isEqualTo(values("FaultCode"));
        texts("faults", language)
                .forEach((code, text) -> assertThat(
                                faults.path(code).path("label").asText())
                        .as(code)
                        .isEqualTo(text));
        assertThat(texts("ValidationMessages", language).keySet())
                .allSatisfy(constraint -> assertThat(names(faults)).contains(codeOf(constraint)));
    }

    /** Each reason that an answer words stands in the same words here. */
    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyReasonHasItsWords(String language) {
        JsonNode reasons = catalogue(language, "reasons");

        says(reasons, "RefusalReason", "", texts("refusals", language));
        says(reasons, "MarketingRule", "", texts("choices", language));
        says(reasons, "Reason", "reason.", texts("requests", language));
        says(reasons, "SessionEnd", "end.", texts("sessions", language));
        says(reasons, "Withholding", "withheld.", texts("texts", language));
        says(reasons, "HoldGround", "block.hold.", texts("texts", language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyCategoryHasItsRuleInWordsWithoutGaps(String language) {
        JsonNode rules = catalogue(language, "rules");
        Properties settings = properties(TEXTS.resolve("application.properties"));

        assertThat(names(rules)).isEqualTo(values("Category"));
        rules.properties().forEach(rule -> {
            assertThat(rule.getValue().path("rule").asText())
                    .isEqualTo(settings.getProperty("privacy.retention.rules." + rule.getKey()));
            assertThat(rule.getValue().path("text").asText())
                    .as(rule.getKey())
                    .endsWith(".")
                    .doesNotContain("{", "}");
        });
        assertThat(names(rules.path("organisations").path("ended"))).isEqualTo(below("relation.", language));
    }

    /** What is no reason is a word; together they are every value of the contract. */
    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyValueAndFieldOfTheContractIsInOneCatalogue(String language) {
        JsonNode words = catalogue(language, "words");
        Map<String, Set<String>> found = new TreeMap<>();
        collect(words.path("values"), found);
        collect(catalogue(language, "reasons"), found);
        found.put("FaultCode", names(catalogue(language, "faults")));
        found.put("ArticleCode", names(catalogue(language, "articles")));
        found.put("ProblemType", prefixed(names(catalogue(language, "problems"))));
        CodesOfContract contract = new CodesOfContract(schemas);

        assertThat(found).isEqualTo(contract.values());
        Map<String, Set<String>> fields = new TreeMap<>();
        collect(words.path("fields"), fields);
        assertThat(fields).isEqualTo(contract.fields());
        assertThat(names(words.path("recipients"))).isEqualTo(below("recipient.", language));
        assertThat(names(words.path("looks"))).isEqualTo(new TreeSet<>(below("purpose.", texts("looks", language))));
    }

    /** The codes that a file of texts has words for, each in these words, as a label or as an explanation. */
    private static void says(JsonNode reasons, String name, String prefix, Map<String, String> texts) {
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                String code = key.substring(prefix.length());
                JsonNode words = reasons.path(name).path(code);
                assertThat(Set.of(
                                words.path("label").asText(),
                                words.path("explanation").asText("none")))
                        .as(name + " " + code)
                        .containsAnyOf(text, text + ".");
            }
        });
    }

    private Set<String> values(String schema) {
        Set<String> values = new TreeSet<>();
        schemas.path(schema).path("enum").forEach(value -> values.add(value.asText()));
        assertThat(values).as(schema).isNotEmpty();
        return values;
    }

    private static Set<String> prefixed(Set<String> slugs) {
        Set<String> types = new TreeSet<>();
        slugs.forEach(slug -> types.add(NAMESPACE + slug));
        return types;
    }

    /** {@code jakarta.validation.constraints.PastOrPresent.message} is {@code past-or-present}. */
    private static String codeOf(String constraint) {
        String[] parts = constraint.split("\\.");
        String name = parts[parts.length - 1].equals("message") ? parts[parts.length - 2] : parts[parts.length - 1];
        StringBuilder code = new StringBuilder();
        for (char letter : name.toCharArray()) {
            if (Character.isUpperCase(letter) && !code.isEmpty()) {
                code.append('-');
            }
            code.append(Character.toLowerCase(letter));
        }
        return switch (code.toString()) {
            case "not-null" -> "required";
            case "null" -> "absent";
            default -> code.toString();
        };
    }

    private static Set<String> below(String prefix, String language) {
        return below(prefix, texts("texts", language));
    }

    /** What stands behind a prefix, to the next point. */
    private static Set<String> below(String prefix, Map<String, String> texts) {
        Set<String> names = new TreeSet<>();
        texts.keySet().forEach(key -> {
            if (key.startsWith(prefix)) {
                names.add(key.substring(prefix.length()).split("\\.", 2)[0]);
            }
        });
        assertThat(names).as(prefix).isNotEmpty();
        return names;
    }

    private static void collect(JsonNode groups, Map<String, Set<String>> names) {
        groups.properties().forEach(group -> {
            group.getValue()
                    .properties()
                    .forEach(word -> assertThat(word.getValue().path("label").asText())
                            .as(group.getKey() + "." + word.getKey())
                            .isNotBlank());
            names.put(group.getKey(), names(group.getValue()));
        });
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode catalogue(String language, String name) {
        return read(new ObjectMapper(), CATALOGUES.resolve(language).resolve(name + ".json"));
    }

    private static JsonNode read(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(String bundle, String language) {
        Map<String, String> texts = new TreeMap<>();
        properties(TEXTS.resolve(bundle + "_" + language + ".properties"))
                .forEach((key, text) -> texts.put((String) key, (String) text));
        assertThat(texts).as(bundle).isNotEmpty();
        return texts;
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
