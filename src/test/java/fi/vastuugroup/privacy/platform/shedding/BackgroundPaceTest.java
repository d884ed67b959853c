package fi.vastuugroup.privacy.platform.shedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can wait takes all there is while nobody is answered, and little at a time with rests between while somebody is. */
class BackgroundPaceTest {

    private static final Duration TAKEN = Duration.ofMillis(30);

    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();
    private final Lanes lanes = new Lanes(new Settings(), new SimpleMeterRegistry());
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Duration> took = new ArrayList<>();
    private final List<Duration> rests = new ArrayList<>();
    private final BackgroundPace pace = new BackgroundPace(lanes, (time, then) -> {
        rests.add(time);
        then.run();
    });

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void whileNobodyIsAnsweredWholeBatchesFollowEachOtherWithoutARest() throws Exception {
        run(pace, 200, this::threeTimes);

        assertThat(sizes).containsExactly(200, 200, 200);
        assertThat(rests).isEmpty();
    }

    @Test
    void whileARequestHasAPlaceBatchesAreAQuarterAndRestTwiceAsLongAsTheyTook() throws Exception {
        lanes.take(Lane.PERSONS, () -> {});

        run(pace, 200, this::threeTimes);

        assertThat(sizes).containsExactly(50, 50, 50);
        assertThat(rests).as("behind all but the last").hasSize(2);
        for (int i = 0; i < rests.size(); i++) {
            assertThat(rests.get(i)).isGreaterThanOrEqualTo(took.get(i).multipliedBy(2));
        }
    }

    @Test
    void whoComesMeanwhileIsMadeRoomForWithTheNextBatch() throws Exception {
        run(pace, 200, size -> {
            lanes.take(Lane.MACHINES, () -> {});
            return threeTimes(size);
        });

        assertThat(sizes).containsExactly(200, 50, 50);
        assertThat(rests).hasSize(1);
    }

    @Test
    void aRequestThatWasAnsweredCountsForASecond() throws Exception {
        lanes.take(Lane.LINKS, () -> {});
        lanes.giveBack(Lane.LINKS);
        assertThat(lanes.areServing()).isTrue();

        TimeUnit.MILLISECONDS.sleep(1_050);

        assertThat(lanes.areServing()).isFalse();
    }

    @Test
    void theSmallestBatchHasOne() throws Exception {
        lanes.take(Lane.MACHINES, () -> {});

        run(pace, 3, size -> {
            sizes.add(size);
            return Uni.createFrom().item(false);
        });

        assertThat(sizes).containsExactly(1);
    }

    /** By the timers of the application: a session is opened only where the run began. */
    @Test
    void afterARestItGoesOnWhereItBegan() throws Exception {
        lanes.take(Lane.MACHINES, () -> {});
        List<Context> where = new ArrayList<>();
        List<Long> when = new ArrayList<>();

        run(new BackgroundPace(lanes, vertx), 10, size -> {
            where.add(Vertx.currentContext());
            when.add(System.nanoTime());
            return later(where.size() < 3);
        });

        assertThat(where).containsExactly(loop, loop, loop);
        assertThat(when.get(2) - when.get(0)).isGreaterThanOrEqualTo(2 * 3 * TAKEN.toNanos() - 2_000_000);
    }

    @Test
    void aBatchThatFailsIsTheLast() {
        assertThatThrownBy(() -> run(pace, 10, size -> {
                    sizes.add(size);
                    return Uni.createFrom().failure(new IllegalStateException("no database"));
                }))
                .hasRootCauseMessage("no database");

        assertThat(sizes).hasSize(1);
    }

    private Uni<Boolean> threeTimes(int size) {
        sizes.add(size);
        long begun = System.nanoTime();
        return later(sizes.size() < 3).invoke(() -> took.add(Duration.ofNanos(System.nanoTime() - begun)));
    }

    private Uni<Boolean> later(boolean more) {
        return Uni.createFrom().emitter(done -> vertx.setTimer(TAKEN.toMillis(), over -> done.complete(more)));
    }

    private void run(BackgroundPace pace, int most, IntFunction<Uni<Boolean>> batch) throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        loop.runOnContext(start -> pace.run(most, batch).subscribe().with(over::complete, over::completeExceptionally));
        over.get(10, TimeUnit.SECONDS);
    }

    private record Settings(int persons, int links, int machines, int waiting) implements LaneSettings {

        Settings() {
            this(1, 1, 1, 1);
        }
    }
}
