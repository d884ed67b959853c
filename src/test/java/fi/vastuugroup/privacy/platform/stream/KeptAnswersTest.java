package fi.vastuugroup.privacy.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept of the answers is small, and comes out as it went in. */
class KeptAnswersTest {

    private final AtomicLong all = new AtomicLong();
    private final KeptAnswers kept = new KeptAnswers(all);

    @Test
    void tenMillionAnswersOfSomeDozenTextsTakeAByteEach() {
        List<AnswerText> texts = IntStream.range(0, 100)
                .mapToObj(i -> new AnswerText(",\"decision\":\"" + i + "\"}\n"))
                .toList();
        for (int chunk = 0; chunk < 5_000; chunk++) {
            LineAnswers answers = new LineAnswers(2_000);
            for (int i = 0; i < 2_000; i++) {
                answers.add(chunk * 2_000L + i + 1, texts.get(i % texts.size()));
            }
            kept.add(answers);
        }

        assertThat(kept.bytes()).isBetween(10_000_000L, 10_020_000L);
        assertThat(all.get()).isEqualTo(kept.bytes());
        kept.clear();
        assertThat(all.get()).isZero();
    }

    /** A list of a million, each with a key of its own, fits into what a stream of bulk checks keeps. */
    @Test
    void aMillionAnswersWithAReferenceOfTwentyCharactersTake23Megabytes() {
        AnswerText text = new AnswerText(",\"decision\":\"prohibited\"}\n");
        byte[] reference = "customer-00000012345".getBytes(StandardCharsets.UTF_8);
        for (int chunk = 0; chunk < 500; chunk++) {
            LineAnswers answers = new LineAnswers(2_000);
            for (int i = 0; i < 2_000; i++) {
                answers.add(chunk * 2_000L + i + 1, text, reference);
            }
            kept.add(answers);
        }

        assertThat(kept.bytes()).isBetween(23_000_000L, 23_020_000L);
        kept.clear();
        assertThat(all.get()).isZero();
    }

    private static String said(long number, AnswerText text, byte @Nullable [] back) {
        return number + new String(text.bytes()) + (back == null ? null : new String(back, StandardCharsets.UTF_8));
    }

    /** Lines that are not answered, thousands of texts, long ones, and a reader that takes a little now and then. */
    @Test
    void answersComeOutAsTheyWentIn() {
        Random random = new Random(17);
        List<String> expected = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        long line = 0;
        for (int chunk = 0; chunk < 400; chunk++) {
            LineAnswers answers = new LineAnswers(100);
            for (int i = 0; i < 100; i++) {
                line += random.nextInt(20) == 0 ? 1 + random.nextInt(1_000_000) : 1;
                String text = (random.nextBoolean() ? "t" + random.nextInt(9_000) : "same")
                        + "x".repeat(random.nextInt(50) == 0 ? random.nextInt(2_000) : 0);
                String back = random.nextInt(3) == 0 ? null : "ä".repeat(random.nextInt(65));
                answers.add(line, new AnswerText(text), back == null ? null : back.getBytes(StandardCharsets.UTF_8));
                expected.add(line + text + back);
            }
            if (kept.isEmpty() && random.nextBoolean()) {
                answers.forEach((number, text, back) -> taken.add(said(number, text, back)));
                kept.passed(answers);
            } else {
                kept.add(answers);
                kept.take(random.nextInt(250), (number, text, back) -> taken.add(said(number, text, back)));
            }
        }
        kept.take(Integer.MAX_VALUE, (number, text, back) -> taken.add(said(number, text, back)));

        assertThat(taken).isEqualTo(expected);
        assertThat(kept.isEmpty()).isTrue();
        kept.clear();
        assertThat(all.get()).isZero();
    }
}
