package fi.vastuugroup.privacy.replicas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A bulk check that is read while it is written: a first part at once, then line by line until it may go on. */
final class BulkStream {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BLOCK = 500;

    private final DuplexRequest request;
    private final List<String> questions;
    private final int first;
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch firstAnswered;
    private final List<JsonNode> answers = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> end;
    private volatile @Nullable JsonNode summary;

    private BulkStream(Replica replica, String token, List<String> questions, int first) throws IOException {
        this.questions = questions;
        this.first = first;
        firstAnswered = new CountDownLatch(first);
        request = new DuplexRequest(replica.port(), "/api/v1/prohibition-checks/bulk", token);
        end = CompletableFuture.allOf(CompletableFuture.runAsync(this::write), CompletableFuture.runAsync(this::read));
    }

    static BulkStream begin(Replica replica, String token, List<String> questions, int first) throws IOException {
        return new BulkStream(replica, token, questions, first);
    }

    /** All at once, to the end. */
    static BulkStream whole(Replica replica, String token, List<String> questions) throws IOException {
        BulkStream stream = new BulkStream(replica, token, questions, questions.size());
        stream.finish();
        return stream;
    }

    void awaitFirst() throws InterruptedException {
        if (!firstAnswered.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("answered " + answers.size() + " of " + first);
        }
    }

    /** Sends the rest, and reads to the end, whatever end that is. */
    void finish() {
        goOn.countDown();
        end.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** The decisions that came, in their order. */
    List<String> decisions() {
        return answers.stream().map(answer -> answer.path("decision").asText()).toList();
    }

    @Nullable JsonNode summary() {
        return summary;
    }

    private void write() {
        try {
            int next = 0;
            while (next < questions.size()) {
                boolean held = next >= first && !goOn.await(20, TimeUnit.MILLISECONDS);
                // Something is always under way, and the last line never before it may go on.
                int until = held ? Math.min(next + 1, questions.size() - 1) : Math.min(next + BLOCK, questions.size());
                request.write(String.join("\n", questions.subList(next, until)) + "\n");
                next = until;
            }
            request.end();
        } catch (IOException broken) {
            // The reader knows it by the summary that is missing.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (request) {
            request.readLines(this::read);
        } catch (IOException broken) {
            // Known by the summary that is missing.
        }
    }

    private void read(String line) {
        try {
            JsonNode value = JSON.readTree(line);
            if (value.has("summary")) {
                summary = value.path("summary");
            } else {
                answers.add(value);
                firstAnswered.countDown();
            }
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(line, noAnswer);
        }
    }
}
