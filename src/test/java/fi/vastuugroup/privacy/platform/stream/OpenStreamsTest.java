package fi.vastuugroup.privacy.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.QuotaUsedUpException;
import fi.vastuugroup.privacy.testing.ManualTime;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client has two streams here, and gets the place of each back however it ends. */
class OpenStreamsTest {

    private static final int PLACES = 2;

    private final LineStreams streams = new LineStreams(64, PLACES, () -> false, new ManualTime());
    private final Vertx vertx = Vertx.vertx();
    private final List<Socket> sockets = new ArrayList<>();
    private Duration silence = Duration.ofSeconds(30);
    private Duration late = Duration.ZERO;
    private Supplier<Work> works = Work::new;
    private @Nullable HttpServer server;

    @AfterEach
    void end() throws Exception {
        for (Socket socket : sockets) {
            socket.close();
        }
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    void oneMoreIsRefusedAtOnceAndAnotherClientIsNot() throws Exception {
        listen();
        Socket first = open("one");
        open("one");
        awaitOpen(2);

        Socket refused = open("one");
        write(refused, "5\r\nline\n\r\n");
        assertThat(head(refused)).startsWith("HTTP/1.1 429 ");
        assertThat(head(finished(open("other")))).startsWith("HTTP/1.1 200 ");

        assertThat(head(finished(first))).startsWith("HTTP/1.1 200 ");
        awaitOpen(1);
        assertThat(head(finished(open("one")))).startsWith("HTTP/1.1 200 ");
        awaitOpen(1);
    }

    @Test
    void whoSendsEverythingBeforeReadingReadsThatItIsRefused() throws Exception {
        listen();
        open("one");
        open("one");
        awaitOpen(2);

        Socket refused = open("one");
        String lines = "line\n".repeat(20_000);
        for (int i = 0; i < 200; i++) {
            write(refused, Integer.toHexString(lines.length()) + "\r\n" + lines + "\r\n");
        }
        assertThat(head(finished(refused))).startsWith("HTTP/1.1 429 ");
    }

    @Test
    void whoLeavesGivesItsPlaceBack() throws Exception {
        listen();
        for (int i = 0; i < 6; i++) {
            Socket gone = open("one");
            write(gone, "5\r\nline\n\r\n3\r\nhal");
            awaitOpen(1);
            gone.setSoLinger(i % 2 == 0, 0);
            gone.close();
            awaitOpen(0);
        }
    }

    @Test
    void whoLeftBeforeItsStreamBeganHasNoPlace() throws Exception {
        late = Duration.ofMillis(300);
        listen();
        for (int i = 0; i < 4; i++) {
            open("one").close();
        }
        Thread.sleep(800);
        awaitOpen(0);
        assertThat(head(finished(open("one")))).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void whoSaysNothingGivesItsPlaceBack() throws Exception {
        silence = Duration.ofSeconds(1);
        listen();
        Socket silent = open("one");
        awaitOpen(1);
        assertThat(head(silent)).startsWith("HTTP/1.1 408 ");
        Socket pausing = open("one");
        write(pausing, "5\r\nline\n\r\n");
        assertThat(head(pausing)).startsWith("HTTP/1.1 200 ");
        awaitOpen(0);
    }

    @Test
    void whatFailsGivesThePlaceBack() throws Exception {
        listen();
        for (Supplier<Work> failing :
                List.<Supplier<Work>>of(Unreadable::new, Refusing::new, Failing::new, Unspeakable::new)) {
            works = failing;
            Socket socket = open("one");
            write(socket, "5\r\nline\n\r\n");
            assertThat(head(socket))
                    .as(failing.get().getClass().getSimpleName())
                    .startsWith("HTTP/1.1 500 ");
            awaitOpen(0);
        }
    }

    private void awaitOpen(int places) throws InterruptedException {
        for (int look = 0; look < 400 && streams.open().all() != places; look++) {
            Thread.sleep(50);
        }
        assertThat(streams.open().all()).isEqualTo(places);
    }

    private void listen() throws Exception {
        Router router = Router.router(vertx);
        router.post().handler(context -> {
            context.request().pause();
            if (late.isZero()) {
                run(context);
            } else {
                vertx.setTimer(late.toMillis(), timer -> run(context));
            }
        });
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    private void run(RoutingContext context) {
        StreamLimits limits = new StreamLimits(
                1_000, 100_000, 3, 3, 100, 1_000_000, Duration.ofMillis(5), silence, StreamLimits.Urgency.FEED);
        Work work = works.get();
        work.client = context.request().getHeader("Client");
        streams.run(context, limits, "text/plain", work).subscribe().with(ended -> {}, failure -> {
            context.response().setStatusCode(status(failure));
            context.response().end("refused");
        });
    }

    private static int status(Throwable failure) {
        if (failure instanceof QuotaUsedUpException quota) {
            assertThat(quota.seconds()).isPositive();
            return 429;
        }
        return failure instanceof ProblemException problem && problem.type() == ProblemType.REQUEST_TIMEOUT ? 408 : 500;
    }

    /** Answers each line. */
    private static class Work implements LineStream.Work<List<NumberedLine>> {

        String client = "";

        @Override
        public String caller() {
            return client;
        }

        @Override
        public String lead() {
            return "line ";
        }

        @Override
        public List<NumberedLine> read(List<NumberedLine> lines) {
            return lines;
        }

        @Override
        public Uni<Supplier<LineAnswers>> answer(List<NumberedLine> lines) {
            return Uni.createFrom().item(() -> () -> {
                LineAnswers answers = new LineAnswers(lines.size());
                lines.forEach(line -> answers.add(line.number(), new AnswerText(" answered\n")));
                return answers;
            });
        }

        @Override
        public Buffer close(@Nullable ProblemType problem) {
            return Buffer.buffer("end " + problem + "\n");
        }
    }

    /** Fails when lines are read. */
    private static final class Unreadable extends Work {
        @Override
        public List<NumberedLine> read(List<NumberedLine> lines) {
            throw new IllegalStateException("broken");
        }
    }

    /** Fails before it works. */
    private static final class Refusing extends Work {
        @Override
        public Uni<Supplier<LineAnswers>> answer(List<NumberedLine> lines) {
            throw new IllegalStateException("broken");
        }
    }

    /** Fails in its work. */
    private static final class Failing extends Work {
        @Override
        public Uni<Supplier<LineAnswers>> answer(List<NumberedLine> lines) {
            return Uni.createFrom().failure(new IllegalStateException("broken"));
        }
    }

    /** Fails when its answers are said. */
    private static final class Unspeakable extends Work {
        @Override
        public Uni<Supplier<LineAnswers>> answer(List<NumberedLine> lines) {
            return Uni.createFrom().item(() -> () -> {
                throw new IllegalStateException("broken");
            });
        }
    }

    private Socket open(String client) throws IOException {
        Socket socket = new Socket("localhost", server == null ? 0 : server.actualPort());
        sockets.add(socket);
        socket.setSoTimeout(30_000);
        write(
                socket,
                "POST / HTTP/1.1\r\nHost: localhost\r\nClient: " + client + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        return socket;
    }

    private static Socket finished(Socket socket) throws IOException {
        write(socket, "0\r\n\r\n");
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first line of an answer. */
    private static String head(Socket socket) throws IOException {
        return String.valueOf(
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine());
    }
}
