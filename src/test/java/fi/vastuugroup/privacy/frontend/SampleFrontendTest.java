package fi.vastuugroup.privacy.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.local.DemonstrationRegister;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The sample frontend, as it was built with the package and tried with its mock, runs unchanged against the application:
 * Chromium signs in as a persona, and page and portal are one origin.
 */
@QuarkusTest
class SampleFrontendTest {

    private static final Path OUTPUT = Path.of("target/sample-frontend.txt");

    @Inject
    DemonstrationRegister demonstration;

    @BeforeEach
    void scene() {
        Frontend.SAMPLE.assumeReady("dist", "npm --prefix frontend-contract/example ci, and run build");
        Database.empty();
        demonstration.load(MovableClock.time()).await().indefinitely();
    }

    @AfterAll
    static void leaveNobody() {
        Database.empty();
    }

    @Test
    void aPersonasDayOnThePage() throws Exception {
        String said = Frontend.SAMPLE.run(
                OUTPUT,
                Map.of("PORTAL", "http://localhost:" + RestAssured.port),
                "npm",
                "run",
                "--silent",
                "test:portal");

        assertThat(said).contains("fail 0", "skipped 0").doesNotContain("pass 0");
    }
}
