package bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends one request at a time over HTTP/1.1, and hears when its answer is whole. */
public final class Connection {

    private static final int BUFFER = 65_536;
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final String END_OF_CHUNKS = "\r\n0\r\n\r\n";
    private static final ByteBuffer IN = ByteBuffer.allocateDirect(BUFFER);

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Listener listener;
    private ByteBuffer out = ByteBuffer.allocate(0);
    private StringBuilder head = new StringBuilder();
    private boolean inBody;
    private boolean chunked;
    private boolean closes;
    private long left;
    private String tail = "";
    private int status;
    private boolean retryAfter;
    private long due;
    private long sent;

    /** Hears how a request ended. */
    public interface Listener {

        void answered(Connection connection, Answers.Answer answer);

        void broken(Connection connection, Answers.Answer answer);
    }

    public Connection(Selector selector, int port, Listener listener) throws IOException {
        this.listener = listener;
        this.channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.configureBlocking(false);
        channel.socket().setTcpNoDelay(true);
        this.key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** Makes the bytes of a request; without a body when it is null. */
    public static byte[] request(String method, String path, String token, String body) {
        String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n"
                + (body == null
                        ? "\r\n"
                        : "Content-Type: application/json\r\nContent-Length: " + body.length() + END_OF_HEAD + body);
        return request.getBytes(StandardCharsets.US_ASCII);
    }

    public void send(byte[] request, long dueAt) throws IOException {
        due = dueAt;
        sent = System.nanoTime();
        status = 0;
        retryAfter = false;
        inBody = false;
        head = new StringBuilder();
        out = ByteBuffer.wrap(request);
        try {
            write();
        } catch (IOException closed) {
            end(true);
        }
    }

    /** Goes on with what the channel is ready for. */
    public void proceed() throws IOException {
        try {
            if (out.hasRemaining()) {
                write();
            }
            for (int count; (count = channel.read(IN.clear())) != 0; ) {
                if (count < 0) {
                    end(true);
                    return;
                }
                hear(StandardCharsets.ISO_8859_1.decode(IN.flip()).toString());
            }
        } catch (IOException closed) {
            end(true);
        }
    }

    Answers.Answer unanswered() {
        return new Answers.Answer(due, sent, System.nanoTime(), 0, false);
    }

    private void write() throws IOException {
        channel.write(out);
        key.interestOps(out.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    private void hear(String text) throws IOException {
        String body = text;
        if (!inBody) {
            head.append(text);
            int end = head.indexOf(END_OF_HEAD);
            if (end < 0) {
                return;
            }
            body = head.substring(end + END_OF_HEAD.length());
            readHead(head.substring(0, end).toLowerCase(Locale.ROOT));
        }
        left -= body.length();
        if (chunked) {
            tail = (tail + body).substring(Math.max(0, tail.length() + body.length() - END_OF_CHUNKS.length()));
        }
        if (chunked ? tail.endsWith(END_OF_CHUNKS) : left <= 0) {
            end(false);
        }
    }

    private void readHead(String text) {
        inBody = true;
        status = Integer.parseInt(text.substring(9, 12));
        retryAfter = text.contains("\r\nretry-after:");
        closes = text.contains("\r\nconnection: close");
        chunked = text.contains("\r\ntransfer-encoding: chunked");
        tail = "\r\n";
        int length = text.indexOf("\r\ncontent-length:");
        left = length < 0
                ? 0
                : Long.parseLong(text.substring(length + 17)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .strip());
    }

    private void end(boolean broken) throws IOException {
        if (key.isValid()) {
            Answers.Answer answer = new Answers.Answer(due, sent, System.nanoTime(), status, retryAfter);
            if (broken || closes) {
                channel.close();
                listener.broken(this, answer);
            } else {
                listener.answered(this, answer);
            }
        }
    }
}
