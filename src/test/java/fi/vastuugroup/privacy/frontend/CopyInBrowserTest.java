package fi.vastuugroup.privacy.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.vastuugroup.privacy.copy.CopyTest;
import fi.vastuugroup.privacy.copy.EverythingFixture;
import fi.vastuugroup.privacy.copy.TakenCopy;
import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person unpacked opens in Chromium without a network, on a telephone and on a desk, in the dark and in light. */
@QuarkusTest
class CopyInBrowserTest {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** Where the sample frontend's tests and Chromium's driver are: `.ci/run` has them outside of this tree. */
    private static final Path EXAMPLE = Path.of(
                    Optional.ofNullable(System.getenv("SAMPLE_FRONTEND")).orElse("frontend-contract/example"))
            .toAbsolutePath();

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyPageOpensAndIsAccessible(String language) throws Exception {
        assumeThat(System.getenv("CI") != null || Files.isDirectory(EXAMPLE.resolve("node_modules")))
                .as("npm --prefix frontend-contract/example ci")
                .isTrue();
        PersonFixture someone = EverythingFixture.whole();
        Path directory = unpacked(
                TakenCopy.of(someone.asked().header("Accept-Language", language).get(CopyTest.COPY)), language);
        Path output = directory.resolveSibling("copy-" + language + ".txt");

        Process browser = new ProcessBuilder("node", "test/copy.mjs", directory.toString())
                .directory(EXAMPLE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = browser.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        browser.descendants().forEach(ProcessHandle::destroyForcibly);
        browser.destroyForcibly();

        String said = Files.readString(output);
        assertThat(ended).as(said).isTrue();
        assertThat(browser.exitValue()).as(said).isZero();
        assertThat(said).contains("pages without a network");
    }

    private static Path unpacked(TakenCopy copy, String language) throws Exception {
        Path directory = Path.of("target", "copy-" + language).toAbsolutePath();
        for (String name : copy.names()) {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, copy.bytes(name));
        }
        return directory;
    }
}
