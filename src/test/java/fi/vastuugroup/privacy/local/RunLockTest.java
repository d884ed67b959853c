package fi.vastuugroup.privacy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second local run says where the first one is, and touches nothing of it. */
class RunLockTest {

    @Test
    void oneRunHasTheDataAndTheNextIsToldWhereItIs(@TempDir Path directory) throws IOException {
        try (var first = RunLock.take(directory, "http://localhost:8080/docs")) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> RunLock.take(directory, "http://localhost:8081/docs"))
                    .isInstanceOf(LocalRunException.class)
                    .hasMessage(
                            "It already runs: http://localhost:8080/docs (pid %d)",
                            ProcessHandle.current().pid());
        }
        try (var later = RunLock.take(directory, "http://localhost:8081/docs")) {
            assertThat(later).isNotNull();
        }
    }

    @Test
    void wipingKeepsTheHoldOnTheDirectory(@TempDir Path directory) throws IOException {
        var kept = new KeptData(directory);
        Files.createDirectories(kept.journal());
        Files.writeString(kept.journal().resolve("line"), "{}");
        try (var run = RunLock.take(directory, "http://localhost:8080/docs")) {
            assertThat(run).isNotNull();
            kept.wipe();
            assertThat(kept.journal()).doesNotExist();
            assertThatThrownBy(() -> RunLock.take(directory, "http://localhost:8081/docs"))
                    .isInstanceOf(LocalRunException.class);
        }
    }
}
