package fi.vastuugroup.privacy.delivery.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A receiver that does with its socket as it likes. */
final class RawReceiver implements AutoCloseable {

    /** What a receiver does once it has the request; answers how many bytes it got rid of. */
    private interface Manners {
        long answer(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Manners manners;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger connections = new AtomicInteger();
    private final CompletableFuture<Long> cut = new CompletableFuture<>();
    private volatile String request = "";

    private RawReceiver(Manners manners) {
        this.manners = manners;
        try {
            server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    static RawReceiver answering(String text) {
        return new RawReceiver(out -> {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return text.length();
        });
    }

    static RawReceiver silent() {
        return new RawReceiver(out -> {
            Thread.sleep(60_000);
            return 0;
        });
    }

    /** Something, and then a little of something else, again and again. */
    static RawReceiver dripping(String first, String drop) {
        return new RawReceiver(out -> {
            out.write(first.getBytes(StandardCharsets.US_ASCII));
            for (long sent = 0; ; sent++) {
                out.write(drop.getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(100);
            }
        });
    }

    /** As much as it can. */
    static RawReceiver flooding(String first) {
        var receiver = new RawReceiver[1];
        receiver[0] = new RawReceiver(out -> {
            out.write(first.getBytes(StandardCharsets.US_ASCII));
            byte[] flood = "x".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (long sent = 0; ; sent += flood.length) {
                try {
                    out.write(flood);
                } catch (IOException e) {
                    receiver[0].cut.complete(sent);
                    throw e;
                }
            }
        });
        return receiver[0];
    }

    int port() {
        return server.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** The last request, in lower case. */
    String request() {
        return request;
    }

    /** How much was sent before the connection was cut. */
    long awaitCut() {
        try {
            return cut.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("nobody cut the connection", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                connections.incrementAndGet();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            byte[] buffer = new byte[16 * 1024];
            int read = socket.getInputStream().read(buffer);
            request = new String(buffer, 0, Math.max(read, 0), StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
            manners.answer(socket.getOutputStream());
            // Until the other side has read it.
            socket.getInputStream().read(buffer);
        } catch (IOException | InterruptedException e) {
            // The other side left.
        }
    }
}
