package fi.vastuugroup.privacy.replicas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The first process of a PostgreSQL server, found by the file that it leaves in its directory of data. */
final class Postmaster {

    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) {
        this.process = process;
    }

    static Optional<Postmaster> of(Path data) throws IOException {
        Path pid = data.resolve("postmaster.pid");
        if (Files.notExists(pid)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).trim()))
                .map(Postmaster::new);
    }

    /** PostgreSQL does not serve root: as root this puts a command into a namespace where nobody is, like the library. */
    static List<String> unprivileged(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        return whole;
    }

    Path executable() {
        return Path.of(process.info().command().orElseThrow());
    }

    List<String> arguments() {
        return List.of(process.info().arguments().orElseThrow());
    }

    /** SIGTERM. */
    void stop() {
        process.destroy();
    }

    /** SIGKILL, to those too that serve its connections. */
    void kill() {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }
}
