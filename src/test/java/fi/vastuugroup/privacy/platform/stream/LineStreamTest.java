package fi.vastuugroup.privacy.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.testing.ManualTime;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stream whose answers are not read keeps them, within its limits; beyond them it waits, and ends. */
class LineStreamTest {

    private static final int LINES = 200_000;
    private static final String ANSWER =
            " answered, in so many words that no buffer of a system has them all".repeat(3) + "\n";
    private static final String ANSWERS_NOT_READ = "end ANSWERS_NOT_READ";

    private final LineStreams streams = new LineStreams(64, 10, () -> false, new ManualTime());
    private final AtomicInteger answered = new AtomicInteger();
    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger beingRead = new AtomicInteger();
    private final AtomicInteger mostRead = new AtomicInteger();
    private final CountDownLatch threeAreRead = new CountDownLatch(3);
    private final AtomicInteger chunksRead = new AtomicInteger();
    private final AtomicInteger beingAnswered = new AtomicInteger();
    private final AtomicInteger mostAnswered = new AtomicInteger();
    private final CountDownLatch twoAreRead = new CountDownLatch(2);
    private CompletableFuture<?> mayAnswer = CompletableFuture.completedFuture(null);
    private int chunks = 3;
    private CountDownLatch gate = new CountDownLatch(0);
    private @Nullable HttpServer server;

