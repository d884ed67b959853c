package fi.vastuugroup.privacy.testing;

import fi.vastuugroup.privacy.platform.eventloop.LoopTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A loop's time that stands still until a test lets it pass, and in which a rest ends when the test says. */
public final class ManualTime implements LoopTime {

    private final List<Duration> rests = new ArrayList<>();
    private Runnable afterRest = () -> {};

    /** Soon beyond the largest number, as any answer may be. */
    private long nanos = Long.MAX_VALUE - 1;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void after(Duration time, Runnable then) {
        rests.add(time);
        afterRest = then;
    }

    public void pass(Duration time) {
        nanos += time.toNanos();
    }

    /** Lets the last rest pass, and runs what comes after it. */
    public void endRest() {
        pass(rests.get(rests.size() - 1));
        afterRest.run();
    }

    /** How long each rest was to be. */
    public List<Duration> rests() {
        return rests;
    }
}
