package fi.vastuugroup.privacy.storage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Counts what the store was asked, by what came of it, and how long that took; of which objects is nobody's to know. */
final class StoreMetrics {

    /** What the store is asked. */
    enum Operation {
        PUT,
        READ,
        EXISTS,
        DELETE,
        LIST
    }

    /** What came of it. */
    enum Outcome {
        DONE,
        /** There is no such object. */
        MISSING,
        /** What was to be stored was wrong, or never came whole; or a part was asked for that is not there. */
        REFUSED,
        /** The store cannot be reached, or does not answer as it should. */
        UNAVAILABLE,
        CANCELLED
    }

    private final MeterRegistry registry;

    StoreMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (Operation operation : Operation.values()) {
            for (Outcome outcome : Outcome.values()) {
                timer(operation, outcome);
            }
        }
    }

    /** Shows whether the store may be used. */
    void show(BooleanSupplier open) {
        Gauge.builder("privacy.storage.open", () -> open.getAsBoolean() ? 1 : 0)
                .description("1 while objects can be stored and read: there is a store, and it is closed to the public")
                .register(registry);
    }

    <T> Uni<T> timed(Operation operation, Uni<T> asked) {
        return Uni.createFrom().deferred(() -> {
            Timer.Sample begun = Timer.start(registry);
            return asked.onTermination()
                    .invoke((done, failure, cancelled) -> begun.stop(timer(operation, outcome(failure, cancelled))));
        });
    }

    <T> Multi<T> timed(Operation operation, Multi<T> asked) {
        return Multi.createFrom().deferred(() -> {
            Timer.Sample begun = Timer.start(registry);
            return asked.onTermination()
                    .invoke((failure, cancelled) -> begun.stop(timer(operation, outcome(failure, cancelled))));
        });
    }

    private static Outcome outcome(@Nullable Throwable failure, boolean cancelled) {
        if (cancelled) {
            return Outcome.CANCELLED;
        }
        if (failure == null) {
            return Outcome.DONE;
        }
        if (failure instanceof NoSuchObjectException) {
            return Outcome.MISSING;
        }
        return failure instanceof StoreUnavailableException ? Outcome.UNAVAILABLE : Outcome.REFUSED;
    }

    private Timer timer(Operation operation, Outcome outcome) {
        return Timer.builder("privacy.storage.operations")
                .description("What the store of objects was asked, and how long it took")
                .tag("operation", slug(operation))
                .tag("outcome", slug(outcome))
                .register(registry);
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
