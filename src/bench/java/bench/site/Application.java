package bench.site;

import fi.vastuugroup.privacy.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a packaged application, the portal or the bare handler, as a process of its own. */
public final class Application implements AutoCloseable {

    public static final Path WORK = Path.of("target/bench");

    private static final String PORTAL = "target/quarkus-app";
    private static final String BARE = "src/bench/bare/target/quarkus-app";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final int POLL_MILLIS = 20;
    private static final int FAILED = 500;

    private final Process process;
    private final int port;
    private final double startSeconds;

    private Application(Process process, int port, double startSeconds) {
        this.process = process;
        this.port = port;
        this.startSeconds = startSeconds;
    }

    public static Application portal(Map<String, String> settings, int heap) throws IOException, InterruptedException {
        return start(Path.of(PORTAL), settings, heap);
    }

    public static Application bareHandler(Map<String, String> settings, int heap)
            throws IOException, InterruptedException {
        return start(Path.of(BARE), settings, heap);
    }

    /** Starts an application, and returns when it answers. */
    private static Application start(Path directory, Map<String, String> settings, int heap)
            throws IOException, InterruptedException {
        int port = Ports.free();
        List<String> command = new ArrayList<>();
        command.add(java("java"));
        command.add("-Xmx" + heap + "m");
        command.add("-Xlog:gc:file=" + HeapLog.file(port).toAbsolutePath() + ":uptime:filecount=0");
        if (Files.exists(directory.resolve("app.aot"))) {
            command.add("-XX:AOTCache=app.aot");
        } else if (Files.exists(directory.resolve("app-cds.jsa"))) {
            command.add("-XX:SharedArchiveFile=app-cds.jsa");
        }
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.port=" + Ports.free());
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        Path log = WORK.resolve("application-" + port + ".log");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        awaitAnswer(process, port, log);
        return new Application(process, port, (System.nanoTime() - begun) / 1e9);
    }

    public int port() {
        return port;
    }

    /** From the start of the process to its first answer. */
    public double startSeconds() {
        return startSeconds;
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    public long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    public HeapLog heap() {
        return new HeapLog(HeapLog.file(port));
    }

    /** Collects all garbage, so that the heap log's last line has what lives. */
    public void collect() throws IOException, InterruptedException {
        new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static void awaitAnswer(Process process, int port, Path log) throws InterruptedException {
        HttpRequest first = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/privacy-notice"))
                .build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (HTTP.send(first, HttpResponse.BodyHandlers.discarding()).statusCode() < FAILED) {
                    return;
                }
            } catch (IOException notYet) {
                // It does not listen.
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        process.destroyForcibly();
        throw new IllegalStateException("no start: see " + log);
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
