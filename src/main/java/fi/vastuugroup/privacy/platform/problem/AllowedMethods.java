package fi.vastuugroup.privacy.platform.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Knows the methods of each path, for {@code Allow} (RFC 9110), which the platform leaves out. The bean is made when it
 * is first asked, and reads the contract then and never again.
 */
@ApplicationScoped
class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private record Path(Pattern path, Set<String> methods) {}

    private final List<Path> paths;

    AllowedMethods(OpenApiDocumentService documents, ObjectMapper json) {
        try {
            this.paths = paths(json.readTree(documents.getDocument("<default>", Format.JSON)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Separated by commas; empty for a path that the contract does not have. */
    String of(String path) {
        Set<String> methods = new TreeSet<>();
        paths.stream()
                .filter(known -> known.path().matcher(path).matches())
                .forEach(known -> methods.addAll(known.methods()));
        return String.join(", ", methods);
    }

    private static List<Path> paths(JsonNode contract) {
        List<Path> paths = new ArrayList<>();
        contract.path("paths").properties().forEach(entry -> {
            Set<String> methods = new TreeSet<>();
            entry.getValue().fieldNames().forEachRemaining(name -> {
                if (METHODS.contains(name)) {
                    methods.add(name.toUpperCase(Locale.ROOT));
                }
            });
            paths.add(new Path(
                    Pattern.compile(PARAMETER.matcher(entry.getKey()).replaceAll("[^/]+")), Set.copyOf(methods)));
        });
        return List.copyOf(paths);
    }
}
