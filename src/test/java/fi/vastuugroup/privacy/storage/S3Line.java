package fi.vastuugroup.privacy.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** The line to a server: it shows what was asked, and can be stopped or cut. */
final class S3Line implements AutoCloseable {

    private static final int KEPT = 1 << 20;

    private final ServerSocket entrance;
    private final int server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ByteArrayOutputStream asked = new ByteArrayOutputStream();
    private final AtomicLong sent = new AtomicLong();
    private volatile long stopsAfter = Long.MAX_VALUE;
    private volatile boolean cuts;
    private volatile CountDownLatch goesOn = new CountDownLatch(1);

    S3Line(int server) throws IOException {
        this.server = server;
        this.entrance = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + entrance.getLocalPort());
    }

    /** What came of requests, their contents included, from the beginning. */
    String asked() {
        synchronized (asked) {
            return asked.toString(StandardCharsets.ISO_8859_1);
        }
    }

    void forget() {
        synchronized (asked) {
            asked.reset();
        }
    }

    /** Takes no more from who asks after so many bytes from now on, until it goes on. */
    void stopAfter(long bytes) {
        goesOn = new CountDownLatch(1);
        stopsAfter = sent.get() + bytes;
    }

    /** Breaks the connection after so many bytes, in either direction. */
    void cutAfter(long bytes) {
        cuts = true;
        stopsAfter = sent.get() + bytes;
    }

    void goOn() {
        cuts = false;
        stopsAfter = Long.MAX_VALUE;
        goesOn.countDown();
    }

    private void accept() {
        try {
            while (true) {
                Socket from = entrance.accept();
                from.setReceiveBufferSize(64 * 1024);
                threads.execute(() -> connect(from));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void connect(Socket from) {
        try (from;
                Socket to = new Socket(InetAddress.getLoopbackAddress(), server)) {
            var answers = threads.submit(() -> pump(to, from, false));
            pump(from, to, true);
            answers.get();
        } catch (IOException | ExecutionException away) {
            // Nobody is there, or it has gone.
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void pump(Socket from, Socket to, boolean request) {
        byte[] bytes = new byte[16 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (request) {
                    keep(bytes, read);
                }
                if (sent.addAndGet(read) > stopsAfter) {
                    if (cuts) {
                        return;
                    }
                    goesOn.await();
                }
                out.write(bytes, 0, read);
            }
        } catch (IOException ended) {
            // Who asked or who answers has hung up.
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(byte[] bytes, int length) {
        synchronized (asked) {
            if (asked.size() < KEPT) {
                asked.write(bytes, 0, length);
            }
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
