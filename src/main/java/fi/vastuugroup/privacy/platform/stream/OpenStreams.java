package fi.vastuugroup.privacy.platform.stream;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the streams that are open, of all clients and of each: so that one client's leave room for the others'. */
public final class OpenStreams {

    private final Map<String, Integer> ofClient = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final int mostOfClient;

    public OpenStreams(int mostOfClient) {
        this.mostOfClient = mostOfClient;
    }

    /** Takes a place among a client's streams; false where all are taken. */
    public boolean take(String client) {
        boolean[] taken = {false};
        ofClient.compute(client, (same, open) -> {
            int before = open == null ? 0 : open;
            taken[0] = before < mostOfClient;
            return taken[0] ? Integer.valueOf(before + 1) : open;
        });
        if (taken[0]) {
            all.incrementAndGet();
        }
        return taken[0];
    }

    /** Gives a place back. A client without any stream is forgotten. */
    public void giveBack(String client) {
        all.decrementAndGet();
        ofClient.computeIfPresent(client, (same, open) -> open > 1 ? Integer.valueOf(open - 1) : null);
    }

    /** How many a client has open. */
    int of(String client) {
        return ofClient.getOrDefault(client, 0);
    }

    /** How many a client may have open. */
    int mostOfClient() {
        return mostOfClient;
    }

    /** How many are open of all clients. */
    public int all() {
        return all.get();
    }
}
