package fi.vastuugroup.privacy.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The methods of a path, for {@code Allow} (RFC 9110), which the platform leaves out: as the contract has them. */
@ApplicationScoped
class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final OpenApiDocumentService documents;
    private final ObjectMapper json;

    AllowedMethods(OpenApiDocumentService documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    /** Separated by commas; empty for a path that the contract does not have. */
    String of(String path) {
        Set<String> methods = new TreeSet<>();
        contract().path("paths").fields().forEachRemaining(entry -> {
            if (path.matches(PARAMETER.matcher(entry.getKey()).replaceAll("[^/]+"))) {
                entry.getValue().fieldNames().forEachRemaining(name -> {
                    if (METHODS.contains(name)) {
                        methods.add(name.toUpperCase(Locale.ROOT));
                    }
                });
            }
        });
        return String.join(", ", methods);
    }

    private JsonNode contract() {
        try {
            return json.readTree(documents.getDocument("<default>", Format.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
