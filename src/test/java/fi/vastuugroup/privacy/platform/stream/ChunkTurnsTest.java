package fi.vastuugroup.privacy.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** So many are worked on at once, and callers take turns whatever the number of their streams. */
class ChunkTurnsTest {

    private static final int STREAMS = 40;
    private static final int CHUNKS = 50;

    private final List<String> begun = new ArrayList<>();
    private final ManualTime time = new ManualTime();

    @Test
    void whoHasOneStreamDoesNotWaitForAllOfWhoHasMany() {
        ChunkTurns turns = new ChunkTurns(2, () -> false, time);
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

    @Test
    void whileOthersGoFirstOneIsWorkedOnAtATime() {
        AtomicBoolean othersWait = new AtomicBoolean(true);
        ChunkTurns turns = new ChunkTurns(3, othersWait::get, time);
        take(turns, "stream", 6);
        assertThat(begun).hasSize(1);

        turns.giveBack();
        time.endRest();
        assertThat(begun).hasSize(2);

        othersWait.set(false);
        turns.giveBack();
        assertThat(begun).hasSize(5);

        othersWait.set(true);
        turns.giveBack();
        turns.giveBack();
        assertThat(begun).as("of three two have ended").hasSize(5);
        turns.giveBack();
        time.endRest();
        assertThat(begun).hasSize(6);
    }

    @Test
    void whileOthersGoFirstEachIsFollowedByARestTwiceAsLong() {
        AtomicBoolean othersWait = new AtomicBoolean(true);
        ChunkTurns turns = new ChunkTurns(3, othersWait::get, time);
        take(turns, "stream", 3);
        time.pass(Duration.ofMillis(20));
        turns.giveBack();
        take(turns, "late", 1);

        assertThat(begun).as("the rest is not over").containsExactly("stream");
        assertThat(time.rests()).containsExactly(Duration.ofMillis(40));
        time.endRest();
        assertThat(begun).containsExactly("stream", "stream");

        othersWait.set(false);
        turns.giveBack();
        assertThat(begun).as("nobody goes first: no rest").hasSize(4);
        assertThat(time.rests()).hasSize(1);
    }

    /** How long a stream has gone on without a pause before is no reason to make it wait. */
    @Test
    void aRestIsAsLongAsTheLastChunkCalledForAndASecondAtTheMost() {
        AtomicBoolean othersWait = new AtomicBoolean();
        ChunkTurns turns = new ChunkTurns(2, othersWait::get, time);
        take(turns, "stream", 4);
        time.pass(Duration.ofMillis(400));
        turns.giveBack();
        turns.giveBack();
        assertThat(begun).as("two followed at once").hasSize(4);
        time.pass(Duration.ofMillis(100));
        othersWait.set(true);
        turns.giveBack();
        turns.giveBack();
        assertThat(time.rests()).containsExactly(Duration.ofMillis(200));

        time.endRest();
        take(turns, "stream", 1);
        time.pass(Duration.ofMillis(550));
        turns.giveBack();
        assertThat(time.rests()).endsWith(Duration.ofSeconds(1)).hasSize(2);
    }

    @Test
    void chunksOfChecksGoBeforeThoseThatFeed() {
        LineStreams streams = new LineStreams(64, 10, () -> false, time);
        ChunkTurns checks = streams.turns(limits(StreamLimits.Urgency.CHECKS));
        ChunkTurns feed = streams.turns(limits(StreamLimits.Urgency.FEED));
        take(checks, "check", 3);
        take(feed, "feed", 4);
        assertThat(begun).containsExactly("check", "check", "feed");

        feed.giveBack();
        assertThat(begun).as("it rests").containsExactly("check", "check", "feed");
        time.endRest();
        assertThat(begun).containsExactly("check", "check", "feed", "feed");

        checks.giveBack();
        feed.giveBack();
        assertThat(begun).containsExactly("check", "check", "feed", "feed", "check", "feed", "feed");
    }

    private static StreamLimits limits(StreamLimits.Urgency urgency) {
        return new StreamLimits(1, 1, 1, 2, 1, 1, Duration.ZERO, Duration.ZERO, urgency);
    }

    /** One that waited is not overtaken by the next, from whatever thread its turn comes. */
    @Test
    void theChunksOfACallerBeginInTheirOrder() throws Exception {
        ChunkTurns turns = new ChunkTurns(2, () -> false, time);
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(CHUNKS * STREAMS);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            IntStream.range(0, CHUNKS * STREAMS)
                    .forEach(chunk -> turns.take("caller", () -> {
                        order.add(chunk);
                        workers.execute(() -> {
                            turns.giveBack();
                            done.countDown();
                        });
                    }));
            done.await();
        } finally {
            workers.shutdown();
        }

        assertThat(order).isSorted().hasSize(CHUNKS * STREAMS);
    }

    /** Whoever comes from whatever thread: never more than so many, and each in the end. */
    @Test
    void neverMoreThanSoManyAreWorkedOnAndNoneIsForgotten() throws Exception {
        ChunkTurns turns = new ChunkTurns(3, () -> false, time);
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
