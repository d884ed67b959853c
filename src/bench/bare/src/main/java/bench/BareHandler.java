package bench;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** One indexed read of one row. */
@Path("/check")
public class BareHandler {

    public record Check(String identifier) {}

    public record Checks(List<Check> checks) {}

    public record Answer(long controller, long partners) {}

    private static final int CHUNK = 2_000;
    private static final int FLIGHTS = 3;

    private final Pool pool;

    BareHandler(Pool pool) {
        this.pool = pool;
    }

    @POST
    public Uni<Answer> check(Checks request) {
        byte[] key = HexFormat.of().parseHex(request.checks().get(0).identifier());
        return pool.preparedQuery("select controller, partners from marketing_decision where identifier = any($1)")
                .execute(Tuple.of(new Buffer[] {Buffer.buffer(key)}))
                .map(rows -> {
                    var row = rows.iterator();
                    return row.hasNext() ? answer(row.next()) : new Answer(0, 0);
                });
    }

    /** Keys a second of the query that a bulk check runs, with 2,000 keys at a time and three under way. */
    @GET
    @Path("/any")
    public Uni<Double> any(@QueryParam("keys") String file, @QueryParam("seconds") int seconds) throws IOException {
        List<Buffer> keys = Files.readAllLines(java.nio.file.Path.of(file)).stream()
                .map(key -> Buffer.buffer(HexFormat.of().parseHex(key)))
                .toList();
        List<Buffer[]> chunks = new ArrayList<>();
        for (int from = 0; from + CHUNK <= keys.size(); from += CHUNK) {
            chunks.add(keys.subList(from, from + CHUNK).toArray(Buffer[]::new));
        }
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        AtomicLong done = new AtomicLong();
        List<Uni<Void>> flights = new ArrayList<>();
        for (int flight = 0; flight < FLIGHTS; flight++) {
            flights.add(flight(chunks, flight, end, done));
        }
        return Uni.join().all(flights).andFailFast().map(all -> done.get() / ((System.nanoTime() - begun) / 1e9));
    }

    /** Asks for one chunk after the other until the end; no answer is held by the next one. */
    private Uni<Void> flight(List<Buffer[]> chunks, int first, long end, AtomicLong done) {
        AtomicInteger at = new AtomicInteger(first);
        return Multi.createBy()
                .repeating()
                .uni(() -> pool.preparedQuery(
                                "select identifier, controller from marketing_decision where identifier = any($1)")
                        .execute(Tuple.of((Object) chunks.get(at.getAndAdd(FLIGHTS) % chunks.size()))))
                .whilst(rows -> {
                    Map<Buffer, Long> found = new HashMap<>(2 * rows.size());
                    rows.forEach(row -> found.put(row.get(Buffer.class, 0), row.getLong(1)));
                    done.addAndGet(CHUNK);
                    return System.nanoTime() < end;
                })
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Answer answer(io.vertx.mutiny.sqlclient.Row row) {
        return new Answer(row.getLong(0), row.getLong(1));
    }
}
