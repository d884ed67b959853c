package fi.vastuugroup.privacy.platform.eventloop;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.BiConsumer;

/** Timers that stay on their event loop: Mutiny's own would go on elsewhere, where no session may be opened. */
public final class LoopTimer {

    private LoopTimer() {}

    /** What runs something after a time, a millisecond at the least, on the event loop that it is asked on. */
    public static BiConsumer<Duration, Runnable> of(Vertx vertx) {
        return (time, then) -> vertx.setTimer(Math.max(1, time.toMillis()), over -> then.run());
    }
}
