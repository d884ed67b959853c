package fi.vastuugroup.privacy.platform.shedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.testing.ManualTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What can wait takes all there is while nobody is answered, and little at a time with rests between while somebody is. */
class BackgroundPaceTest {

    private static final Duration TAKEN = Duration.ofMillis(30);

    private final ManualTime time = new ManualTime();
    private final Lanes lanes = new Lanes(new Settings(), time, new SimpleMeterRegistry());
    private final List<Integer> sizes = new ArrayList<>();
    private final BackgroundPace pace = new BackgroundPace(lanes, time);
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    @Test
    void whileNobodyIsAnsweredWholeBatchesFollowEachOtherWithoutARest() {
        run(200, this::threeTimes);

        assertThat(sizes).containsExactly(200, 200, 200);
        assertThat(time.rests()).isEmpty();
    }

    @Test
    void whileARequestHasAPlaceBatchesAreAQuarterAndRestTwiceAsLongAsTheyTook() {
        lanes.take(Lane.PERSONS, () -> {});

        run(200, this::threeTimes);
        assertThat(sizes).as("the rest is not over").containsExactly(50);
        time.endRest();
        time.endRest();

        assertThat(over).isCompleted();
        assertThat(sizes).containsExactly(50, 50, 50);
        assertThat(time.rests())
                .as("behind all but the last")
                .containsExactly(TAKEN.multipliedBy(2), TAKEN.multipliedBy(2));
    }

    @Test
    void aRestIsTenSecondsAtTheMost() {
        lanes.take(Lane.PERSONS, () -> {});

        run(200, size -> {
            time.pass(Duration.ofMinutes(1));
            return Uni.createFrom().item(true);
        });

        assertThat(time.rests()).containsExactly(Duration.ofSeconds(10));
    }

    @Test
    void whoComesMeanwhileIsMadeRoomForWithTheNextBatch() {
        run(200, size -> {
            lanes.take(Lane.MACHINES, () -> {});
            return threeTimes(size);
        });
        time.endRest();

        assertThat(over).isCompleted();
        assertThat(sizes).containsExactly(200, 50, 50);
        assertThat(time.rests()).hasSize(1);
    }

    @Test
    void aRequestThatWasAnsweredCountsForASecond() {
        assertThat(lanes.areServing()).as("none has come yet").isFalse();
        lanes.take(Lane.LINKS, () -> {});
        time.pass(Duration.ofSeconds(5));
        assertThat(lanes.areServing()).as("it is being answered").isTrue();
        lanes.giveBack(Lane.LINKS);
        assertThat(lanes.areServing()).isFalse();

        lanes.take(Lane.LINKS, () -> {});
        lanes.giveBack(Lane.LINKS);
        time.pass(Duration.ofMillis(999));
        assertThat(lanes.areServing()).isTrue();
        time.pass(Duration.ofMillis(1));
        assertThat(lanes.areServing()).isFalse();
    }

    @Test
    void theSmallestBatchHasOne() {
        lanes.take(Lane.MACHINES, () -> {});

        run(3, size -> {
            sizes.add(size);
            return Uni.createFrom().item(false);
        });

        assertThat(sizes).containsExactly(1);
    }

    @Test
    void aBatchThatFailsIsTheLast() {
        run(10, size -> {
            sizes.add(size);
            return Uni.createFrom().failure(new IllegalStateException("no database"));
        });

        assertThatThrownBy(over::join).hasRootCauseMessage("no database");
        assertThat(sizes).hasSize(1);
    }

    private Uni<Boolean> threeTimes(int size) {
        sizes.add(size);
        time.pass(TAKEN);
        return Uni.createFrom().item(sizes.size() < 3);
    }

    private void run(int most, IntFunction<Uni<Boolean>> batch) {
        pace.run(most, batch).subscribe().with(over::complete, over::completeExceptionally);
    }

    private record Settings(int persons, int links, int machines, int waiting) implements LaneSettings {

        Settings() {
            this(1, 1, 1, 1);
        }
    }
}
