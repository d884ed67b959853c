package fi.vastuugroup.privacy.marketing.link;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.UUID;

/**
 * Reads and writes how often others caused the same on a day, for limits that all replicas share. What machines report,
 * and what comes by links, must not become a way to flood somebody with mails or notifications. A day is one of
 * Helsinki.
 */
@ApplicationScoped
public class DailyLimitStore implements ExpiringRecords {

    private static final String TAKE = """
            insert into daily_limit (kind, key, on_day, taken) values ($1, $2, $3, 1)
            on conflict (kind, key, on_day) do update set taken = daily_limit.taken + 1 where daily_limit.taken < $4""";

    private static final ExpiringTable LIMITS = new ExpiringTable("daily_limit", "kind, key, on_day", "on_day < $1");

    private final Sql sql;
    private final Clock clock;

    DailyLimitStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Counts one more of the kind about a person today; false when there were {@code most} already. */
    public Uni<Boolean> take(String kind, UUID person, int most) {
        byte[] key = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
        return take(kind, Buffer.buffer(key), most);
    }

    /** Counts one more of the kind about an identifier today; false when there were {@code most} already. */
    public Uni<Boolean> take(String kind, Buffer key, int most) {
        return sql.execute(TAKE, Tuple.of(kind, key, Helsinki.today(clock), (short) most))
                .map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Uni<Long> expire(int limit) {
        return LIMITS.expire(sql, Helsinki.today(clock), limit);
    }
}
