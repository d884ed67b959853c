package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.register.recording.CallFixture;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged application gives large copies out of a small heap (256 MB), on the clock of its machine. */
@Timeout(300)
class CopyIT {

    private static final System.Logger LOG = System.getLogger(CopyIT.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CALLS = 6;
    private static final int SOUND = 170_000_000;
    private static final int ITEMS = 100_000;
    private static final String MUCH = "paljon@example.com";

    private Installation installation;
    private Receiver receiver;
    private Memory memory;
    private Replica replica;

    @BeforeEach
    void start() throws Exception {
        installation = new Installation();
        receiver = new Receiver("nobody", 0);
        memory = Memory.observed("copy");
        replica = installation.start("copy", receiver, memory.options()).ready();
    }

    @AfterEach
    void end() throws Exception {
        replica.kill();
        receiver.close();
        installation.close();
    }

    /**
     * In the manifest, for programs, for sheets and on pages: as many of each category as the portal says, none of them twice; and
     * beside it somebody takes a gigabyte of sound for longer than anybody may be silent who sends.
     */
    @Test
    void aHundredThousandItemsAndAGigabyteOfSoundAreInTheirCopiesWhole() throws Exception {
        String source = installation.machine("crm");
        byte[] audio = CallFixture.wav(SOUND, 1);
        feedCalls(audio, source);
        CompletableFuture<StreamedCopy> sound = CompletableFuture.supplyAsync(() -> slowly("joku@example.com"));

        Map<String, Integer> fed = new LongLife("C-2", MUCH).feed(replica, source, ITEMS);
        Map<String, Integer> shown = shown(installation.customer(MUCH));
        assertThat(shown).isEqualTo(fed);
        assertThat(fed.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(ITEMS + 1);
        long begun = System.nanoTime();
        StreamedCopy copy = StreamedCopy.taken(replica, installation.customer(MUCH), 0);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        hasAllOf(shown, copy);
        hasAllCalls(audio, sound.get(2, TimeUnit.MINUTES));
        LOG.log(
                Level.INFO,
                "the copy of {0} items, {1} MB unpacked, was taken in {2} s beside one of a gigabyte; {3}",
                ITEMS,
                copy.bytes() / 1_000_000,
                took.toSeconds(),
                memory.peaks(replica));
        assertThat(replica.isRunning()).isTrue();
        assertThat(replica.answers()).isEqualTo(200);
    }

    private StreamedCopy slowly(String email) {
        try {
            return StreamedCopy.taken(replica, installation.customer(email), 36_000 / CALLS);
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private static void hasAllCalls(byte[] audio, StreamedCopy copy) {
        assertThat(copy.entries().keySet())
                .contains("index.html", "manifest.json")
                .endsWith("manifest.jws");
        Map<String, StreamedCopy.Entry> recordings = new TreeMap<>(copy.entries());
        recordings.keySet().removeIf(name -> !name.startsWith("recordings/"));
        assertThat(recordings).hasSize(CALLS);
        assertThat(recordings.values()).extracting(StreamedCopy.Entry::sha256).containsOnly(CallFixture.hex(audio));
        assertThat(copy.manifest().path("entries")).hasSizeGreaterThan(CALLS);
    }

    private static void hasAllOf(Map<String, Integer> shown, StreamedCopy copy) {
        JsonNode manifest = copy.manifest();
        Map<String, Integer> told = new TreeMap<>();
        manifest.path("parts").forEach(part -> {
            if (part.path("part").asText().equals("item")
                    && part.path("records").asInt() > 0) {
                told.put(part.path("category").asText(), part.path("records").asInt());
            }
        });
        assertThat(told).isEqualTo(shown);
        shown.forEach((category, count) -> {
            assertThat(copy.entry("data/" + category + ".json").records())
                    .as(category)
                    .isEqualTo((long) count);
            assertThat(copy.entry("data/" + category + ".csv").records())
                    .as(category)
                    .isEqualTo((long) count);
            assertThat(onPages(manifest, category)).as(category).isEqualTo((long) count);
        });
    }

    /** How many of each category the portal says that there are. */
    private Map<String, Integer> shown(String person) throws Exception {
        Map<String, Integer> shown = new TreeMap<>();
        HttpResponse<String> data = replica.send("GET", "/api/v1/me/data", person, "application/json", "");
        JSON.readTree(data.body()).path("items").forEach(category -> {
            if (category.path("count").asInt() > 0) {
                shown.put(
                        category.path("category").asText(),
                        category.path("count").asInt());
            }
        });
        return shown;
    }

    private static long onPages(JsonNode manifest, String category) {
        long records = 0;
        for (JsonNode entry : manifest.path("entries")) {
            if (entry.path("name").asText().matches("pages/" + category + "-\\d+\\.html")) {
                records += entry.path("records").asLong();
            }
        }
        return records;
    }

    private void feedCalls(byte[] audio, String source) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder("""
                {"op":"upsert","id":"details","version":1,"person":{"id":"C-1"},\
                "collected":{"how":"form","at":"2026-01-15T10:00:00Z"},\
                "content":{"category":"contact-details","givenName":"Testi","familyName":"Henkilö","email":"joku@example.com"}}
                """);
        for (int call = 0; call < CALLS; call++) {
            lines.append("""
                    {"op":"upsert","id":"call-%d","version":1,"person":{"id":"C-1"},\
                    "collected":{"how":"call","at":"2026-11-01T10:07:00Z"},\
                    "content":{"category":"call-recordings","startedAt":"2026-11-01T10:00:00Z",\
                    "endedAt":"2026-11-01T10:07:00Z","serviceNumber":"+358800123"}}
                    """.formatted(call));
        }
        assertThat(replica.send("POST", "/api/v1/register-batches", source, "application/x-ndjson", lines.toString())
                        .body())
                .contains("\"created\":" + (CALLS + 1));
        for (int call = 0; call < CALLS; call++) {
            String path = CallFixture.path("call-" + call) + "?version=1";
            HttpRequest put = HttpRequest.newBuilder(URI.create("http://localhost:" + replica.port() + path))
                    .header("Authorization", "Bearer " + source)
                    .header("Content-Type", CallFixture.WAV)
                    .header("Content-Digest", CallFixture.digest(audio))
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(audio))
                    .build();
            assertThat(Replica.HTTP
                            .send(put, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
