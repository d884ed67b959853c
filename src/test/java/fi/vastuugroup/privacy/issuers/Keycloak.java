package fi.vastuugroup.privacy.issuers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of the Keycloak that the build unpacked, on the loopback address; what it holds outlives a restart. */
final class Keycloak implements AutoCloseable {

    static final String ADMINISTRATOR = "administrator";

    private static final Path HOME = Path.of(System.getProperty("keycloak.home", "target/keycloak"));
    private static final Path LOG = Path.of("target/keycloak.log");
    private static final Duration START = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private Process process;

    private Keycloak(int port) throws IOException {
        this.port = port;
        this.process = process();
    }

    /** Begins anew, with realms: a file's name and its content. */
    static Keycloak start(int port, Map<String, String> realms) throws IOException, InterruptedException {
        Path data = HOME.resolve("data");
        if (Files.exists(data)) {
            try (Stream<Path> old = Files.walk(data)) {
                old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
            }
        }
        Path imported = Files.createDirectories(data.resolve("import"));
        for (Map.Entry<String, String> realm : realms.entrySet()) {
            Files.writeString(imported.resolve(realm.getKey()), realm.getValue());
        }
        Files.deleteIfExists(LOG);
        Keycloak keycloak = new Keycloak(port);
        keycloak.ready();
        return keycloak;
    }

    /** Ends the process; nobody is at its address until it is started again. */
    void stop() throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }
    }

    /** Starts the process, unless it runs. */
    void startAgain() throws IOException, InterruptedException {
        if (process.isAlive()) {
            return;
        }
        process = process();
        ready();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String log() throws IOException {
        return Files.readString(LOG);
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }

    private Process process() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        "sh",
                        HOME.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms64m -Xmx512m",
                        "JAVA_OPTS_APPEND",
                        "-XX:TieredStopAtLevel=1",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        ADMINISTRATOR));
        return command.start();
    }

    private void ready() throws InterruptedException {
        HttpRequest discovery = HttpRequest.newBuilder(URI.create(url() + "/realms/master"))
                .timeout(Duration.ofSeconds(20))
                .build();
        for (Instant end = Instant.now().plus(START); Instant.now().isBefore(end) && process.isAlive(); ) {
            try {
                if (http.send(discovery, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Asked again.
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        stop();
        throw new IllegalStateException("Keycloak does not start: see " + LOG);
    }
}
