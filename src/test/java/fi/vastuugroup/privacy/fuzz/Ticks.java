package fi.vastuugroup.privacy.fuzz;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only while the process runs: a machine that was asleep is no slow answer. */
final class Ticks implements AutoCloseable {

    private static final int MILLIS = 100;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong passed = new AtomicLong();

    Ticks() {
        var ignored = clock.scheduleWithFixedDelay(passed::incrementAndGet, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    long millis() {
        return passed.get() * MILLIS;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
