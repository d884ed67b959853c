package fi.vastuugroup.privacy.replicas;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A request of HTTP/1.1 whose answer is read while it is written; both in chunks. The JDK's client cannot do that. */
final class DuplexRequest implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    DuplexRequest(int port, String path, String token) throws IOException {
        socket = new Socket("localhost", port);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream());
        send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
    }

    void write(String text) throws IOException {
        send(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
    }

    void end() throws IOException {
        send("0\r\n\r\n");
    }

    /** The answer's lines as they come; fails when it breaks off. */
    void readLines(Consumer<String> lines) throws IOException {
        if (!line().contains(" 200 ")) {
            throw new IllegalStateException("not answered");
        }
        while (!line().isEmpty()) {
            // Nothing in the headers is of interest.
        }
        ByteArrayOutputStream begun = new ByteArrayOutputStream();
        for (int size; (size = Integer.parseInt(line(), 16)) > 0; line()) {
            for (byte one : in.readNBytes(size)) {
                if (one == '\n') {
                    lines.accept(begun.toString(StandardCharsets.UTF_8));
                    begun.reset();
                } else {
                    begun.write(one);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void send(String ascii) throws IOException {
        out.write(ascii.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one; (one = in.read()) != '\n'; ) {
            if (one < 0) {
                throw new EOFException();
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }
}
