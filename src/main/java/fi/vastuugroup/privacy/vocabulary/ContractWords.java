package fi.vastuugroup.privacy.vocabulary;

import static java.util.stream.Collectors.joining;

import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes in the contract what the vocabulary has words for, in the vocabulary's own words: each value of an enum, and
 * each field of what is held. A field that says itself what it means keeps its own words.
 */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT,
        priority = ContractWords.AFTER_OTHERS)
public class ContractWords implements OASFilter {

    /** Filters of a higher priority run before: by then values are written as answers write them. */
    static final int AFTER_OTHERS = -2;

    private static final String CATEGORY = "category";

    private final Map<String, Map<String, Vocabulary.Word>> values = new Words().of(ValueWords.BUNDLES, Language.EN);

    private final Map<String, Map<String, Vocabulary.Word>> fields = new Words().of(Vocabularies.FIELDS, Language.EN);

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        values.forEach((name, words) -> {
            Schema schema = schemas.get(name);
            if (schema != null && schema.getEnumeration() != null) {
                describe(schema, words);
            }
        });
        schema(schemas, "Content")
                .getDiscriminator()
                .getMapping()
                .forEach((category, reference) ->
                        describeFields(schema(schemas, reference), fields.getOrDefault(category, Map.of())));
    }

    private static Schema schema(Map<String, Schema> schemas, String reference) {
        return Objects.requireNonNull(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)), reference);
    }

    /** In the order of the enum, so that a reader finds in the table what stands in the list. */
    private static void describe(Schema schema, Map<String, Vocabulary.Word> words) {
        String table = schema.getEnumeration().stream()
                .map(String::valueOf)
                .flatMap(code ->
                        Stream.ofNullable(words.get(code)).map(word -> "| `%s` | %s |".formatted(code, meaning(word))))
                .collect(joining("\n", "| value | meaning |\n|---|---|\n", ""));
        schema.setDescription(schema.getDescription() == null ? table : schema.getDescription() + "\n\n" + table);
    }

    private static String meaning(Vocabulary.Word word) {
        return word.explanation() == null ? word.label() : word.label() + ": " + word.explanation();
    }

    private static void describeFields(Schema content, Map<String, Vocabulary.Word> words) {
        content.getProperties().forEach((name, field) -> {
            Vocabulary.Word word = words.get(name);
            if (word != null && field.getDescription() == null && field.getRef() == null) {
                field.setDescription(meaning(word));
            } else if (name.equals(CATEGORY) && field.getDescription() == null) {
                field.setDescription("Tells which of the categories it is.");
            }
        });
    }
}
