package fi.vastuugroup.privacy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code src/docs/sources.md} tells a source system every reason and every field that there is, and no others. */
class SourcesGuideTest {

    /** Up to the end of the statement; what tells a developer more has a space in it, and is no reason. */
    private static final Pattern REJECTED = Pattern.compile("rejected\\(([^;]*);");

    private static final Pattern REASON = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|(.*)\\|$");
    private static final Pattern FIELD = Pattern.compile("`([a-zA-Z]+)(\\?)?`");

    @Test
    void everyReasonForWhichALineIsRejectedIsThere() throws IOException {
        Set<String> reasons = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/fi/vastuugroup/privacy/register/ingestion"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                REJECTED.matcher(Files.readString(source))
                        .results()
                        .flatMap(rejected -> REASON.matcher(rejected.group(1)).results())
                        .forEach(reason -> reasons.add(reason.group(1)));
            }
        }

        assertThat(rows("## Why a line was rejected").keySet()).hasSize(15).isEqualTo(reasons);
    }

    @Test
    void everyCategoryIsThereWithTheFieldsOfItsContent() throws IOException {
        JsonNode schemas = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("openapi/privacy-portal.yaml").toFile())
                .at("/components/schemas");
        Map<String, Set<String>> contents = new TreeMap<>();
        schemas.at("/Content/discriminator/mapping")
                .properties()
                .forEach(mapped -> contents.put(
                        mapped.getKey(),
                        fields(schemas.path(mapped.getValue().asText().replaceAll(".*/", "")))));

        Map<String, Set<String>> told = new TreeMap<>();
        rows("## What goes where").forEach((category, row) -> told.put(category, fields(row)));

        assertThat(told).hasSize(18).isEqualTo(contents);
    }

    private static Set<String> fields(JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        Set<String> fields = new TreeSet<>();
        schema.path("properties")
                .fieldNames()
                .forEachRemaining(name -> fields.add(required.contains(name) ? name : name + "?"));
        fields.remove("category");
        return fields;
    }

    /** A row's fields, without what stands in brackets: members of an object, or values. */
    private static Set<String> fields(String row) {
        return FIELD.matcher(row.replaceAll("\\((?=`)[^)]*\\)", ""))
                .results()
                .map(field -> field.group(1) + (field.group(2) == null ? "" : "?"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> rows(String heading) throws IOException {
        String guide = Files.readString(Path.of("src/docs/sources.md"));
        int from = guide.indexOf(heading);
        int to = guide.indexOf("\n## ", from + 1);
        return ROW.matcher(guide.substring(from, to))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2), (one, other) -> other, TreeMap::new));
    }
}
