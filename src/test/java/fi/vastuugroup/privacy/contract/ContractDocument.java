package fi.vastuugroup.privacy.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document of the contract: as the build has just generated it, and as it is committed. */
public enum ContractDocument {
    /** OpenAPI 3.1: what is published. */
    PUBLISHED("privacy-portal.yaml"),
    /** OpenAPI 3.0.3: for tools that cannot read 3.1 yet. */
    PROJECTION("privacy-portal-3.0.yaml");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final String file;

    ContractDocument(String file) {
        this.file = file;
    }

    String generated() {
        return read(Path.of(System.getProperty("quarkus.smallrye-openapi.store-schema-directory", "target/openapi")));
    }

    String committed() {
        return read(Path.of("openapi"));
    }

    /** The generated one, to look into. */
    public JsonNode tree() {
        try {
            return YAML.readTree(generated());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(Path directory) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
