package fi.vastuugroup.privacy.platform.shedding;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/**
 * Runs work that can wait, batch by batch: as fast as it can while this replica has no single request, and while it does, a
 * quarter of a batch at a time with a rest twice as long as that took, ten seconds at the most. So whoever is answered finds a
 * processor and the database free. Streams are not waited for, as they are work that can wait themselves.
 */
@ApplicationScoped
public class BackgroundPace {

    private static final int PARTS = 4;
    private static final int RESTS = 2;
    private static final long LONGEST_REST = Duration.ofSeconds(10).toNanos();

    private final Lanes lanes;
    private final BiConsumer<Duration, Runnable> timer;

    /** With the timers of the event loop that they are set on: Mutiny's own would go on elsewhere, where no session may be opened. */
    @Inject
    BackgroundPace(Lanes lanes, Vertx vertx) {
        this(lanes, (time, then) -> vertx.setTimer(Math.max(1, time.toMillis()), over -> then.run()));
    }

    /**
     * @param timer runs something after a time, on the caller's event loop
     */
    BackgroundPace(Lanes lanes, BiConsumer<Duration, Runnable> timer) {
        this.lanes = lanes;
        this.timer = timer;
    }

    /**
     * Runs one batch after the other, on the caller's event loop, until one says that there is no more or fails.
     *
     * @param most how much a batch takes while nobody is answered
     * @param batch does so much at the most, in a transaction of its own, and answers whether there may be more
     */
    public Uni<Void> run(int most, IntFunction<Uni<Boolean>> batch) {
        return Multi.createBy()
                .repeating()
                .uni(() -> lanes.areServing() ? atRest(batch, Math.max(1, most / PARTS)) : batch.apply(most))
                .whilst(more -> more)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Boolean> atRest(IntFunction<Uni<Boolean>> batch, int size) {
        long begun = System.nanoTime();
        return batch.apply(size)
                .call(more -> more
                        ? rest(Duration.ofNanos(Math.min(LONGEST_REST, RESTS * (System.nanoTime() - begun))))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> rest(Duration time) {
        return Uni.createFrom().emitter(over -> timer.accept(time, () -> over.complete(null)));
    }
}
