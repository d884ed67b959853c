package fi.vastuugroup.privacy.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** So many are worked on at once, and callers take turns whatever the number of their streams. */
class ChunkTurnsTest {

    private static final int STREAMS = 40;
    private static final int CHUNKS = 50;

    private final List<String> begun = new ArrayList<>();

    @Test
    void whoHasOneStreamDoesNotWaitForAllOfWhoHasMany() {
        ChunkTurns turns = new ChunkTurns(2);
        take(turns, "many", 4);
        take(turns, "one", 1);
        assertThat(begun).containsExactly("many", "many");

        turns.giveBack();
        assertThat(begun).containsExactly("many", "many", "many");
        turns.giveBack();
        assertThat(begun).containsExactly("many", "many", "many", "one");
        turns.giveBack();
        assertThat(begun).containsExactly("many", "many", "many", "one", "many");

        turns.giveBack();
        turns.giveBack();
        take(turns, "later", 3);
        assertThat(begun).endsWith("many", "later", "later").hasSize(7);
    }

    /** Whoever comes from whatever thread: never more than so many, and each in the end. */
    @Test
    void neverMoreThanSoManyAreWorkedOnAndNoneIsForgotten() throws Exception {
        ChunkTurns turns = new ChunkTurns(3);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(STREAMS * CHUNKS);
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            for (int stream = 0; stream < STREAMS; stream++) {
                String caller = "caller-" + stream % 5;
                workers.execute(() -> IntStream.range(0, CHUNKS)
                        .forEach(chunk -> turns.take(
                                caller,
                                () -> workers.execute(() -> {
                                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                    Thread.yield();
                                    now.decrementAndGet();
                                    done.countDown();
                                    turns.giveBack();
                                }))));
            }
            done.await();
        } finally {
            workers.shutdown();
        }

        assertThat(most).hasValueBetween(1, 3);
        assertThat(now).hasValue(0);
    }

    private void take(ChunkTurns turns, String caller, int times) {
        for (int i = 0; i < times; i++) {
            turns.take(caller, () -> begun.add(caller));
        }
    }
}
