package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A replica with a heap of 256 MB takes streams of nothing but the longest lines at once, beside one of short lines: each
 * line is answered, in its order, and what was answered is stored.
 */
class LongLinesIT {

    private static final int STREAMS = 3;
    private static final int LONG_LINES = 80;
    private static final int SHORT_LINES = 5_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void longLinesOfSeveralStreamsFitInASmallHeap() throws Exception {
        try (var installation = new Installation();
                var receiver = new Receiver("nobody", 0)) {
            Replica replica = installation.start("long-lines", receiver).ready();
            try {
                feed(installation, replica);
            } finally {
                replica.kill();
            }
        }
    }

    private static void feed(Installation installation, Replica replica) throws Exception {
        String crm = installation.machine("crm");
        List<CompletableFuture<List<String>>> streams = new ArrayList<>();
        for (int stream = 0; stream < STREAMS; stream++) {
            int number = stream;
            streams.add(answers(replica, crm, IntStream.range(0, LONG_LINES).mapToObj(i -> longLine(number, i))));
        }
        CompletableFuture<List<String>> mixed = answers(
                replica,
                crm,
                IntStream.range(0, SHORT_LINES).mapToObj(i -> i % 500 == 0 ? longLine(STREAMS, i) : shortLine(i)));

        for (CompletableFuture<List<String>> stream : streams) {
            assertThat(stream.get(4, TimeUnit.MINUTES)).isEqualTo(created(LONG_LINES));
        }
        assertThat(mixed.get(4, TimeUnit.MINUTES)).isEqualTo(created(SHORT_LINES));
        assertThat(replica.isRunning()).isTrue();
        assertThat(installation.count("select count(*) from item where category = 'chat-conversations'"))
                .isEqualTo(STREAMS * LONG_LINES + SHORT_LINES / 500);
        assertThat(installation.count("select count(*) from item where category = 'interests'"))
                .isEqualTo(SHORT_LINES - SHORT_LINES / 500);
    }

    private static List<String> created(int lines) {
        return Stream.concat(
                        IntStream.rangeClosed(1, lines).mapToObj(line -> line + " created"), Stream.of("complete true"))
                .toList();
    }

    private static CompletableFuture<List<String>> answers(Replica replica, String token, Stream<String> lines) {
        return CompletableFuture.supplyAsync(() -> {
            List<String> answers = new ArrayList<>();
            try (var request = new DuplexRequest(replica.port(), "/api/v1/register-batches", token)) {
                CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(request, lines));
                request.readLines(line -> answers.add(said(line)));
                sent.join();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return answers;
        });
    }

    private static void send(DuplexRequest request, Stream<String> lines) {
        try {
            for (String line : (Iterable<String>) lines::iterator) {
                request.write(line + "\n");
            }
            request.end();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String said(String line) {
        try {
            JsonNode answer = JSON.readTree(line);
            return answer.has("line")
                    ? answer.path("line").asInt() + " " + answer.path("outcome").asText()
                    : "complete " + answer.path("complete").asBoolean();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A chat of 250,000 characters, each of which is escaped: 1.5 MB. */
    private static String longLine(int stream, int number) {
        String day = LocalDate.now(ZoneOffset.UTC).minusDays(2).toString();
        String message = "{\"sentAt\":\"%sT10:00:00Z\",\"author\":\"subject\",\"text\":\"%s\"}"
                .formatted(day, "\\u00e5".repeat(12_500));
        return line(stream + "-" + number, """
                {"category":"chat-conversations","startedAt":"%1$sT10:00:00Z","endedAt":"%1$sT10:10:00Z","messages":[%2$s]}""".formatted(day, String.join(",", Collections.nCopies(20, message))));
    }

    private static String shortLine(int number) {
        return line("s-" + number, """
                {"category":"interests","topic":"aihe","declaredAt":"2026-01-01T10:00:00Z"}""");
    }

    private static String line(String id, String content) {
        return """
                {"op":"upsert","id":"%1$s","version":1,"person":{"id":"p-%1$s"},"collected":{"how":"test","at":"2026-01-01T10:00:00Z"},"content":%2$s}""".formatted(id, content);
    }
}
