package fi.vastuugroup.privacy.testing;

import fi.vastuugroup.privacy.local.Ports;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server of S3 in a process of its own, with AWS's signatures (version 4), versions and encryption, and its buckets in memory:
 * s3proxy, whose class path Maven writes to {@code target/s3-server}.
 */
public final class S3Server implements AutoCloseable {

    public static final String ACCESS_KEY = "tests-access-key";
    public static final String SECRET_KEY = "tests-secret-key";
    public static final String REGION = "us-east-1";

    private static final Path WORK = Path.of("target", "s3-server");

    private final Path directory;
    private final int port;
    private final String more;
    private Process process;

    private S3Server(Path directory, int port, String more) throws IOException {
        this.directory = directory;
        this.port = port;
        this.more = more;
        this.process = begin();
    }

    /** A server with no bucket yet. */
    public static S3Server start() throws IOException, InterruptedException {
        return start("");
    }

    /** A server that remembers the lengths of objects and not what is in them: of any size. */
    public static S3Server ofLengths() throws IOException, InterruptedException {
        return start("s3proxy.null-blobstore=true");
    }

    private static S3Server start(String more) throws IOException, InterruptedException {
        S3Server server = new S3Server(Files.createTempDirectory(WORK.toAbsolutePath(), "data-"), Ports.free(), more);
        server.await();
        return server;
    }

    public int port() {
        return port;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** SIGKILL, in the middle of whatever it does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it again, with nothing. */
    public void startAgain() throws IOException, InterruptedException {
        process = begin();
        await();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        kill();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    private Process begin() throws IOException {
        Path settings = Files.writeString(
                directory.resolve("s3proxy.properties"), """
                    s3proxy.endpoint=http://127.0.0.1:%d
                    s3proxy.authorization=aws-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=transient-nio2
                    jclouds.identity=unused
                    jclouds.credential=unused
                    %s
                    """.formatted(port, ACCESS_KEY, SECRET_KEY, more));
        Path quiet = Files.writeString(
                directory.resolve("logback.xml"), "<configuration><root level=\"OFF\"/></configuration>");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-Dlogback.configurationFile=" + quiet));
        command.addAll(List.of("-cp", Files.readString(WORK.resolve("classpath"))));
        command.addAll(List.of("org.gaul.s3proxy.Main", "--properties", settings.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
    }

    private void await() throws InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException("the S3 server does not start: see " + directory.resolve("log"));
    }
}
