package fi.vastuugroup.privacy.platform.shedding;

import java.util.ArrayDeque;
import java.util.Queue;

/** The places of a lane: so many requests are worked on at a time, and so many more wait for one, in their order. */
final class Places {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final int all;
    private final int mostWaiting;
    private int taken;

    Places(int all, int mostWaiting) {
        this.all = all;
        this.mostWaiting = mostWaiting;
    }

    /** When a request has a place. */
    enum Turn {
        NOW,
        LATER,
        NEVER
    }

    /**
     * Takes a place.
     *
     * @param later runs when one is given back, on the thread that does so, if it has to be waited for
     */
    synchronized Turn take(Runnable later) {
        if (taken < all) {
            taken++;
            return Turn.NOW;
        }
        return waiting.size() < mostWaiting && waiting.add(later) ? Turn.LATER : Turn.NEVER;
    }

    /** Takes whoever waits no more from those who do; for one whose turn has come, nothing. */
    synchronized void leave(Runnable later) {
        waiting.remove(later);
    }

    /** Gives a place back, to the next who waits. */
    void giveBack() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                taken--;
                return;
            }
        }
        next.run();
    }

    synchronized int taken() {
        return taken;
    }

    synchronized int waiting() {
        return waiting.size();
    }
}
