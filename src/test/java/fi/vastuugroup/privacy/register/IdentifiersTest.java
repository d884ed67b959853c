package fi.vastuugroup.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published test vectors, whose hashes were made with OpenSSL, and what a hash never gives away. */
class IdentifiersTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private final Identifiers identifiers = TestPepper.identifiers();

    record Vector(String kind, String input, String normalForm, String sha256, String hmac) {

        static Vector of(String line) {
            List<String> fields = List.of(line.split(",", -1));
            return new Vector(
                    fields.get(0), unescape(fields.get(1)), unescape(fields.get(2)), fields.get(3), fields.get(4));
        }

        private static String unescape(String text) {
            return ESCAPE.matcher(text)
                    .replaceAll(unit -> java.util.regex.Matcher.quoteReplacement(
                            Character.toString(Integer.parseInt(unit.group(1), 16))));
        }
    }

    static Stream<Vector> vectors() {
        try (var file = IdentifiersTest.class.getResourceAsStream("/identifier-vectors.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("kind,"))
                    .map(Vector::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Vector> identifying() {
        return vectors().filter(vector -> !vector.normalForm().isEmpty());
    }

    private Optional<IdentifierHash> hash(String kind, String text) {
        return kind.equals("email") ? identifiers.email(text) : identifiers.phone(text);
    }

    private static Optional<String> hex(Optional<IdentifierHash> hash) {
        return hash.map(value -> HexFormat.of().formatHex(value.value().getBytes()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aPlainIdentifierHasThePublishedHashOrNone(Vector vector) {
        Optional<String> hash = hex(hash(vector.kind(), vector.input()));

        assertEquals(vector.hmac(), hash.orElse(""));
    }

    @ParameterizedTest
    @MethodSource("identifying")
    void aNormalFormIsItsOwnNormalForm(Vector vector) {
        Optional<String> hash = hex(hash(vector.kind(), vector.normalForm()));

        assertEquals(Optional.of(vector.hmac()), hash);
    }

    @ParameterizedTest
    @MethodSource("identifying")
    void theSha256OfTheNormalFormLeadsToTheSameHashInEitherCase(Vector vector) {
        assertEquals(Optional.of(vector.hmac()), hex(identifiers.sha256Hex(vector.sha256())));
        assertEquals(
                Optional.of(vector.hmac()),
                hex(identifiers.sha256Hex(vector.sha256().toUpperCase(Locale.ROOT))));
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
        Identifiers others = new Identifiers(new TestPepper("another-pepper-of-at-least-32-chars", (short) 2));

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
