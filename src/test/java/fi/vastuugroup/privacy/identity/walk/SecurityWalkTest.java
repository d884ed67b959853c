package fi.vastuugroup.privacy.identity.walk;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Every operation of the contract, called by everybody, on its own path and on paths that only look like it: who may
 * not come in is told so, or finds nothing.
 */
@QuarkusTest
class SecurityWalkTest {

    /** Spellings of a path that a check by path might take for another one. */
    private static final List<UnaryOperator<String>> TRICKS = List.of(
            path -> path + ";x",
            path -> path + ";x=/api/v1/privacy-notice",
            path -> path + "%3B",
            path -> path + "%3Bx=y",
            path -> path + "/",
            path -> path + "//",
            path -> path + "/.",
            path -> path + "%2F",
            path -> path + "%00",
            path -> path + "/../" + path.substring(path.lastIndexOf('/') + 1),
            path -> "/" + path,
            path -> "/docs/.." + path,
            path -> "/docs/%2E%2E" + path,
            path -> path.replaceFirst("/api/", "/api//"),
            path -> path.replaceFirst("/api/", "/./api/"),
            path -> path.replaceFirst("/api/", "/api;x/"),
            path -> path.replaceFirst("/api/", "/api%2F"),
            path -> path.replaceFirst("/v1/", "/v1/privacy-notice/../"),
            path -> path.replaceFirst("/api/", "/%61pi/"),
            path -> path.replaceFirst("/api/", "/API/"));

    /** Pages that send a browser to an issuer: {@code BrowserSessionTest} and {@code StaffSessionTest} tell of them. */
    private static final Set<String> TO_ISSUERS = Set.of("login", "loginAsStaff");

    private final Walker walker = new Walker();

    @Test
    void every_operation_has_its_row_and_every_row_its_operation() {
        var operations = operations().map(ContractOperation::id).collect(toCollection(TreeSet::new));

        assertEquals(operations, new TreeSet<>(Expectation.TABLE.keySet()));
    }

    @Test
    void everybody_gets_what_the_table_says() {
        assertAll(operations()
                .flatMap(operation -> Arrays.stream(Caller.values()).map(caller -> onItsOwnPath(operation, caller))));
    }

    @Test
    void no_spelling_of_a_path_lets_anybody_else_in() {
        assertAll(operations()
                .flatMap(operation -> Arrays.stream(Caller.values())
                        .filter(caller -> expectation(operation).outcomeFor(caller) != Expectation.Outcome.COMES_IN)
                        .flatMap(caller -> TRICKS.stream().map(trick -> onAnotherPath(operation, trick, caller)))));
    }

    private Executable onItsOwnPath(ContractOperation operation, Caller caller) {
        return () -> {
            Expectation expectation = expectation(operation);
            HttpResponse<String> answer = walker.call(operation, operation.path(), caller, expectation);
            String what = operation.id() + " by " + caller + ": " + answer.statusCode();
            assertNoScriptInPages(answer, what);
            switch (expectation.outcomeFor(caller)) {
                case COMES_IN -> assertTrue(isIn(answer.statusCode()), what);
                case UNAUTHENTICATED -> assertProblem(401, "unauthenticated", answer, what);
                case FORBIDDEN -> assertProblem(403, "forbidden", answer, what);
            }
        };
    }

    private Executable onAnotherPath(ContractOperation operation, UnaryOperator<String> trick, Caller caller) {
        return () -> {
            String path = trick.apply(operation.path());
            HttpResponse<String> answer = walker.call(operation, path, caller, expectation(operation));
            String what = operation.id() + " by " + caller + " as " + path + ": " + answer.statusCode();
            assertNoScriptInPages(answer, what);
            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, what);
        };
    }

    /** Scripts and styles that stand in an answer count nowhere but on the page of the documentation. */
    private static void assertNoScriptInPages(HttpResponse<String> answer, String what) {
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'"), what);
        assertFalse(policy.contains("unsafe-"), what);
    }

    /** Past the roles, whatever the operation then makes of a request without sense. */
    private static boolean isIn(int status) {
        return status != 401 && status != 403 && status < 500;
    }

    private static void assertProblem(int status, String type, HttpResponse<String> answer, String what) {
        assertEquals(status, answer.statusCode(), what);
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""),
                what);
        assertTrue(answer.body().contains("urn:privacy-portal:problem:" + type), what);
    }

    /** But for those that send a browser to an issuer. */
    private static Stream<ContractOperation> operations() {
        return ContractOperation.all().stream().filter(operation -> !TO_ISSUERS.contains(operation.id()));
    }

    private static Expectation expectation(ContractOperation operation) {
        Expectation expectation = Expectation.TABLE.get(operation.id());
        if (expectation == null) {
            throw new AssertionError("Expectation has no row for " + operation.id());
        }
        return expectation;
    }
}
