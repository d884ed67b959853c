package fi.vastuugroup.privacy.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The check bites: violations planted one by one. */
class AnswerCheckTest {

    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: planted, version: "1"}
            paths:
              /api/pets/{id}:
                get:
                  parameters:
                  - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
                  responses:
                    "200":
                      description: a pet
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Owned"}
                    "404":
                      description: none
                      content:
                        application/problem+json:
                          schema: {$ref: "#/components/schemas/Problem"}
              /api/batches:
                post:
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/Owned"}
                  responses:
                    "200":
                      description: lines
                      content:
                        application/x-ndjson:
                          schema: {$ref: "#/components/schemas/Line"}
                    "204":
                      description: nothing to say
            components:
              schemas:
                Owned:
                  type: object
                  required: [owner, pet]
                  properties:
                    owner: {type: string}
                    pet: {$ref: "#/components/schemas/Pet"}
                Pet:
                  oneOf:
                  - {$ref: "#/components/schemas/Cat"}
                  - {$ref: "#/components/schemas/Dog"}
                  discriminator:
                    propertyName: kind
                    mapping:
                      cat: "#/components/schemas/Cat"
                      dog: "#/components/schemas/Dog"
                Cat:
                  type: object
                  required: [kind, lives]
                  properties:
                    kind: {enum: [cat]}
                    lives: {type: integer, format: int32}
                Dog:
                  type: object
                  required: [kind]
                  properties:
                    kind: {enum: [dog]}
                    bornAt: {type: string, format: date-time}
                Line:
                  type: object
                  required: [line]
                  properties:
                    line: {type: integer, format: int32}
                Problem:
                  type: object
                  required: [type, status]
                  properties:
                    type: {type: string}
                    status: {type: integer, format: int32}
            """;

    private static final String CAT = """
            {"owner": "Aino", "pet": {"kind": "cat", "lives": 9}}""";

    private final AnswerCheck check = new AnswerCheck(CONTRACT);

    @Test
    void anAnswerInTheContractPasses() {
        assertEquals(List.of(), ofGet(200, "application/json", CAT));
        assertEquals(List.of(), ofGet(200, "application/json;charset=UTF-8", CAT));
        assertEquals(
                List.of(),
                ofGet(
                        200,
                        "application/json",
                        CAT.replace("\"cat\", \"lives\": 9", "\"dog\", \"bornAt\": \"2026-01-01T00:00:00Z\"")));
        assertEquals(List.of(), ofGet(404, "application/problem+json", "{\"type\": \"urn:x\", \"status\": 404}"));
    }

    @Test
    void anUndocumentedStatusFails() {
        bites("validation.response.status.unknown", ofGet(202, "application/json", CAT));
        bites("validation.response.status.unknown", ofGet(500, "application/problem+json", "{}"));
    }

    @Test
    void anUndocumentedMediaTypeFails() {
        bites("validation.response.contentType", ofGet(200, "text/plain", CAT));
        bites(
                "validation.response.contentType",
                ofGet(404, "application/json", "{\"type\": \"urn:x\", \"status\": 404}"));
    }

    @Test
    void aMissingOrUndocumentedOrMistypedFieldFails() {
        bites("schema.required", ofGet(200, "application/json", "{\"owner\": \"Aino\"}"));
        bites("schema.additionalProperties", ofGet(200, "application/json", CAT.replace("}}", "}, \"extra\": 1}")));
        bites("schema.type", ofGet(200, "application/json", CAT.replace("\"Aino\"", "17")));
        bites("schema.type", ofGet(200, "application/json", CAT.replace("\"Aino\"", "null")));
    }

    @Test
    void aFieldOutsideItsVariantFails() {
        bites("schema", ofGet(200, "application/json", CAT.replace("9", "9, \"extra\": 1")));
        bites("schema", ofGet(200, "application/json", CAT.replace("\"cat\"", "\"dog\"")));
        bites("schema", ofGet(200, "application/json", CAT.replace("\"cat\"", "\"fish\"")));
        bites(
                "schema",
                ofGet(
                        200,
                        "application/json",
                        CAT.replace("\"cat\", \"lives\": 9", "\"dog\", \"bornAt\": \"yesterday\"")));
    }

    @Test
    void aMissingOrUnexpectedBodyFails() {
        bites("validation.response.body.missing", ofGet(200, "application/json", ""));
        bites("validation.response", ofPost(204, "application/json", "{\"line\": 1}", CAT));
    }

    @Test
    void eachLineOfAStreamIsHeldAgainstItsSchema() {
        assertEquals(List.of(), ofPost(200, "application/x-ndjson", "{\"line\": 1}\n{\"line\": 2}\n", CAT));
        assertEquals(
                1,
                ofPost(200, "application/x-ndjson", "{\"line\": 1}\n{\"line\": \"two\"}\n", CAT)
                        .size());
        bites("schema.additionalProperties", ofPost(200, "application/x-ndjson", "{\"line\": 1, \"extra\": 1}", CAT));
        bites("Unable to parse JSON", ofPost(200, "application/x-ndjson", "{\"line\": 1", CAT));
    }

    @Test
    void aRequestOutsideTheContractMustNotSucceed() {
        bites("validation.request.body", ofPost(200, "application/x-ndjson", "{\"line\": 1}", "{\"owner\": \"Aino\"}"));
        bites("validation.request.parameter", of(get("/api/pets/seven"), 200, "application/json", CAT));
        assertEquals(
                List.of(),
                of(get("/api/pets/seven"), 404, "application/problem+json", "{\"type\": \"urn:x\", \"status\": 404}"));
    }

    @Test
    void anUnknownPathMustAnswerAsAProblem() {
        assertEquals(List.of(), of(get("/api/horses"), 404, "application/problem+json", "{}"));
        assertFalse(of(get("/api/horses"), 404, "text/html", "<p>").isEmpty());
        assertTrue(
                !of(get("/api/horses"), 200, "application/problem+json", "{}").isEmpty());
    }

    private static void bites(String expected, List<String> violations) {
        assertTrue(violations.stream().anyMatch(text -> text.contains(expected)), violations.toString());
    }

    private List<String> ofGet(int status, String mediaType, String body) {
        return of(get("/api/pets/0b0ecbb2-7d0f-4a0e-8c53-7d4f9a3c2b10"), status, mediaType, body);
    }

    private List<String> ofPost(int status, String mediaType, String body, String requestBody) {
        Request post = SimpleRequest.Builder.post("/api/batches")
                .withContentType("application/json")
                .withBody(requestBody)
                .build();
        return of(post, status, mediaType, body);
    }

    private static Request get(String path) {
        return SimpleRequest.Builder.get(path).build();
    }

    private List<String> of(Request request, int status, String mediaType, String body) {
        SimpleResponse.Builder answer = SimpleResponse.Builder.status(status).withContentType(mediaType);
        return check.violations(
                request, body.isEmpty() ? answer.build() : answer.withBody(body).build());
    }
}
