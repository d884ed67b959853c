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

    /** Reads the next answer; its body is as long as it says. */
    public Answer answer() throws IOException {
        String[] head = head().split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int line = 1; line < head.length; line++) {
            String[] header = head[line].split(":", 2);
            headers.put(header[0].toLowerCase(java.util.Locale.ROOT), header[1].strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        String body = new String(socket.getInputStream().readNBytes(length), ISO_8859_1);
        return new Answer(Integer.parseInt(head[0].split(" ")[1]), headers, body);
    }

    /** Whether nothing more comes: the connection was closed. */
    public boolean isOver() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketException reset) {
            return true;
        }
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("no answer, but " + head.toString(ISO_8859_1));
            }
            head.write(next);
        }
        return head.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
