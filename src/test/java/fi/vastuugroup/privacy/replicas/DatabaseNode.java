package fi.vastuugroup.privacy.replicas;

import fi.vastuugroup.privacy.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A node of a cluster: Patroni, and the PostgreSQL that it starts and watches. */
final class DatabaseNode {

    private static final int OK = 200;

    private final String name;
    private final int port = Ports.free();
    private final int rest = Ports.free();
    private final Path data;
    private final Path settings;
    private @Nullable Process patroni;

    /** Writes the settings of a node that keeps its data below a directory. */
    DatabaseNode(String name, Path directory, Path programs, int etcd) throws IOException {
        this.name = name;
        data = directory.resolve(name);
        settings = DatabaseCluster.filled(
                "patroni.yml",
                directory.resolve(name + ".yml"),
                Map.of(
                        "NAME", name,
                        "PORT", Integer.toString(port),
                        "REST", Integer.toString(rest),
                        "ETCD", Integer.toString(etcd),
                        "DATA", data.toString(),
                        "BIN", programs.toString()));
    }

    /** The line that tells HAProxy of it. */
    String server() {
        return "  server %s 127.0.0.1:%d check port %d".formatted(name, port, rest);
    }

    void start() throws IOException {
        patroni = DatabaseCluster.started(name, Postmaster.unprivileged(List.of("patroni", settings.toString())));
    }

    /** SIGKILL to both, as if the machine were no more. */
    void kill() throws IOException, InterruptedException {
        Process agent = Objects.requireNonNull(patroni);
        agent.destroyForcibly().waitFor();
        Postmaster.of(data).ifPresent(Postmaster::kill);
    }

    boolean isPrimary() throws InterruptedException {
        return says("/primary");
    }

    /** Whether it has everything that the primary answers, from now on. */
    boolean isSynchronous() throws InterruptedException {
        return says("/synchronous");
    }

    private boolean says(String path) throws InterruptedException {
        try {
            URI uri = URI.create("http://127.0.0.1:" + rest + path);
            return Replica.HTTP
                            .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException notThere) {
            return false;
        }
    }
}
