package fi.vastuugroup.privacy.replicas;

import fi.vastuugroup.privacy.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A process of the packaged application. */
public final class Replica {

    static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Where the package lies, and where each process is started. */
    static final Path PACKAGE = Path.of("target/quarkus-app");

    /** Where each process writes what it says. */
    static final Path LOGS = Path.of("target/replicas");

    private final Process process;
    private final int port;
    private final int managementPort;
    private final Path log;

    private Replica(Process process, int port, int managementPort, Path log) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
        this.log = log;
    }

    static Replica start(String name, Map<String, String> settings, String... options) throws IOException {
        return start(Ports.free(), name, settings, options);
    }

    /** Starts at a port that others know already. */
    public static Replica start(int port, String name, Map<String, String> settings, String... options)
            throws IOException {
        int managementPort = Ports.free();
        List<String> before = new ArrayList<>(List.of("-Xmx256m"));
        before.addAll(List.of(options));
        before.add("-Dquarkus.http.port=" + port);
        before.add("-Dquarkus.management.port=" + managementPort);
        Path log = Files.createDirectories(LOGS).resolve(name + ".log");
        Process process = new ProcessBuilder(command(before, settings))
                .directory(PACKAGE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new Replica(process, port, managementPort, log);
    }

    /** What starts the package, in its folder: options of the JVM, then settings as system properties. */
    static List<String> command(List<String> options, Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return command;
    }

    /** Until it answers. */
    public Replica ready() throws InterruptedException {
        for (int i = 0; i < 1_200 && process.isAlive(); i++) {
            try {
                answers();
                return this;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException("it does not start: see " + log);
    }

    /** SIGKILL: no shutdown, nothing is finished. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM. */
    public void stop() throws InterruptedException {
        tellToStop();
        process.waitFor();
    }

    /** SIGTERM, and does not wait for the end. */
    void tellToStop() {
        process.destroy();
    }

    /** By which the operating system knows it. */
    long pid() {
        return process.pid();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** The status of the check by which a load balancer decides. */
    int readiness() throws IOException, InterruptedException {
        return status(URI.create("http://localhost:" + managementPort + "/q/health/ready"));
    }

    String metrics() throws IOException, InterruptedException {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + "/metrics"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** The status of an operation for everybody. */
    int answers() throws IOException, InterruptedException {
        return status(uri("/api/v1/privacy-notice"));
    }

    private static int status(URI uri) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    int port() {
        return port;
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    /** Sends JSON, or whatever type it is. */
    public HttpResponse<String> send(String method, String path, String token, String type, String body)
            throws IOException, InterruptedException {
        return send(method, path, token, type, body, UUID.randomUUID().toString());
    }

    /** The same, perhaps once more. */
    HttpResponse<String> send(String method, String path, String token, String type, String body, String key)
            throws IOException, InterruptedException {
        return HTTP.send(
                request(path, token)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", key)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
