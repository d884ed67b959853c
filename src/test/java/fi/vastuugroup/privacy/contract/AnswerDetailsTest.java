package fi.vastuugroup.privacy.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The check bites: a header that is not declared, a time of nine decimals. */
class AnswerDetailsTest {

    private final AnswerDetails details = new AnswerDetails("""
            openapi: 3.0.3
            info: {title: planted, version: "1"}
            paths:
              /api/pets/{id}:
                get:
                  responses:
                    "200": {description: a pet, headers: {ETag: {description: of a pet}}}
                    "404": {description: none}
              /api/pets/new:
                get:
                  responses:
                    "200": {description: none yet, headers: {Location: {description: of the shop}}}
                post:
                  responses:
                    "201": {description: one more, headers: {Location: {description: of the pet}}}
            """);

    @Test
    void aHeaderThatIsDeclaredOrOfEveryAnswerPasses() {
        assertEquals(List.of(), of("/api/pets/7", 200, "etag", "Content-Type", "Vary"));
        assertEquals(List.of(), of("/api/pets/new", 200, "location"));
    }

    @Test
    void aHeaderThatIsNotDeclaredFails() {
        assertEquals(List.of("The header location is not declared"), of("/api/pets/7", 200, "Location"));
        assertEquals(List.of("The header etag is not declared"), of("/api/pets/7", 404, "ETag"));
        assertEquals(List.of("The header etag is not declared"), of("/api/pets/new", 200, "ETag"));
    }

    @Test
    void whatWasMadeIsSomewhere() {
        assertEquals(List.of(), details.violations("POST", "/api/pets/new", 201, List.of("location"), ""));
        assertEquals(
                List.of("The header location is declared and missing"),
                details.violations("POST", "/api/pets/new", 201, List.of("Date"), ""));
        assertEquals(List.of(), of("/api/pets/new", 200));
    }

    @Test
    void aTimeHasSixDecimalsAtTheMost() {
        assertEquals(List.of(), ofBody("{\"at\":\"2026-11-22T10:00:00.123456Z\"}"));
        assertEquals(
                List.of("A time has more than six decimals: T10:00:00.123456789"),
                ofBody("{\"at\":\"2026-11-22T10:00:00.123456789Z\"}"));
    }

    private List<String> of(String path, int status, String... headers) {
        return details.violations("GET", path, status, List.of(headers), "");
    }

    private List<String> ofBody(String body) {
        return details.violations("GET", "/api/pets/7", 200, List.of(), body);
    }
}
