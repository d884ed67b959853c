package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.register.recording.CallFixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged application gives a copy with a gigabyte of sound out of a small heap, on the clock of its machine. */
class CopyIT {

    private static final int CALLS = 6;
    private static final byte[] AUDIO = CallFixture.wav(170_000_000, 1);

    @Test
    @Timeout(300)
    void aGigabyteOfSoundIsInTheCopyByteForByte() throws Exception {
        try (var installation = new Installation();
                var receiver = new Receiver("nobody", 0)) {
            Replica replica = installation.start("copy", receiver).ready();
            try {
                feed(replica, installation.machine("crm"));

                Map<String, String> entries = copy(replica, installation.customer("joku@example.com"));

                assertThat(entries.keySet())
                        .contains("index.html", "manifest.json")
                        .endsWith("manifest.jws");
                entries.keySet().removeIf(name -> !name.startsWith("recordings/"));
                assertThat(entries).hasSize(CALLS);
                assertThat(entries.values()).containsOnly(CallFixture.hex(AUDIO));
                assertThat(replica.isRunning()).isTrue();
            } finally {
                replica.kill();
            }
        }
    }

    private static void feed(Replica replica, String source) throws IOException, InterruptedException {
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
            HttpRequest put = request(replica, CallFixture.path("call-" + call) + "?version=1", source)
                    .header("Content-Type", CallFixture.WAV)
                    .header("Content-Digest", CallFixture.digest(AUDIO))
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(AUDIO))
                    .build();
            assertThat(Replica.HTTP
                            .send(put, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** Each entry's digest, in the order of the entries. */
    private static Map<String, String> copy(Replica replica, String person) throws Exception {
        HttpResponse<InputStream> answer = Replica.HTTP.send(
                request(replica, "/api/v1/me/copy", person).build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(answer.body())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                new DigestInputStream(zip, digest).transferTo(OutputStream.nullOutputStream());
                entries.put(entry.getName(), HexFormat.of().formatHex(digest.digest()));
            }
        }
        return entries;
    }

    private static HttpRequest.Builder request(Replica replica, String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + replica.port() + path))
                .header("Authorization", "Bearer " + token);
    }
}
