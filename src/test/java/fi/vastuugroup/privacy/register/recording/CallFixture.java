package fi.vastuugroup.privacy.register.recording;

import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Recorded calls as their source sends them, and what lies in the store, seen past the portal. */
public final class CallFixture {

    public static final String WAV = "audio/wav";

    private CallFixture() {}

    /** Feeds the line of a call; answers the source's id of it. */
    public static String call(String person, long version) {
        return call(person, "call-" + person, version);
    }

    public static String call(String person, String id, long version) {
        assertThat(send("crm", upsert(person, id, version, """
                {"category": "call-recordings", "startedAt": "2026-11-01T10:00:00Z", "endedAt": "2026-11-01T10:07:00Z",
                 "serviceNumber": "+358800123", "topic": "versio %d"}""".formatted(version))))
                .hasSize(1);
        return id;
    }

    /** A recording of so many bytes that no other one has. */
    public static byte[] wav(int bytes, long seed) {
        byte[] recording = new byte[bytes];
        new Random(seed).nextBytes(recording);
        byte[] head = HexFormat.of().parseHex("524946460000000057415645666d7420");
        System.arraycopy(head, 0, recording, 0, head.length);
        return recording;
    }

    public static Response put(String call, long version, byte[] audio) {
        return sending(call, version, audio, WAV).put(path(call));
    }

    public static RequestSpecification sending(String call, long version, byte[] audio, String contentType) {
        return Portal.asSource("crm")
                .contentType(contentType)
                .queryParam("version", version)
                .header("Content-Digest", digest(audio))
                .body(audio);
    }

    public static String path(String call) {
        return "/api/v1/call-recordings/" + call + "/audio";
    }

    public static String digest(byte[] audio) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(audio)) + ":";
    }

    public static String hex(byte[] audio) {
        return HexFormat.of().formatHex(sha256(audio));
    }

    private static byte[] sha256(byte[] audio) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(audio);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins to send a recording by hand. */
    public static Socket begun(String call, byte[] audio, String headers) throws IOException {
        String token = Portal.token("machines", Map.of("sub", "crm", "azp", "crm", "client_id", "crm"));
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream()
                .write(("PUT " + path(call) + "?version=1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                                + "\r\nContent-Type: audio/wav\r\nContent-Digest: " + digest(audio) + "\r\n" + headers
                                + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** The item of a call. */
    public static UUID item(String call) {
        return UUID.fromString(String.valueOf(Database.value(
                "select id from item where source_system = 'crm' and category = 'call-recordings' and source_item_id = ?",
                call)));
    }

    /** The files in the store, parts that were never whole among them. */
    public static Set<String> files() {
        Path directory = directory();
        if (!Files.isDirectory(directory)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile).forEach(file -> names.add(String.valueOf(file.getFileName())));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the store has an object. */
    public static Path file(String object) {
        return directory().resolve(object.substring(0, 2)).resolve(object);
    }

    /** Where the store has recordings. */
    public static Path directory() {
        return Path.of(ConfigProvider.getConfig().getValue("privacy.storage.directory", String.class), "recordings");
    }

    /** Waits until a query counts so many. */
    public static void awaitCount(long expected, String sql) {
        for (int attempt = 0; attempt < 200 && Database.count(sql) != expected; attempt++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(Database.count(sql)).as(sql).isEqualTo(expected);
    }

    /** Empties the store. */
    public static void emptyStore() {
        files().forEach(name -> delete(directory().resolve(name.substring(0, 2)).resolve(name)));
    }

    public static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The objects that rows of items name. */
    public static Set<String> named() {
        Set<String> objects = new TreeSet<>();
        Database.query("select object_id from item_audio")
                .forEach(row -> objects.add(String.valueOf(row.get("object_id"))));
        return objects;
    }
}
