package bench.site;

import bench.load.Connection;
import bench.load.Load;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The customers who look at what is held about them: 20 logins with 2,000 items each. */
public final class Readers {

    public static final int MANY = 20;
    public static final int ITEMS = 2_000;

    private static final String PATH = "/api/v1/me/data";
    private static final int CONNECTIONS = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<byte[]> requests = new ArrayList<>();

    public Readers(Installation installation) {
        for (int reader = 1; reader <= MANY; reader++) {
            requests.add(Connection.request("GET", PATH, installation.customerToken("reader-" + reader), null));
        }
    }

    /** Looks so often in a second, by the readers in turn. */
    public Load.Stream stream(int[] ports, double perSecond) {
        return new Load.Stream("reads", ports, requests, () -> perSecond, CONNECTIONS, PATIENCE);
    }
}
