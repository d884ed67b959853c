package fi.vastuugroup.privacy.platform.shedding;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.BiConsumer;

/** The rest behind a piece of work that can wait: twice as long as that took, so that two thirds of the time are others'. */
public final class Rest {

    private static final int TIMES = 2;

    private Rest() {}

    /**
     * How long it is.
     *
     * @param begun when the work began, by {@link System#nanoTime()}
     * @param longest what it is at the most
     */
    public static Duration after(long begun, Duration longest) {
        return Duration.ofNanos(Math.min(longest.toNanos(), TIMES * (System.nanoTime() - begun)));
    }

    /**
     * What runs something after a time, a millisecond at the least, on the event loop that it is asked on: Mutiny's own timers
     * would go on elsewhere, where no session may be opened.
     */
    public static BiConsumer<Duration, Runnable> timer(Vertx vertx) {
        return (time, then) -> vertx.setTimer(Math.max(1, time.toMillis()), over -> then.run());
    }
}
