package fi.vastuugroup.privacy.replicas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Partners who pass objections on and a source that corrects items, without a pause. Who gets no answer, or one that says
 * "again later", repeats the same with the same key at the other replica, as the contract asks; what was answered is kept.
 */
final class AcknowledgedWrites implements AutoCloseable {

    private static final int WRITERS = 3;

    /** How many writes are under way at once. */
    static final int AT_A_TIME = 2 * WRITERS;

    private static final int UNAVAILABLE = 503;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> AGAIN = Set.of(409, UNAVAILABLE);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final System.Logger LOG = System.getLogger(AcknowledgedWrites.class.getName());

    private final IntFunction<Replica> replicas;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger putOff = new AtomicInteger();
    private final Set<String> objections = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();
    private final List<String> unexpected = new CopyOnWriteArrayList<>();
    private volatile boolean going = true;

    private AcknowledgedWrites(IntFunction<Replica> replicas) {
        this.replicas = replicas;
    }

    static AcknowledgedWrites begin(Installation installation, IntFunction<Replica> replicas)
            throws IOException, InterruptedException {
        var writes = new AcknowledgedWrites(replicas);
        String partner = installation.machine("acme-events");
        String source = installation.machine("crm");
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = Integer.toString(writer);
            writes.threads.execute(() -> writes.repeat(n -> writes.object(partner, name + "-" + n)));
            writes.threads.execute(() -> writes.repeat(n -> writes.correct(source, name, n)));
        }
        return writes;
    }

    static String address(String reference) {
        return "vastustaja-" + reference + "@example.com";
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** How often "again later" was answered. */
    int putOff() {
        return putOff.get();
    }

    /** Until something is answered that was asked from now on. */
    void awaitNewAnswers() throws InterruptedException {
        int wanted = acknowledged() + AT_A_TIME + 1;
        for (long end = System.nanoTime() + PATIENCE.toNanos(); acknowledged() < wanted; ) {
            if (!unexpected.isEmpty()) {
                throw new IllegalStateException(unexpected.get(0));
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nothing is answered any more");
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** The references of the objections that were answered. */
    Set<String> objections() {
        return Set.copyOf(objections);
    }

    /** The last answered version of each item. */
    Map<String, Integer> versions() {
        return Map.copyOf(versions);
    }

    /** Answers that are neither success nor "again later". */
    List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    @Override
    public void close() throws InterruptedException {
        going = false;
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a write has no end");
        }
    }

    private interface Write {
        void make(int number) throws IOException, InterruptedException;
    }

    private void repeat(Write write) {
        for (int n = 1; going && unexpected.isEmpty(); n++) {
            try {
                write.make(n);
                acknowledged.incrementAndGet();
            } catch (InterruptedException ended) {
                return;
            } catch (IOException | RuntimeException e) {
                unexpected.add(e.toString());
            }
        }
    }

    private void object(String token, String reference) throws IOException, InterruptedException {
        sent(token, "/api/v1/objections", "application/json", """
                {"identifierType": "email", "identifier": "%s", "reference": "%s", "receivedAt": "2026-01-20T10:00:00Z"}""".formatted(address(reference), reference));
        objections.add(reference);
    }

    private void correct(String token, String item, int version) throws IOException, InterruptedException {
        String line = """
                {"op":"upsert","id":"korjattu-%s","version":%d,"person":{"id":"K-%s"},\
                "collected":{"how":"form","at":"2026-01-15T10:00:00Z"},\
                "content":{"category":"contact-details","givenName":"Testi","familyName":"Numero %d"}}
                """.formatted(item, version, item, version);
        JsonNode summary;
        do {
            summary = summary(sent(token, "/api/v1/register-batches", "application/x-ndjson", line));
        } while (!summary.path("complete").asBoolean());
        if (summary.path("outcomes").path("rejected").asInt() > 0) {
            throw new IllegalStateException(summary.toString());
        }
        versions.put("korjattu-" + item, version);
    }

    private static boolean saysAgain(HttpResponse<String> answer) {
        return AGAIN.contains(answer.statusCode())
                && (answer.statusCode() != UNAVAILABLE
                        || answer.headers().firstValue("Retry-After").isPresent());
    }

    /** The last line of the answer. */
    private static JsonNode summary(String answer) throws IOException {
        return JSON.readTree(answer.strip().substring(answer.strip().lastIndexOf('\n') + 1));
    }

    private String sent(String token, String path, String type, String body) throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        while (going) {
            try {
                HttpResponse<String> answer =
                        replicas.apply(turn.getAndIncrement()).send("POST", path, token, type, body, key);
                if (answer.statusCode() / 100 == 2) {
                    return answer.body();
                }
                if (!saysAgain(answer)) {
                    throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
                }
                putOff.incrementAndGet();
            } catch (IOException noAnswer) {
                LOG.log(Level.TRACE, "again", noAnswer);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new InterruptedException("nobody waits for the answer any more");
    }
}
