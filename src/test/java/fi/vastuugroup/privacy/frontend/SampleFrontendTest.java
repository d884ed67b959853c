package fi.vastuugroup.privacy.frontend;

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
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The sample frontend, as it was built with the package and tried with its mock, runs unchanged against the application:
 * Chromium signs in as a persona, and page and portal are one origin.
 */
@QuarkusTest
class SampleFrontendTest {

    private static final Path OUTPUT = Path.of("target/sample-frontend.txt");

    private static final Duration LONGEST = Duration.ofMinutes(3);

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
    void aPersonasDayOnThePage() throws Exception {
        scenario = start();

        boolean ended = scenario.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);

        String said = Files.readString(OUTPUT);
        assertThat(ended).as(said).isTrue();
        assertThat(scenario.exitValue()).as(said).isZero();
        assertThat(said).contains("fail 0", "skipped 0").doesNotContain("pass 0");
    }

    private static Process start() throws IOException {
        ProcessBuilder command = new ProcessBuilder("npm", "run", "--silent", "test:portal")
                .directory(EXAMPLE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.toFile());
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
