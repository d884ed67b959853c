package fi.vastuugroup.privacy.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
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
                answers.add(line, new AnswerText(text));
                expected.add(line + text);
            }
            if (kept.isEmpty() && random.nextBoolean()) {
                answers.forEach((text, number) -> taken.add(number + new String(text.bytes())));
                kept.passed(answers);
            } else {
                kept.add(answers);
                kept.take(random.nextInt(250), (text, number) -> taken.add(number + new String(text.bytes())));
            }
        }
        kept.take(Integer.MAX_VALUE, (text, number) -> taken.add(number + new String(text.bytes())));

        assertThat(taken).isEqualTo(expected);
        assertThat(kept.isEmpty()).isTrue();
        kept.clear();
        assertThat(all.get()).isZero();
    }
}
