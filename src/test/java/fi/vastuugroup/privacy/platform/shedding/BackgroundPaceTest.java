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

/** What can wait takes all there is while nobody is served, and little at a time with rests between while somebody is. */
class BackgroundPaceTest {

    private static final Duration TAKEN = Duration.ofMillis(30);

    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();
    private final Lanes lanes = new Lanes(new Settings(), new SimpleMeterRegistry());
    private final BackgroundPace pace = new BackgroundPace(lanes, vertx);
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Long> begun = new ArrayList<>();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void whileNobodyIsServedWholeBatchesFollowEachOther() throws Exception {
        run(200, size -> {
            note(size);
            return Uni.createFrom().item(sizes.size() < 3);
        });

        assertThat(sizes).containsExactly(200, 200, 200);
    }

    @Test
    void whileARequestHasAPlaceBatchesAreAQuarterAndRestTwiceAsLongAsTheyTook() throws Exception {
        lanes.take(Lane.PERSONS, () -> {});

        run(200, size -> {
            note(size);
            return later(TAKEN, sizes.size() < 3);
        });

        assertThat(sizes).containsExactly(50, 50, 50);
        assertThat(begun.get(2) - begun.get(0)).isGreaterThanOrEqualTo(2 * 3 * TAKEN.toNanos());
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

        run(3, size -> {
            note(size);
            return Uni.createFrom().item(false);
        });

        assertThat(sizes).containsExactly(1);
    }

    @Test
    void afterARestItGoesOnWhereItBegan() throws Exception {
        lanes.take(Lane.MACHINES, () -> {});
        List<Context> where = new ArrayList<>();

        run(10, size -> {
            where.add(Vertx.currentContext());
            return Uni.createFrom().item(where.size() < 3);
        });

        assertThat(where).containsExactly(loop, loop, loop);
    }

    @Test
    void aBatchThatFailsIsTheLast() {
        assertThatThrownBy(() -> run(10, size -> {
                    note(size);
                    return Uni.createFrom().failure(new IllegalStateException("no database"));
                }))
                .hasRootCauseMessage("no database");

        assertThat(sizes).hasSize(1);
    }

    private void note(int size) {
        sizes.add(size);
        begun.add(System.nanoTime());
    }

    private Uni<Boolean> later(Duration time, boolean more) {
        return Uni.createFrom().emitter(done -> vertx.setTimer(time.toMillis(), over -> done.complete(more)));
    }

    private void run(int most, IntFunction<Uni<Boolean>> batch) throws Exception {
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
