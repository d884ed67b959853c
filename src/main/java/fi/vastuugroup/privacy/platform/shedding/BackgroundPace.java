package fi.vastuugroup.privacy.platform.shedding;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.IntFunction;

/**
 * Runs work that can wait, batch by batch: as fast as it can while this replica serves nobody, and while it does, a quarter of a
 * batch at a time with a rest twice as long as that took. So whoever is served finds a processor and the database free.
 */
@ApplicationScoped
public class BackgroundPace {

    private static final int PARTS = 4;
    private static final int RESTS = 2;

    private final Lanes lanes;
    private final Vertx vertx;

    BackgroundPace(Lanes lanes, Vertx vertx) {
        this.lanes = lanes;
        this.vertx = vertx;
    }

    /**
     * Runs one batch after the other, on the caller's event loop, until one says that there is no more or fails.
     *
     * @param most how much a batch takes while nobody is served
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
                        ? rest(Duration.ofNanos(RESTS * (System.nanoTime() - begun)))
                        : Uni.createFrom().voidItem());
    }

    /** Waits on the event loop that it is asked on: Mutiny's own timers would go on elsewhere, where no session may be opened. */
    private Uni<Void> rest(Duration time) {
        return Uni.createFrom()
                .emitter(over -> vertx.setTimer(Math.max(1, time.toMillis()), timer -> over.complete(null)));
    }
}
