package fi.vastuugroup.privacy.copy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;

/** A copy as somebody else's programs read it: the JDK's ZIP, a validator of JSON Schema, a library of signatures. */
public final class TakenCopy {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private TakenCopy() {}

    public static TakenCopy of(Response answer) {
        answer.then().statusCode(200);
        assertThat(answer.contentType()).startsWith("application/zip");
        return of(answer.asByteArray());
    }

    public static TakenCopy of(byte[] zip) {
        TakenCopy copy = new TakenCopy();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(copy.entries.put(entry.getName(), in.readAllBytes()))
                        .as(entry.getName())
                        .isNull();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /** As whoever was told the pass phrase opens it. */
    public static TakenCopy of(Response answer, String passPhrase) {
        answer.then().statusCode(200);
        TakenCopy copy = new TakenCopy();
        try (var in = new net.lingala.zip4j.io.inputstream.ZipInputStream(
                new ByteArrayInputStream(answer.asByteArray()), passPhrase.toCharArray())) {
            for (LocalFileHeader entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getAesExtraDataRecord().getAesKeyStrength())
                        .isEqualTo(AesKeyStrength.KEY_STRENGTH_256);
                copy.entries.put(entry.getFileName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /** Each entry's name, in their order. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    public byte[] bytes(String name) {
        assertThat(entries).containsKey(name);
        return Optional.ofNullable(entries.get(name)).orElseThrow();
    }

    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public JsonNode json(String name) {
        try {
            return JSON.readTree(bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records of a list. */
    public List<JsonNode> records(String name) {
        JsonNode list = json("data/" + name + ".json");
        assertThat(list.isArray()).isTrue();
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    public JsonNode manifest() {
        return json("manifest.json");
    }

    /** The manifest names every other entry as it is, in their order, and its signature is the portal's. */
    public void isWhole() throws Exception {
        List<String> named = new ArrayList<>();
        for (JsonNode entry : manifest().path("entries")) {
            byte[] content = bytes(entry.path("name").asText());
            named.add(entry.path("name").asText());
            assertThat(entry.path("bytes").asLong()).isEqualTo(content.length);
            assertThat(entry.path("sha256").asText()).isEqualTo(sha256(content));
        }
        named.add("manifest.json");
        named.add("manifest.jws");
        assertThat(names()).containsExactlyElementsOf(named);
        JsonNode claims = JSON.readTree(verified(text("manifest.jws")));
        assertThat(claims.at("/manifest/name").asText()).isEqualTo("manifest.json");
        assertThat(claims.at("/manifest/bytes").asLong()).isEqualTo(bytes("manifest.json").length);
        assertThat(claims.at("/manifest/sha256").asText()).isEqualTo(sha256(bytes("manifest.json")));
    }

    /** Every JSON entry is valid by the schema that lies beside it, and by the contract's own. */
    public void keepsItsSchemas() throws IOException {
        JsonNode contract = JSON.readTree(
                Portal.anonymous().queryParam("format", "json").get("/openapi").asByteArray());
        Map<String, String> schemas = new LinkedHashMap<>();
        manifest().path("entries").forEach(entry -> {
            if (entry.path("mediaType").asText().equals("application/json")) {
                schemas.put(entry.path("name").asText(), entry.path("schema").asText());
            }
        });
        schemas.put("manifest.json", "schemas/manifest.schema.json");
        assertThat(schemas).isNotEmpty().doesNotContainValue("");
        schemas.forEach((name, schema) -> {
            assertThat(violations(json(schema), json(name))).as(name).isEmpty();
            assertThat(violations(ofContract(json(schema), contract), json(name)))
                    .as(name + " by the contract")
                    .isEmpty();
            assertThat(undocumented(json(schema), json(name))).as(name).isEmpty();
        });
    }

    private static Set<String> violations(JsonNode schema, JsonNode content) {
        Set<String> found = new TreeSet<>();
        for (ValidationMessage message : SCHEMAS.getSchema(schema).validate(content)) {
            found.add(message.getInstanceLocation() + ": " + message.getMessage());
        }
        return found;
    }

    /** The same question, put to the contract's components as they are served. */
    private static JsonNode ofContract(JsonNode schema, JsonNode contract) {
        String reference = component(schema);
        ObjectNode question = JSON.createObjectNode();
        question.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        if (schema.has("items")) {
            question.put("type", "array").putObject("items").put("$ref", "#/components/schemas/" + reference);
        } else {
            question.put("$ref", "#/components/schemas/" + reference);
        }
        question.set("components", contract.path("components"));
        return question;
    }

    private static String component(JsonNode schema) {
        JsonNode reference = schema.has("items") ? schema.at("/items/$ref") : schema.path("$ref");
        return reference.asText().replaceFirst("^#/\\$defs/", "");
    }

    /** Fields of the records that their component does not name. */
    private static Set<String> undocumented(JsonNode schema, JsonNode content) {
        JsonNode properties = schema.path("$defs").path(component(schema)).path("properties");
        Set<String> unknown = new TreeSet<>();
        (content.isArray() ? content : JSON.createArrayNode().add(content))
                .forEach(record -> record.fieldNames().forEachRemaining(field -> {
                    if (!properties.has(field)) {
                        unknown.add(field);
                    }
                }));
        return unknown;
    }

    private static String verified(String signed) throws Exception {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setCompactSerialization(signed);
        jws.setKey(
                new JsonWebKeySet(Portal.anonymous().get("/api/v1/signing-keys").asString())
                        .findJsonWebKey(jws.getKeyIdHeaderValue(), null, null, null)
                        .getKey());
        assertThat(jws.verifySignature()).isTrue();
        return jws.getPayload();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
