package fi.vastuugroup.privacy.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.S3Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An object of a gigabyte goes through a process that has sixty-four megabytes. */
class MemoryTest {

    /** Of 64 KiB each. */
    private static final int PARTS = 16 * 1024;

    /** More than there is memory; the server counts each byte before those that are read, so that all would take long. */
    private static final int READ_OF_BUCKET = 1536;

    @TempDir
    private Path directory = Path.of("");

    @Test
    void aDirectoryTakesItInParts() throws Exception {
        passes("directory", directory.toString(), PARTS);
    }

    @Test
    void aBucketTakesItInParts() throws Exception {
        try (S3Server server = S3Server.ofLengths()) {
            S3Fixture.connection(server, "recordings").close();

            passes("s3", server.address().toString(), READ_OF_BUCKET);
        }
    }

    private void passes(String kind, String place, int read) throws IOException, InterruptedException {
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:MaxDirectMemorySize=64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LittleMemory.class.getName(),
                        kind,
                        place,
                        Integer.toString(PARTS),
                        Integer.toString(read)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
