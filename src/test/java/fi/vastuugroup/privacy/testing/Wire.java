package fi.vastuugroup.privacy.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which anything can be sent, a byte a character. */
public final class Wire implements AutoCloseable {

    private static final int LONGEST_MILLIS = 90_000;

    private final Socket socket;

    public Wire() throws IOException {
        this(InetAddress.getLoopbackAddress());
    }

    /** Comes from an address of this machine. */
    public Wire(InetAddress from) throws IOException {
        socket = new Socket(InetAddress.getByName("localhost"), RestAssured.port, from, 0);
        socket.setSoTimeout(LONGEST_MILLIS);
    }

    /** An answer; the names of its headers are in lower case. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Reads the next answer to a HEAD, which has no body, however long it says that one is. */
    public Answer head() throws IOException {
        String[] head = until("\r\n\r\n").split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int line = 1; line < head.length; line++) {
            String[] header = head[line].split(":", 2);
            headers.put(header[0].toLowerCase(java.util.Locale.ROOT), header[1].strip());
        }
        return new Answer(Integer.parseInt(head[0].split(" ")[1]), headers, "");
    }

    /** Reads the next answer; its body is as long as it says, or comes in chunks. */
    public Answer answer() throws IOException {
        Answer head = head();
        int status = head.status();
        Map<String, String> headers = head.headers();
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            return new Answer(status, headers, chunks());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Answer(status, headers, new String(socket.getInputStream().readNBytes(length), ISO_8859_1));
    }

    private String chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int length;
        do {
            length = Integer.parseInt(until("\r\n").strip(), 16);
            body.write(socket.getInputStream().readNBytes(length));
            until("\r\n");
        } while (length > 0);
        return body.toString(ISO_8859_1);
    }

    /** Whether nothing more comes: the connection was closed. */
    public boolean isOver() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketException reset) {
            return true;
        }
    }

    private String until(String end) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (!text.toString(ISO_8859_1).endsWith(end)) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("no answer, but " + text.toString(ISO_8859_1));
            }
            text.write(next);
        }
        return text.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
