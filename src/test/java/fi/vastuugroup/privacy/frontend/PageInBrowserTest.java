package fi.vastuugroup.privacy.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.local.DemonstrationRegister;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The portal's own page, as it is built and served: people like the personas exercise their rights in Chromium, in each
 * language, by mouse and by keyboard alone, and what came of it is seen in the database and by others than the page.
 */
@QuarkusTest
class PageInBrowserTest {

    @Inject
    DemonstrationRegister demonstration;

    @AfterAll
    static void leaveNobody() {
        Database.empty();
    }

    @Test
    void eachRightComesToItsOutcome() throws Exception {
        Frontend.PAGE.assumeReady("node_modules/playwright-core", "npm --prefix src/main/webui ci");
        Database.empty();
        demonstration.load(MovableClock.time()).await().indefinitely();
        Path requests = Path.of("target", "page-requests.txt").toAbsolutePath();
        Files.deleteIfExists(requests);

        String said = Frontend.PAGE.run(
                Path.of("target", "page.txt"),
                Map.of("PORTAL", "http://localhost:" + RestAssured.port, "REQUESTS", requests.toString()),
                "npm",
                "run",
                "--silent",
                "test:portal");

        assertThat(said).contains("fail 0", "skipped 0").doesNotContain("pass 0");
        assertThat(storedRequests()).containsExactlyInAnyOrderElementsOf(Files.readAllLines(requests));
    }

    /** Nothing was done twice, and nothing that nobody asked for: what is stored is what the page was seen to file. */
    private static List<String> storedRequests() {
        return Database.query("""
                        select concat(id, ' ', exercised, ' ', ground, ' ', state, ' ', outcome) as request from request""").stream()
                .map(row -> String.valueOf(row.get("request")))
                .collect(Collectors.toList());
    }
}
