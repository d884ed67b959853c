package fi.vastuugroup.privacy.frontend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.vastuugroup.privacy.local.DemonstrationRegister;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The sample frontend, as it was built with the package and tried with its mock, runs unchanged against the application:
 * Chromium signs in as a persona, and page and portal are one origin.
 */
@QuarkusTest
class SampleFrontendTest {

    /** Where it was built: `.ci/run` does so outside of this tree. */
    private static final Path EXAMPLE = Path.of(
                    Optional.ofNullable(System.getenv("SAMPLE_FRONTEND")).orElse("frontend-contract/example"))
            .toAbsolutePath();

    @Inject
    DemonstrationRegister demonstration;

    private @Nullable Process scenario;

    @BeforeEach
    void scene() {
        boolean inCi = System.getenv("CI") != null;
        assumeThat(inCi || Files.isDirectory(EXAMPLE.resolve("dist")))
                .as("npm --prefix frontend-contract/example ci, and run build")
                .isTrue();
        assumeThat(inCi || hasChromium())
                .as("chromium on the PATH, or CHROMIUM")
                .isTrue();
        Database.empty();
        demonstration.load(MovableClock.time()).await().indefinitely();
    }

    @AfterEach
    void end() {
        if (scenario != null) {
            scenario.descendants().forEach(ProcessHandle::destroyForcibly);
            scenario.destroyForcibly();
        }
    }

    @AfterAll
    static void leaveNobody() {
        Database.empty();
    }

    @Test
    @Timeout(180)
    void aPersonasDayOnThePage() throws Exception {
        scenario = start();

        String said = new String(scenario.getInputStream().readAllBytes(), UTF_8);

        assertThat(scenario.waitFor()).as(said).isZero();
        assertThat(said).contains("fail 0", "skipped 0").doesNotContain("pass 0");
    }

    private static Process start() throws IOException {
        ProcessBuilder command = new ProcessBuilder("npm", "run", "--silent", "test:portal")
                .directory(EXAMPLE.toFile())
                .redirectErrorStream(true);
        command.environment().put("PORTAL", "http://localhost:" + RestAssured.port);
        return command.start();
    }

    private static boolean hasChromium() {
        return System.getenv("CHROMIUM") != null
                || Stream.of(Optional.ofNullable(System.getenv("PATH"))
                                .orElse("")
                                .split(Pattern.quote(File.pathSeparator)))
                        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "chromium")));
    }
}
