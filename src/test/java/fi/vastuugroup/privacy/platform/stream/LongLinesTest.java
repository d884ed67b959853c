package fi.vastuugroup.privacy.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chunks of lines are bounded in bytes too: a long line is worked on alone, and no more is cut than a chunk ahead. */
class LongLinesTest {

    private static final int LONGEST = 100;
    private static final int CHUNK = 120;

    private final ReceivedLines lines = new ReceivedLines(
            new StreamLimits(10, CHUNK, 1, 1, LONGEST, 0, Duration.ZERO, Duration.ZERO, StreamLimits.Urgency.FEED),
            false,
            received -> {});

    @Test
    void aChunkIsFullOfLinesOrOfBytes() {
        add("x\n".repeat(25));
        add("y".repeat(60) + "\n" + "z".repeat(60) + "\n" + "a".repeat(60) + "\n");
        add("b".repeat(LONGEST) + "\n" + "c".repeat(LONGEST) + "\n" + "d\n");
        add("e".repeat(LONGEST + 1) + "\n");

        assertThat(chunks()).containsExactly("10 of 10", "10 of 10", "6 of 65", "2 of 120", "1 of 100", "3 of 101");
    }

    @Test
    void whatComesInWaitsAsItCameWhileAChunkWaits() {
        IntStream.range(0, 50).forEach(i -> add("x".repeat(LONGEST) + "\n"));

        assertThat(lines.hear()).as("not all is cut").isFalse();
        assertThat(lines.takeChunk()).hasSize(1);
        assertThat(lines.takeChunk()).hasSize(1);
        assertThat(lines.isEmpty())
                .as("two were cut, by which a chunk was full")
                .isTrue();
    }

    @Test
    void linesKeepTheirNumbers() {
        add("x".repeat(LONGEST) + "\n" + "y".repeat(LONGEST * 3) + "\n\nz\n");
        lines.senderEnded();

        List<Long> numbers = new ArrayList<>();
        do {
            lines.hear();
            lines.takeChunk().forEach(line -> numbers.add(line.number()));
        } while (!lines.haveEnded() || !lines.isEmpty());

        assertThat(numbers).containsExactly(1L, 2L, 4L);
    }

    private void add(String text) {
        lines.add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many lines each chunk has, of how many bytes. */
    private List<String> chunks() {
        lines.senderEnded();
        List<String> chunks = new ArrayList<>();
        do {
            lines.hear();
            List<NumberedLine> chunk = lines.takeChunk();
            chunks.add(chunk.size() + " of "
                    + chunk.stream().mapToInt(NumberedLine::length).sum());
        } while (!lines.haveEnded() || !lines.isEmpty());
        return chunks;
    }
}
