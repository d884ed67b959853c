package fi.vastuugroup.privacy.platform.shedding;

import fi.vastuugroup.privacy.platform.eventloop.LoopTime;
import java.time.Duration;

/** The rest behind a piece of work that can wait: twice as long as that took, so that two thirds of the time are others'. */
public final class Rest {

    private static final int TIMES = 2;

    private Rest() {}

    /**
     * How long it is.
     *
     * @param begun when the work began, by {@link LoopTime#nanos()}
     * @param longest what it is at the most
     */
    public static Duration after(LoopTime time, long begun, Duration longest) {
        return Duration.ofNanos(Math.min(longest.toNanos(), TIMES * (time.nanos() - begun)));
    }
}
