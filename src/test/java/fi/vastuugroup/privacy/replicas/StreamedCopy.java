package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A copy that is read while it comes, as others' programs read it, and of which no more is kept than digests and counts. */
final class StreamedCopy {

    /** An entry: its digest, and how many records others' programs find in it. */
    record Entry(String sha256, long bytes, long records) {}

    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .build();

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private @Nullable JsonNode manifest;

    private StreamedCopy() {}

    /**
     * Takes it to its end.
     *
     * @param pause how many milliseconds nothing is read in the middle of each recording
     */
    static StreamedCopy taken(Replica replica, String person, long pause) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + replica.port() + "/api/v1/me/copy"))
                .header("Authorization", "Bearer " + person)
                .header("Accept-Language", "fi")
                .build();
        HttpResponse<InputStream> answer = Replica.HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        StreamedCopy copy = new StreamedCopy();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(answer.body(), 64 * 1024))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                copy.read(entry.getName(), zip, pause);
            }
        }
        return copy;
    }

    /** In the order in which they came. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** As they are unpacked. */
    long bytes() {
        return entries.values().stream().mapToLong(Entry::bytes).sum();
    }

    Entry entry(String name) {
        assertThat(entries).containsKey(name);
        return Objects.requireNonNull(entries.get(name));
    }

    /** Every entry that the manifest names is there, byte for byte, with as many records as it says. */
    JsonNode manifest() {
        JsonNode told = Objects.requireNonNull(manifest, "the copy has no manifest");
        told.path("entries").forEach(entry -> {
            String name = entry.path("name").asText();
            assertThat(entry(name).sha256())
                    .as(name)
                    .isEqualTo(entry.path("sha256").asText());
            assertThat(entry(name).bytes())
                    .as(name)
                    .isEqualTo(entry.path("bytes").asLong());
            if (name.matches("data/.*\\.csv|data/.*(?<!choices)\\.json")) {
                assertThat(entry(name).records())
                        .as(name)
                        .isEqualTo(entry.path("records").asLong());
            }
        });
        assertThat(entries).hasSize(told.path("entries").size() + 2);
        return told;
    }

    private void read(String name, InputStream zip, long pause) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Counted content = new Counted(new DigestInputStream(zip, digest));
        long records = 0;
        if (name.equals("manifest.json")) {
            manifest = JSON.readTree(content);
        } else if (name.matches("data/.*\\.json")) {
            records = records(name, content);
        } else if (name.endsWith(".csv")) {
            records = rows(content);
        } else if (name.startsWith("recordings/")) {
            content.skipNBytes(1_000_000);
            TimeUnit.MILLISECONDS.sleep(pause);
        }
        content.transferTo(OutputStream.nullOutputStream());
        assertThat(entries.put(name, new Entry(HexFormat.of().formatHex(digest.digest()), content.bytes, records)))
                .as(name + " is there once")
                .isNull();
    }

    /** Of a list of items no two are the same. */
    private static long records(String name, InputStream content) throws IOException {
        Set<String> ids = new HashSet<>();
        long records = 0;
        try (MappingIterator<JsonNode> list = JSON.readerFor(JsonNode.class).readValues(content)) {
            for (; list.hasNext(); records++) {
                JsonNode record = list.next();
                if (record.has("content") && record.has("id")) {
                    assertThat(ids.add(record.path("id").asText())).as(name).isTrue();
                }
            }
        }
        return records;
    }

    /** Without the line of names; each has as many cells as that. */
    private static long rows(InputStream content) throws IOException {
        long rows = 0;
        try (MappingIterator<String[]> sheet = CSV.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(';'))
                .readValues(content)) {
            int cells = sheet.next().length;
            for (; sheet.hasNext(); rows++) {
                assertThat(sheet.next()).hasSize(cells);
            }
        }
        return rows;
    }

    /** Counts bytes, and is not closed by whoever reads an entry of an archive. */
    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            bytes += Math.max(some, 0);
            return some;
        }

        @Override
        public long skip(long some) throws IOException {
            return readNBytes((int) Math.min(some, 64 * 1024)).length;
        }

        @Override
        public void close() {
            // The archive goes on with its next entry.
        }
    }
}
