package fi.vastuugroup.privacy.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What was compressed comes out as it was, however it is cut; what was not, or means too much, is refused. */
class GzipBytesTest {

    private final Random random = new Random(12);

    @Test
    void whatWasCompressedComesOutAsItWasHoweverItIsCut() throws IOException {
        for (int length : new int[] {0, 1, 100, 16_384, 16_385, 3_000_000}) {
            byte[] content = content(length);
            byte[] compressed = gzip(content);
            for (int part : new int[] {1, 7, 1_000, 65_536, Integer.MAX_VALUE}) {
                if (part > 1 || length < 100_000) {
                    assertThat(inflated(compressed, part)).isEqualTo(content);
                }
            }
        }
    }

    /** As `cat a.gz b.gz` makes it, and `pigz`. */
    @Test
    void membersStandBehindEachOther() throws IOException {
        byte[] both = concat(gzip(content(50_000)), gzip("b\n".getBytes(StandardCharsets.UTF_8)));

        byte[] inflated = inflated(both, 333);

        assertThat(inflated).hasSize(50_002).endsWith('b', '\n');
    }

    /** With the name of the file, a comment, an extra field and the header's own checksum. */
    @Test
    void whatElseAHeaderSaysIsReadOver() throws IOException {
        byte[] plain = gzip("line\n".getBytes(StandardCharsets.UTF_8));
        byte[] header = {0x1F, (byte) 0x8B, 8, 0x1E, 0, 0, 0, 0, 0, 3, 3, 0, 'x', 0, 'x', 'n', '.', 't', 0, 'c', 0, 1, 2
        };
        byte[] full = concat(header, Arrays.copyOfRange(plain, 10, plain.length));

        assertThat(inflated(full, 1)).asString().isEqualTo("line\n");
        assertThat(inflated(full, 1_000)).asString().isEqualTo("line\n");
        full[3] |= (byte) 0x80;
        assertBroken(full);
    }

    @Test
    void whatIsCutOrChangedOrNoGzipIsRefused() throws IOException {
        byte[] whole = gzip(content(10_000));
        for (int length = 1; length < whole.length; length += length < 40 || length > whole.length - 20 ? 1 : 97) {
            assertBroken(Arrays.copyOf(whole, length));
        }
        byte[] changed = whole.clone();
        changed[whole.length - 6] ^= 1;
        assertBroken(changed);
        byte[] longer = whole.clone();
        longer[whole.length - 2] ^= 1;
        assertBroken(longer);
        assertBroken(concat(whole, "{}".getBytes(StandardCharsets.UTF_8)));
        assertBroken("{\"identifierType\":\"email\"}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBombIsRefusedAndNeverInTheHeapAsAWhole() throws IOException {
        byte[] bomb = gzip(new byte[200_000_000]);
        GzipBytes bytes = new GzipBytes();
        bytes.add(bomb);
        long[] made = {0};

        assertThatThrownBy(() -> {
                    for (byte[] block = bytes.next(); block != null; block = bytes.next()) {
                        assertThat(block.length).isLessThanOrEqualTo(16_384);
                        made[0] += block.length;
                    }
                })
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.CONTENT_TOO_LARGE));
        assertThat(made[0]).isLessThan(GzipBytes.MOST_TIMES * bomb.length + 16_384);
        bytes.close();
    }

    private static void assertBroken(byte[] compressed) {
        for (int part : new int[] {13, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> inflated(compressed, part))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST));
        }
    }

    private static byte[] inflated(byte[] compressed, int part) {
        GzipBytes bytes = new GzipBytes();
        ByteArrayOutputStream inflated = new ByteArrayOutputStream();
        try {
            for (int at = 0; at < compressed.length; at += Math.min(part, compressed.length - at)) {
                bytes.add(Arrays.copyOfRange(compressed, at, at + Math.min(part, compressed.length - at)));
                for (byte[] block = bytes.next(); block != null; block = bytes.next()) {
                    inflated.writeBytes(block);
                }
            }
            bytes.end();
        } finally {
            bytes.close();
        }
        return inflated.toByteArray();
    }

    private byte[] content(int length) {
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) ('a' + random.nextInt(random.nextInt(100) == 0 ? 26 : 2));
        }
        return content;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        return compressed.toByteArray();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
