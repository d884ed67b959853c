package fi.vastuugroup.privacy.platform.shedding;

import fi.vastuugroup.privacy.platform.eventloop.LoopTime;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.IntFunction;

/**
 * Runs work that can wait, batch by batch: as fast as it can while this replica has no single request, and while it does, a
 * quarter of a batch at a time with a {@link Rest}, ten seconds at the most. So whoever is answered finds a
 * processor and the database free. Streams are not waited for, as they are work that can wait themselves.
 */
@ApplicationScoped
public class BackgroundPace {

    private static final int PARTS = 4;
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);

    private final Lanes lanes;
    private final LoopTime time;

    BackgroundPace(Lanes lanes, LoopTime time) {
        this.lanes = lanes;
        this.time = time;
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
        long begun = time.nanos();
        return batch.apply(size)
                .call(more -> more
                        ? rest(Rest.after(time, begun, LONGEST_REST))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> rest(Duration rest) {
        return Uni.createFrom().emitter(over -> time.after(rest, () -> over.complete(null)));
    }
}
