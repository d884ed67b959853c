package fi.vastuugroup.privacy.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was released stays: the contract breaks nobody's caller, but where that is meant, and written down in
 * {@code openapi/released/accepted-breaks.txt}. The last released contract stands beside it.
 */
class BreakingChangesTest {

    private static final Path RELEASED = Path.of("openapi/released");

    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Test, version: 1.0.0}
            paths:
              /things:
                get:
                  security: []
                  parameters:
                    - {name: limit, in: query, schema: {type: integer, maximum: 200}}
                  responses:
                    '200':
                      description: The things.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Thing'}
                post:
                  security: [{token: []}]
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/NewThing'}
                  responses:
                    '201':
                      description: Made.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Thing'}
              /other:
                delete:
                  security: [{token: []}]
                  responses: {'200': {description: Gone.}}
            components:
              securitySchemes: {token: {type: http, scheme: bearer}}
              schemas:
                Thing:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    note: {type: string}
                    part: {$ref: '#/components/schemas/Part'}
                    state: {type: string, enum: [new, old], x-open-enum: true}
                    closed: {type: string, enum: ['yes', 'no']}
                Part:
                  type: object
                  properties:
                    size: {type: integer}
                NewThing:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string, maxLength: 100}
                    colour: {type: string, enum: [red, blue]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // What is answered no more, optional fields and those deep inside too.
                "note: {type: string} | other: {type: string} | GET /things 200 note: is not answered any more",
                "size: {type: integer} | length: {type: integer} | GET /things 200 part size: is not answered any more",
                "id: {type: string} | id: {type: integer} | GET /things 200 id: is of another type",
                "note: {type: string} | note: {type: string, nullable: true} | GET /things 200 note: can newly be null",
                "required: [id] | required: [note] | GET /things 200: required",
                // What is taken no more, or newly wanted.
                "enum: [red, blue] | enum: [red] | POST /things body colour: enum",
                "required: [name] | required: [name, colour] | POST /things body: required",
                "maxLength: 100 | maxLength: 50 | POST /things body name: max length",
                "maximum: 200 | maximum: 100 | GET /things limit: numeric range",
                "{name: limit, in: query, schema | {name: limit, in: query, required: true, schema | GET /things limit: parameter",
                "name: limit | name: most | GET /things limit: is not taken any more",
                // Closed enums of answers stay as they are; operations stay, and stay open.
                "enum: ['yes', 'no'] | enum: ['yes', 'no', maybe] | GET /things 200 closed: enum",
                "/other | /another | DELETE /other: is gone",
                "security: [] | security: [{token: []}] | GET /things: is no longer open to anyone",
                "'201' | '202' | POST /things 201: is not answered any more",
            })
    void whatBreaksIsFound(String before, String after, String found) {
        assertThat(BreakingChanges.between(CONTRACT, CONTRACT.replace(before, after)))
                .contains(found);
    }

    /** A tilde stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "size: {type: integer} | size: {type: integer}~        width: {type: integer}",
                "enum: [new, old] | enum: [new, old, ancient]",
                "enum: [red, blue] | enum: [red, blue, green]",
                "required: [name] | required: []",
                "maxLength: 100 | maxLength: 200",
                "description: The things. | description: All things.",
                "- {name: limit | - {name: more, in: query, schema: {type: string}}~        - {name: limit",
            })
    void whatIsAddedBreaksNobody(String before, String after) {
        assertEquals(Set.of(), BreakingChanges.between(CONTRACT, CONTRACT.replace(before, after.replace("~", "\n"))));
    }

    @Test
    void theContractKeepsWhatWasReleased() throws IOException {
        String released = Files.readString(RELEASED.resolve("privacy-portal-3.0.yaml"));
        Set<String> accepted = Files.readAllLines(RELEASED.resolve("accepted-breaks.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                accepted,
                BreakingChanges.between(released, ContractDocument.PROJECTION.committed()),
                "keep it, or write it into openapi/released/accepted-breaks.txt and the changelog");
    }
}
