package fi.vastuugroup.privacy.platform.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes schemas and properties that the code leaves without words: {@code META-INF/contract-descriptions.properties} has
 * them under {@code Schema} and {@code Schema.property}. What the code describes by itself keeps its own words.
 */
final class Descriptions {

    private static final String FILE = "META-INF/contract-descriptions.properties";

    private final Properties texts = new Properties();

    Descriptions() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(loader.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Describes what is not described in a contract. */
    void addTo(OpenAPI contract) {
        contract.getComponents().getSchemas().forEach(this::describe);
    }

    private void describe(String name, Schema schema) {
        describeOne(name, schema);
        Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of())
                .forEach((property, part) -> {
                    // What a reference leads to has its own description.
                    if (part.getRef() == null) {
                        describeOne(name + "." + property, part);
                    }
                });
    }

    private void describeOne(String name, Schema schema) {
        if (schema.getDescription() == null) {
            schema.setDescription(texts.getProperty(name));
        }
    }
}
