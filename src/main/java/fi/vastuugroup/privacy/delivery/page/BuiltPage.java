package fi.vastuugroup.privacy.delivery.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the files of the built page, whose names change with their content: the manifest of its build names them, and is
 * read once, at the start (src/docs/decisions/0036).
 */
@Startup
@ApplicationScoped
class BuiltPage {

    /** On the class path, and not served. */
    private static final String MANIFEST = "page/manifest.json";

    /** The module that begins, as the build knows it: small, so that it asks for data while the rest is on its way. */
    private static final String ENTRY = "src/main.tsx";

    /** What it loads at every address: the page itself. */
    private static final String PAGE = "src/page.tsx";

    /** Where the files are served: the {@code base} of the build. */
    private static final String BASE = "/page/";

    private final Files files;

    BuiltPage(ObjectMapper json) {
        this.files = files(manifest(json));
    }

    /**
     * The addresses of what the page loads at first.
     *
     * @param script the module that begins
     * @param preloads the modules of the page itself, which the browser need not find out one after the other
     */
    record Files(String script, List<String> preloads, List<String> styles) {

        Map<String, Object> model() {
            return Map.of("script", script, "preloads", preloads, "styles", styles);
        }
    }

    Files files() {
        return files;
    }

    /** Follows the imports of both modules, as the build's guide to servers says; what is loaded later is left out. */
    static Files files(@Nullable JsonNode manifest) {
        if (manifest == null || !isThere(manifest, ENTRY) || !isThere(manifest, PAGE)) {
            throw new IllegalStateException("the page is not built: " + MANIFEST + " with " + ENTRY + " and " + PAGE
                    + " is missing; build it in src/main/webui and package again");
        }
        Set<String> found = new LinkedHashSet<>();
        follow(manifest, ENTRY, found);
        follow(manifest, PAGE, found);
        Set<String> styles = new LinkedHashSet<>();
        List<String> preloads = new ArrayList<>();
        // A style sheet of what is imported comes before those of who imports it.
        for (String key : found) {
            JsonNode chunk = manifest.path(key);
            chunk.path("css").forEach(sheet -> styles.add(BASE + sheet.asText()));
            if (!key.equals(ENTRY)) {
                preloads.add(BASE + chunk.path("file").asText());
            }
        }
        return new Files(BASE + manifest.path(ENTRY).path("file").asText(), List.copyOf(preloads), List.copyOf(styles));
    }

    private static boolean isThere(JsonNode manifest, String module) {
        return manifest.path(module).path("file").isTextual();
    }

    private static void follow(JsonNode manifest, String key, Set<String> found) {
        for (JsonNode imported : manifest.path(key).path("imports")) {
            if (!found.contains(imported.asText()) && !imported.asText().equals(ENTRY)) {
                follow(manifest, imported.asText(), found);
            }
        }
        found.add(key);
    }

    private static @Nullable JsonNode manifest(ObjectMapper json) {
        try (InputStream file = BuiltPage.class.getClassLoader().getResourceAsStream(MANIFEST)) {
            return file == null ? null : json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
