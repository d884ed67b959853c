package fi.vastuugroup.privacy.replicas;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** Takes traces as a collector does (OTLP over HTTP), and keeps the bytes that came. */
final class Collector implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpServer server;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/v1/traces", exchange -> {
            try (exchange) {
                byte[] spans = exchange.getRequestBody().readAllBytes();
                synchronized (received) {
                    received.write(spans);
                }
                exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.start();
    }

    /** What sends traces here, within a moment. */
    String[] options() {
        return new String[] {
            "-Dquarkus.otel.sdk.disabled=false",
            "-Dquarkus.otel.exporter.otlp.endpoint=http://127.0.0.1:"
                    + server.getAddress().getPort(),
            "-Dquarkus.otel.bsp.schedule.delay=200ms"
        };
    }

    /** All that came; texts stand in it as they are, in UTF-8. */
    String received() {
        synchronized (received) {
            return received.toString(StandardCharsets.ISO_8859_1);
        }
    }

    /** Waits for a span of a trace. */
    void await(String trace) throws InterruptedException {
        awaitText(new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1));
    }

    void awaitText(String text) throws InterruptedException {
        for (Instant end = Instant.now().plus(PATIENCE); !received().contains(text); ) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(received().length() + " bytes came, and not what was awaited: " + text);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