    @BeforeEach
    void nothingIsKept() {
        assertThat(streams.kept()).hasValue(0);
    }

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
        assertThat(streams.kept()).hasValue(0);
    }

    @Test
    void whoSendsEverythingBeforeReadingReadsEverything() throws Exception {
        listen(1_000_000, 30);
        try (Socket socket = open()) {
            send(socket, LINES);
            endRequest(socket);

            assertThat(lines(socket)).isEqualTo(LINES);
        }
    }

    @Test
    void whoReadsSlowlyReadsEverythingThoughLittleIsKept() throws Exception {
        listen(10_000, 30);
        try (Socket socket = open()) {
            Thread sender = new Thread(() -> {
                send(socket, LINES);
                endRequest(socket);
            });
            sender.start();
            Thread.sleep(2_500);

            assertThat(answered).hasValueLessThan(LINES);
            assertThat(lines(socket)).isEqualTo(LINES);
            sender.join();
        }
    }

    @Test
    void whoReadsNothingBeyondTheLimitIsToldAtTheEndOfWhatWasKept() throws Exception {
        listen(10_000, 2);
        try (Socket socket = open()) {
            // All of it is taken, for what comes after the end is dropped.
            send(socket, LINES);
            endRequest(socket);
            Thread.sleep(4_000);

            String last = lastLine(socket);

            assertThat(answered).hasValueLessThan(LINES);
            assertThat(last).isEqualTo(ANSWERS_NOT_READ + " " + answered);
        }
    }

    /** Ten streams that wait in their reading: three chunks are read, the others wait for them, and nobody else does. */
    @Test
    void atMostThreeChunksOfAllStreamsAreReadWhileSingleRequestsAreAnswered() throws Exception {
        gate = new CountDownLatch(1);
        listen(1_000_000, 30);
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 10; i++) {
                Socket socket = open();
                sockets.add(socket);
                send(socket, 3_000);
                endRequest(socket);
            }
            threeAreRead.await();

            for (int i = 0; i < 50; i++) {
                assertThat(single()).isEqualTo("single");
            }
            assertThat(mostRead).hasValue(3);
            gate.countDown();
            for (Socket socket : sockets) {
                assertThat(lines(socket)).isEqualTo(3_000);
            }
        } finally {
            gate.countDown();
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        assertThat(mostRead).hasValue(3);
    }

    @Test
    void theNextChunkIsReadWhileOneIsAnsweredAndNoFurther() throws Exception {
        chunks = 1;
        mayAnswer = new CompletableFuture<>();
        listen(1_000_000, 30);
        try (Socket socket = open()) {
            send(socket, 5_000);
            endRequest(socket);

            assertThat(twoAreRead.await(10, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(300);
            assertThat(chunksRead).hasValue(2);

            mayAnswer.complete(null);
            assertThat(lines(socket)).isEqualTo(5_000);
        }
        assertThat(mostAnswered).hasValue(1);
    }

    private String single() throws IOException {
        return new String(
                URI.create("http://localhost:" + (server == null ? 0 : server.actualPort()) + "/")
                        .toURL()
                        .openStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private void listen(long keptBytes, int silence) throws Exception {
        StreamLimits limits = new StreamLimits(
                1_000,
                100_000,
                chunks,
                3,
                100,
                keptBytes,
                Duration.ofMillis(5),
                Duration.ofSeconds(silence),
                StreamLimits.Urgency.FEED);
        Router router = Router.router(vertx);
        router.post().handler(context -> {
            context.request().pause();
            streams.run(context, limits, "text/plain", new Echo()).subscribe().with(ended -> {});
        });
        router.get().handler(context -> context.response().end("single"));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    /** Answers each line with the same text. */
    private final class Echo implements LineStream.Work<List<NumberedLine>> {

        private final AnswerText text = new AnswerText(ANSWER);

        @Override
        public String caller() {
            return "test";
        }

        @Override
        public String lead() {
            return "line ";
        }

        @Override
        public List<NumberedLine> read(List<NumberedLine> lines) {
            mostRead.accumulateAndGet(beingRead.incrementAndGet(), Math::max);
            threeAreRead.countDown();
            try {
                gate.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            beingRead.decrementAndGet();
            chunksRead.incrementAndGet();
            twoAreRead.countDown();
            return lines;
        }

        @Override
        public Uni<Supplier<LineAnswers>> answer(List<NumberedLine> lines) {
            mostAnswered.accumulateAndGet(beingAnswered.incrementAndGet(), Math::max);
            Context stream = vertx.getOrCreateContext();
            Supplier<LineAnswers> said = () -> answers(lines);
            return Uni.createFrom()
                    .completionStage(mayAnswer)
                    .emitOn(turn -> stream.runOnContext(onStream -> turn.run()))
                    .map(mayGo -> {
                        beingAnswered.decrementAndGet();
                        return said;
                    });
        }

        private LineAnswers answers(List<NumberedLine> lines) {
            LineAnswers answers = new LineAnswers(lines.size());
            lines.forEach(line -> answers.add(line.number(), text));
            answered.addAndGet(lines.size());
            return answers;
        }

        @Override
        public Buffer close(@Nullable ProblemType problem) {
            return Buffer.buffer("end " + problem + " " + answered + "\n");
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket("localhost", server == null ? 0 : server.actualPort());
        socket.setSoTimeout(30_000);
        write(socket, "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
        return socket;
    }

    private static void send(Socket socket, int lines) {
        String thousand = "a line of some length\n".repeat(1_000);
        for (int sent = 0; sent < lines; sent += 1_000) {
            write(socket, Integer.toHexString(thousand.length()) + "\r\n" + thousand + "\r\n");
        }
    }

    private static void endRequest(Socket socket) {
        write(socket, "0\r\n\r\n");
    }

    private static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** How many lines were answered; each must be the next. */
    private static long lines(Socket socket) throws IOException {
        String[] lines = answer(socket).split("\n");
        for (int i = 0; i < lines.length - 1; i++) {
            assertThat(lines[i]).startsWith("line " + (i + 1) + " answered");
        }
        assertThat(lines[lines.length - 1]).startsWith("end null");
        return lines.length - 1;
    }

    private static String lastLine(Socket socket) throws IOException {
        String answer = answer(socket);
        return answer.substring(answer.lastIndexOf('\n', answer.length() - 2) + 1)
                .strip();
    }

    /** The body of the answer, put together of its chunks. */
    private static String answer(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        while (!line(in).isEmpty()) {
            // the head
        }
        StringBuilder body = new StringBuilder();
        for (int length = length(in); length > 0; length = length(in)) {
            body.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            line(in);
        }
        return body.toString();
    }

    private static int length(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            assertThat(next).isNotNegative();
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
