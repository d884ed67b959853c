package fi.vastuugroup.privacy.platform.stream;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;

/**
 * Lets only so many chunks of all streams be worked on at once, whatever the number of streams, so that single requests
 * find room beside them. Callers take turns: who has many streams waits with them all for whoever has one.
 */
final class ChunkTurns {

    private final Map<String, Queue<Runnable>> waiting = new LinkedHashMap<>();
    private int free;

    ChunkTurns(int atOnce) {
        this.free = atOnce;
    }

    /** Runs the work when its turn has come: at once, or from whatever thread gives its own turn back. */
    void take(String caller, Runnable work) {
        synchronized (this) {
            if (free == 0) {
                waiting.computeIfAbsent(caller, first -> new ArrayDeque<>()).add(work);
                return;
            }
            free--;
        }
        work.run();
    }

    /** Gives a turn back, to the next who waits. */
    void giveBack() {
        Runnable next;
        synchronized (this) {
            if (waiting.isEmpty()) {
                free++;
                return;
            }
            String caller = waiting.keySet().iterator().next();
            Queue<Runnable> works = Objects.requireNonNull(waiting.remove(caller));
            next = works.remove();
            if (!works.isEmpty()) {
                waiting.put(caller, works);
            }
        }
        next.run();
    }
}
