package fi.vastuugroup.privacy.platform.stream;

import fi.vastuugroup.privacy.platform.eventloop.LoopTime;
import fi.vastuugroup.privacy.platform.shedding.Rest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/**
 * Lets only so many chunks of all streams be worked on at once, whatever the number of streams, so that single requests
 * find room beside them. While others wait who go first it is one at a time, with a {@link Rest} after each, so that
 * most is theirs and yet no stream stands still. Callers take turns: who has many streams waits with them all for whoever has one.
 */
final class ChunkTurns {

    private static final Duration LONGEST_REST = Duration.ofSeconds(1);

    private final Map<String, Queue<Runnable>> waiting = new LinkedHashMap<>();
    private final int atOnce;
    private final BooleanSupplier othersWait;
    private final LoopTime time;
    private int underWay;
    private long lastBegun;
    private boolean resting;

    /**
     * @param othersWait whether anybody waits who goes first; asked for each chunk
     */
    ChunkTurns(int atOnce, BooleanSupplier othersWait, LoopTime time) {
        this.atOnce = atOnce;
        this.othersWait = othersWait;
        this.time = time;
    }

    /**
     * Runs the work when its turn has come: at once, or from whatever thread gives its own turn back; a caller's in their order.
     *
     * @param work begins what is done in the turn, on a thread of its own
     */
    synchronized void take(String caller, Runnable work) {
        waiting.computeIfAbsent(caller, first -> new ArrayDeque<>()).add(work);
        begin();
    }

    /** Gives a turn back, to the next who waits. */
    synchronized void giveBack() {
        underWay--;
        if (underWay == 0 && othersWait.getAsBoolean()) {
            resting = true;
            time.after(Rest.after(time, lastBegun, LONGEST_REST), this::goOn);
        }
        begin();
    }

    private synchronized void goOn() {
        resting = false;
        begin();
    }

    /** Whether anybody waits for a turn. */
    synchronized boolean anyWaits() {
        return !waiting.isEmpty();
    }

    private void begin() {
        while (!resting && !waiting.isEmpty() && underWay < (othersWait.getAsBoolean() ? 1 : atOnce)) {
            lastBegun = time.nanos();
            underWay++;
            next().run();
        }
    }

    private Runnable next() {
        String caller = waiting.keySet().iterator().next();
        Queue<Runnable> works = Objects.requireNonNull(waiting.remove(caller));
        Runnable next = works.remove();
        if (!works.isEmpty()) {
            waiting.put(caller, works);
        }
        return next;
    }
}
