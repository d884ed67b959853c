package bench.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;

/**
 * Sends a stream of lines and reads the answer meanwhile, over a socket, for the JDK's client reads no answer while it
 * sends. It holds a block of lines at a time, and of the answer the end.
 */
public final class LineClient {

    private static final int BUFFER = 65_536;
    private static final int KEPT = 4_096;
    private static final int LONGEST_SILENCE_MILLIS = 60_000;
    private static final String TAKEN = "HTTP/1.1 200";
    private static final String END = "\r\n0\r\n\r\n";

    private LineClient() {}

    /** Lines that are sent at once. */
    public record Block(byte[] bytes, int lines) {}

    /**
     * A stream that came to its end.
     *
     * @param seconds from its beginning to the end of the answer
     * @param summary the last of the answer
     */
    public record Streamed(long lines, double seconds, String summary) {

        public double perSecond() {
            return lines / seconds;
        }

        /** @throws IllegalStateException unless it was answered in full */
        public Streamed complete() {
            if (!summary.contains("\"complete\":true") || !summary.contains("\"lines\":" + lines + ",")) {
                throw new IllegalStateException(lines + " lines were answered " + summary);
            }
            return this;
        }
    }

    public static Streamed send(int port, String path, String token, Iterator<Block> blocks) throws IOException {
        long begun = System.nanoTime();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(LONGEST_SILENCE_MILLIS);
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
            out.write("""
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/x-ndjson\r
                    Transfer-Encoding: chunked\r
                    \r
                    """.formatted(path, token).getBytes(StandardCharsets.US_ASCII));
            CompletableFuture<Long> sender = CompletableFuture.supplyAsync(() -> send(out, blocks));
            String end = "";
            InputStream in = socket.getInputStream();
            byte[] heard = new byte[BUFFER];
            while (!end.endsWith(END)) {
                int count = in.read(heard);
                if (count < 0) {
                    throw new IOException("the stream ended after " + end);
                }
                if (end.isEmpty() && !new String(heard, 0, count, StandardCharsets.ISO_8859_1).startsWith(TAKEN)) {
                    throw new IOException(
                            "the stream was answered " + new String(heard, 0, count, StandardCharsets.ISO_8859_1));
                }
                String text = end + new String(heard, 0, count, StandardCharsets.ISO_8859_1);
                end = text.substring(Math.max(0, text.length() - KEPT));
            }
            return new Streamed(sender.join(), (System.nanoTime() - begun) / 1e9, end);
        }
    }

    private static long send(OutputStream out, Iterator<Block> blocks) {
        try {
            long lines = 0;
            while (blocks.hasNext()) {
                Block block = blocks.next();
                out.write((Integer.toHexString(block.bytes().length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(block.bytes());
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                lines += block.lines();
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
