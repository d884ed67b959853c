package fi.vastuugroup.privacy.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A frontend with its driver of Chromium, whose programs Node runs. */
final class Frontend {

    /** The sample, which {@code .ci/run} has outside of this tree. */
    static final Frontend SAMPLE =
            new Frontend(Optional.ofNullable(System.getenv("SAMPLE_FRONTEND")).orElse("frontend-contract/example"));

    /** The portal's own page. */
    static final Frontend PAGE = new Frontend("src/main/webui");

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final List<String> CHROMIUM = List.of("chromium-headless-shell", "chromium");

    private final Path place;

    private Frontend(String place) {
        this.place = Path.of(place).toAbsolutePath();
    }

    /**
     * Skips the test on a machine where it cannot run; in CI it has to.
     *
     * @param directory what is there once the frontend is ready for it
     * @param made how that is made
     */
    void assumeReady(String directory, String made) {
        boolean inCi = System.getenv("CI") != null;
        assumeTrue(inCi || Files.isDirectory(place.resolve(directory)), made);
        assumeTrue(inCi || hasChromium(), "chromium on the PATH, or CHROMIUM");
    }

    /** Runs a program to its good end, and no longer than half an hour; answers what it said. */
    String run(Path output, Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        program.environment().putAll(environment);
        Process process = program.start();
        boolean ended;
        try {
            ended = process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        String said = Files.readString(output);
        assertThat(ended).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static boolean hasChromium() {
        return System.getenv("CHROMIUM") != null
                || Stream.of(Optional.ofNullable(System.getenv("PATH"))
                                .orElse("")
                                .split(Pattern.quote(File.pathSeparator)))
                        .flatMap(directory -> CHROMIUM.stream().map(name -> Path.of(directory, name)))
                        .anyMatch(Files::isExecutable);
    }
}
