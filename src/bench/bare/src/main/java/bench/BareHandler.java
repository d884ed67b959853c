package bench;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HexFormat;
import java.util.List;

/** One indexed read of one row. */
@Path("/check")
public class BareHandler {

    public record Check(String identifier) {}

    public record Checks(List<Check> checks) {}

    public record Answer(long controller, long partners) {}

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

    private static Answer answer(io.vertx.mutiny.sqlclient.Row row) {
        return new Answer(row.getLong(0), row.getLong(1));
    }
}
