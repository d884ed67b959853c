package fi.vastuugroup.privacy.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published test vectors, whose hashes were made with OpenSSL, and what a hash never gives away. */
class IdentifiersTest {

    private static final Path PUBLISHED = Path.of("openapi/identifier-vectors.json");

    private final Identifiers identifiers = TestPepper.identifiers();

    /** A vector; without a normal form and its hash for what is no identifier. */
    record Vector(
            String identifierType,
            String input,
            @Nullable String normalForm,
            @Nullable String sha256) {}

    record Published(String description, List<Vector> vectors) {}

    static Stream<Vector> vectors() throws IOException {
        return new ObjectMapper().readValue(PUBLISHED.toFile(), Published.class).vectors().stream();
    }

    static Stream<Vector> identifying() throws IOException {
        return vectors().filter(vector -> vector.normalForm() != null);
    }

    private Optional<IdentifierHash> hash(String kind, String text) {
        return kind.equals("email") ? identifiers.email(text) : identifiers.phone(text);
    }

    private static Optional<String> hex(Optional<IdentifierHash> hash) {
        return hash.map(value -> HexFormat.of().formatHex(value.value().getBytes()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aPlainIdentifierHasTheHashOfThePublishedNormalFormOrNone(Vector vector) throws Exception {
        Optional<String> hash = hex(hash(vector.identifierType(), vector.input()));

        assertEquals(Optional.ofNullable(hmac(vector.sha256())), hash);
    }

    @ParameterizedTest
    @MethodSource("identifying")
    void aNormalFormIsItsOwnNormalFormAndItsPublishedSha256LeadsToTheSameHash(Vector vector) throws Exception {
        String normalForm = Objects.requireNonNull(vector.normalForm());
        String sha256 = Objects.requireNonNull(vector.sha256());
        Optional<String> expected = Optional.ofNullable(hmac(sha256));

        assertEquals(
                sha256,
                HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(normalForm.getBytes(StandardCharsets.UTF_8))));
        assertEquals(expected, hex(hash(vector.identifierType(), normalForm)));
        assertEquals(expected, hex(identifiers.sha256Hex(sha256)));
        assertEquals(expected, hex(identifiers.sha256Hex(sha256.toUpperCase(Locale.ROOT))));
    }

    /** Made with OpenSSL: {@code printf %s … | xxd -r -p | openssl dgst -sha256 -mac HMAC -macopt key:…}. */
    @Test
    void theStoredHashIsTheKeyedOneOfTheSha256() throws Exception {
        assertEquals(
                "d4094e463d625d72580c2b0d8e2590c4936a3c263e8d04c092eafd6fc0291715",
                hmac("1bb09d9bd74dc234896f0b06af9f06a6aba9f820f836afff818865e2d9dd7e6e"));
        assertEquals(
                Optional.of("d4094e463d625d72580c2b0d8e2590c4936a3c263e8d04c092eafd6fc0291715"),
                hex(identifiers.email("anna.virtanen@example.fi")));
    }

    private static @Nullable String hmac(@Nullable String sha256) throws Exception {
        if (sha256 == null) {
            return null;
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                "test-pepper-of-at-least-32-characters".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(HexFormat.of().parseHex(sha256)));
    }

    @Test
    void whatIsNoSha256IsNoIdentifier() {
        for (String text : List.of("", "ab", "g".repeat(64), "a".repeat(63), "a".repeat(65), " " + "a".repeat(63))) {
            assertEquals(Optional.empty(), identifiers.sha256Hex(text));
        }
    }

    @Test
    void textOfAnyLengthIsAnswered() {
        assertEquals(Optional.empty(), identifiers.email("a".repeat(10_000_000) + "@example.fi"));
        assertEquals(Optional.empty(), identifiers.email("a.".repeat(490) + "@example.fi"));
        assertEquals(Optional.empty(), identifiers.phone("0".repeat(10_000_000)));
    }

    @Test
    void anotherPepperGivesAnotherHash() {
        Identifiers others = TestPepper.identifiers(
                new TestPepper("another-pepper-of-at-least-32-chars", (short) 1, Map.of(), false));

        assertFalse(identifiers.email("a@b.co").equals(others.email("a@b.co")));
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        Set<IdentifierHash> hashes = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 20_000)
                .parallel()
                .forEach(i ->
                        hashes.add(identifiers.email("a" + i % 10 + "@b.co").orElseThrow()));

        assertEquals(10, hashes.size());
    }

    @Test
    void aHashIsComparedByValueAndNeverPrinted() {
        IdentifierHash hash = identifiers.email("a@b.co").orElseThrow();

        assertEquals(hash, TestPepper.identifiers().email("A@B.co").orElseThrow());
        assertEquals(
                hash.hashCode(),
                TestPepper.identifiers().email("A@B.co").orElseThrow().hashCode());
        assertEquals("IdentifierHash[…]", hash.toString());
        assertThrows(IllegalArgumentException.class, () -> new IdentifierHash(Buffer.buffer(new byte[31])));
    }
}
