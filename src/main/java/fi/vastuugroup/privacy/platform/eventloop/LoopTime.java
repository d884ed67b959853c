package fi.vastuugroup.privacy.platform.eventloop;

import java.time.Duration;

/** Tells how long work took, and lets it go on later. No clock is asked: whatever it is set to, this goes on evenly. */
public interface LoopTime {

    /** Nanoseconds since a moment that is nowhere told: only what lies between two answers says something. */
    long nanos();

    /** Runs something after a time, a millisecond at the least, on the event loop that it is asked on. */
    void after(Duration time, Runnable then);
}
