package bench.load;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * Sends prepared requests over kept connections, on a schedule that does not wait for answers, or each connection as
 * soon as it has its answer. One thread does it all, so that it takes little of the machine that it measures.
 */
public final class Load {

    private static final long NAP_NANOS = 100_000;
    private static final double SECOND = 1e9;

    private final Selector selector;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private Load(List<Stream> streams) throws IOException {
        this.selector = Selector.open();
        for (Stream stream : streams) {
            sources.put(stream.name(), new Source(stream));
        }
    }

    /**
     * A stream of requests.
     *
     * @param ports where they go in turn
     * @param requests what is sent in turn, with head and body
     * @param perSecond how many are due in a second, asked again and again; 0: each connection sends as soon as it can
     * @param connections how many there are at the most
     * @param patience how long a caller waits for a free connection, and at the end for an answer
     */
    public record Stream(
            String name,
            int[] ports,
            List<byte[]> requests,
            DoubleSupplier perSecond,
            int connections,
            Duration patience) {}

    /** Sends for so long, then waits for what is under way. */
    public static Map<String, Answers> run(Duration time, List<Stream> streams) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        return run(() -> System.nanoTime() < end, streams);
    }

    /** Sends as long as it should, then waits for what is under way. */
    public static Map<String, Answers> run(BooleanSupplier goesOn, List<Stream> streams) throws IOException {
        Load load = new Load(streams);
        try {
            load.run(goesOn);
        } finally {
            for (SelectionKey key : load.selector.keys()) {
                key.channel().close();
            }
            load.selector.close();
        }
        Map<String, Answers> answers = new LinkedHashMap<>();
        load.sources.forEach((name, source) -> answers.put(name, new Answers(source.answers)));
        return answers;
    }

    private void run(BooleanSupplier goesOn) throws IOException {
        while (goesOn.getAsBoolean()) {
            for (Source source : sources.values()) {
                source.send(System.nanoTime());
            }
            receiveOrNap();
        }
        long stopped = System.nanoTime();
        while (sources.values().stream().anyMatch(source -> source.waits(System.nanoTime() - stopped))) {
            receiveOrNap();
        }
        sources.values().forEach(Source::giveUp);
    }

    private void receiveOrNap() throws IOException {
        if (selector.selectNow() == 0) {
            LockSupport.parkNanos(NAP_NANOS);
            return;
        }
        for (SelectionKey key : selector.selectedKeys()) {
            ((Connection) key.attachment()).proceed();
        }
        selector.selectedKeys().clear();
    }

    /** A stream with its connections and answers. */
    private final class Source implements Connection.Listener {

        private final Stream stream;
        private final List<Answers.Answer> answers = new ArrayList<>();
        private final Deque<Connection> free = new ArrayDeque<>();
        private final List<Connection> open = new ArrayList<>();
        private final Deque<Long> due = new ArrayDeque<>();
        private double nextDue = System.nanoTime();
        private int sent;

        Source(Stream stream) {
            this.stream = stream;
        }

        void send(long now) throws IOException {
            double perSecond = stream.perSecond().getAsDouble();
            if (perSecond == 0) {
                while (!free.isEmpty() || open.size() < stream.connections()) {
                    send(now, connection());
                }
                return;
            }
            for (; nextDue <= now; nextDue += SECOND / perSecond) {
                due.add((long) nextDue);
            }
            while (!due.isEmpty() && now - due.peek() > stream.patience().toNanos()) {
                answers.add(new Answers.Answer(due.poll(), 0, now, 0, false));
            }
            while (!due.isEmpty() && (!free.isEmpty() || open.size() < stream.connections())) {
                send(due.poll(), connection());
            }
        }

        private void send(long dueAt, Connection connection) throws IOException {
            connection.send(stream.requests().get(sent++ % stream.requests().size()), dueAt);
        }

        private Connection connection() throws IOException {
            if (!free.isEmpty()) {
                return free.poll();
            }
            int port = stream.ports()[open.size() % stream.ports().length];
            Connection connection = new Connection(selector, port, this);
            open.add(connection);
            return connection;
        }

        @Override
        public void answered(Connection connection, Answers.Answer answer) {
            answers.add(answer);
            free.add(connection);
        }

        @Override
        public void broken(Connection connection, Answers.Answer answer) {
            answers.add(answer);
            open.remove(connection);
        }

        public boolean waits(long since) {
            return since < stream.patience().toNanos() && free.size() < open.size();
        }

        void giveUp() {
            open.stream()
                    .filter(connection -> !free.contains(connection))
                    .forEach(connection -> answers.add(connection.unanswered()));
            due.forEach(at -> answers.add(new Answers.Answer(at, 0, System.nanoTime(), 0, false)));
        }
    }
}
