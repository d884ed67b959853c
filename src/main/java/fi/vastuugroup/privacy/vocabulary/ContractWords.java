package fi.vastuugroup.privacy.vocabulary;

import static java.util.stream.Collectors.joining;

import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes in the contract what the vocabulary has words for, in the vocabulary's own words: each value of an enum, and
 * each field of what is held. A field that says itself what it means keeps its own words.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT)
public class ContractWords implements OASFilter {

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
        Schema contents = schemas.get("Content");
        contents.getDiscriminator()
                .getMapping()
                .forEach((category, reference) -> describeFields(
                        schemas.get(reference.substring(reference.lastIndexOf('/') + 1)),
                        fields.getOrDefault(category, Map.of())));
    }

    /** In the order of the enum, so that a reader finds in the table what stands in the list. */
    private static void describe(Schema schema, Map<String, Vocabulary.Word> words) {
        List<Object> codes = schema.getEnumeration();
        String table = codes.stream()
                .map(String::valueOf)
                .filter(words::containsKey)
                .map(code -> "| `%s` | %s |".formatted(code, meaning(words.get(code))))
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
