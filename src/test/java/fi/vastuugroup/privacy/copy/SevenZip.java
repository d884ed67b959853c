package fi.vastuugroup.privacy.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens an encrypted copy as whoever receives it does, with 7-Zip. */
final class SevenZip {

    private static final String PROGRAM = "7zz";

    private SevenZip() {}

    /** Skips the test on a machine without the program; in CI it has to run. */
    static void assumeInstalled() {
        assumeTrue(System.getenv("CI") != null || isInstalled(), "7zz on the PATH (Debian's package 7zip)");
    }

    /** What became of an attempt. */
    record Attempt(int status, String said, Map<String, byte[]> files) {}

    /** Unpacks into an empty directory, with a pass phrase. */
    static Attempt open(Path archive, String passPhrase, Path into) throws Exception {
        Path said = Files.createTempFile("7zz", ".txt");
        Process process = new ProcessBuilder(
                        PROGRAM, "x", "-y", "-bd", "-p" + passPhrase, "-o" + into, archive.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("7zz ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Attempt(process.exitValue(), Files.readString(said), files(into));
    }

    /** How each entry is encrypted, as the program sees it. */
    static List<String> methods(Path archive, String passPhrase) throws Exception {
        Process process = new ProcessBuilder(PROGRAM, "l", "-slt", "-p" + passPhrase, archive.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        try (var said = process.inputReader()) {
            return said.lines()
                    .filter(line -> line.startsWith("Method = "))
                    .map(line -> line.substring("Method = ".length()))
                    .toList();
        }
    }

    private static Map<String, byte[]> files(Path directory) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(
                            directory.relativize(file).toString().replace(File.separatorChar, '/'),
                            Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static boolean isInstalled() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, PROGRAM)));
    }
}
