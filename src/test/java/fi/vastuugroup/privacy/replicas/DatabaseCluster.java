package fi.vastuugroup.privacy.replicas;

import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import fi.vastuugroup.privacy.local.Ports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two nodes of Patroni with etcd, and HAProxy that leads to the primary: what a failover is tried against, on the loopback
 * address. The programs are the machine's; PostgreSQL is that of {@code POSTGRES_BIN}, or the one of the other tests with
 * the substitutes of {@code src/test/failover/bin} for the clients that it lacks.
 */
final class DatabaseCluster implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("patroni", "etcd", "haproxy");
    private static final List<String> SERVER = List.of("initdb", "pg_ctl", "postgres");
    private static final List<String> CLIENTS = List.of("pg_controldata", "pg_isready", "pg_basebackup");
    private static final Path HERE = Path.of("src/test/failover").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path directory;
    private final int port = Ports.free();
    private final List<Process> others = new ArrayList<>();
    private final List<DatabaseNode> nodes = new ArrayList<>();

    private DatabaseCluster(Path directory) {
        this.directory = directory;
    }

    /** The programs that are not installed. */
    static List<String> missing() {
        String[] path = String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1);
        return PROGRAMS.stream()
                .filter(program -> Stream.of(path)
                        .noneMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program))))
                .toList();
    }

    /** Begins a cluster, and waits until the second node has what the first one answers. */
    static DatabaseCluster start() throws IOException, InterruptedException {
        var cluster = new DatabaseCluster(Files.createTempDirectory("failover"));
        try {
            cluster.begin();
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** The database, as the portal sees it. */
    EmbeddedDatabase database() {
        return EmbeddedDatabase.servedAt(port);
    }

    DatabaseNode primary() throws InterruptedException {
        for (DatabaseNode node : nodes) {
            if (node.isPrimary()) {
                return node;
            }
        }
        throw new IllegalStateException("there is no primary");
    }

    /** Until another node could take over without a loss. */
    void awaitSynchronous() throws InterruptedException {
        await(() -> {
            for (DatabaseNode node : nodes) {
                if (node.isSynchronous()) {
                    return true;
                }
            }
            return false;
        });
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (DatabaseNode node : nodes) {
            node.kill();
        }
        for (Process process : others) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Writes settings with the values that a start decides. */
    static Path filled(String template, Path target, Map<String, String> values) throws IOException {
        String text = Files.readString(HERE.resolve(template));
        for (var value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue());
        }
        return Files.writeString(target, text);
    }

    static Process started(String name, List<String> command) throws IOException {
        File log = Files.createDirectories(Replica.LOGS)
                .resolve("failover-" + name + ".log")
                .toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private void begin() throws IOException, InterruptedException {
        Path programs = programs();
        int etcd = startEtcd();
        for (String name : List.of("node-1", "node-2")) {
            nodes.add(new DatabaseNode(name, directory, programs, etcd));
        }
        startProxy();
        nodes.get(0).start();
        await(nodes.get(0)::isPrimary);
        nodes.get(1).start();
        awaitSynchronous();
    }

    private Path programs() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("bin"));
        Path installed = installed();
        for (String program : SERVER) {
            Files.createSymbolicLink(folder.resolve(program), installed.resolve(program));
        }
        for (String program : CLIENTS) {
            Path real = installed.resolve(program);
            Files.createSymbolicLink(
                    folder.resolve(program),
                    Files.isExecutable(real) ? real : HERE.resolve("bin").resolve(program));
        }
        return folder;
    }

    private Path installed() throws IOException {
        @Nullable String own = System.getenv("POSTGRES_BIN");
        if (own != null) {
            return Path.of(own).toAbsolutePath();
        }
        Path unpacked = Files.createDirectory(directory.resolve("unpacked"));
        try (var unpacking = EmbeddedDatabase.keptIn(unpacked)) {
            return Postmaster.of(unpacked).orElseThrow().executable().resolveSibling("");
        }
    }

    private int startEtcd() throws IOException {
        int clients = Ports.free();
        String address = "http://127.0.0.1:" + clients;
        String peers = "http://127.0.0.1:" + Ports.free();
        others.add(started(
                "etcd",
                List.of(
                        "etcd",
                        "--data-dir=" + directory.resolve("etcd"),
                        "--listen-client-urls=" + address,
                        "--advertise-client-urls=" + address,
                        "--listen-peer-urls=" + peers,
                        "--initial-advertise-peer-urls=" + peers,
                        "--initial-cluster=default=" + peers)));
        return clients;
    }

    private void startProxy() throws IOException {
        String servers = nodes.stream().map(DatabaseNode::server).collect(Collectors.joining("\n"));
        Path settings = filled(
                "haproxy.cfg",
                directory.resolve("haproxy.cfg"),
                Map.of("PORT", Integer.toString(port), "SERVERS", servers));
        others.add(started("haproxy", List.of("haproxy", "-f", settings.toString())));
    }

    private interface Condition {
        boolean holds() throws InterruptedException;
    }

    private static void await(Condition condition) throws InterruptedException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !condition.holds(); ) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("see target/replicas/failover-*.log");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
