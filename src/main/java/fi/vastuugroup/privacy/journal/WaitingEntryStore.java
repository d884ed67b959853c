package fi.vastuugroup.privacy.journal;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the entries that a restored database cannot carry out yet (journal_waiting), each once however often the journal
 * is replayed, and for a period: who does not come back by then does not need them.
 */
@ApplicationScoped
public class WaitingEntryStore implements ExpiringRecords {

    private static final String KEEP = """
            insert into journal_waiting (kind, content, waits_since) values ($1, $2, $3)
            on conflict (kind, digest) do nothing""";

    private static final String NEXT =
            "select id, kind, content from journal_waiting where id > $1 order by id limit $2";

    private static final String REMOVE = "delete from journal_waiting where id = $1";

    private static final String FORGET = "delete from journal_waiting where content ->> 'subject' = $1";

    private static final ExpiringTable WAITING = new ExpiringTable("journal_waiting", "id", "waits_since < $1");

    private final Sql sql;
    private final Clock clock;
    private final Period period;

    WaitingEntryStore(
            Sql sql, Clock clock, @ConfigProperty(name = "privacy.retention.journal-waiting-period") Period period) {
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    Uni<Void> keep(String kind, JsonObject content) {
        return sql.execute(KEEP, Tuple.of(kind, content, Times.now(clock))).replaceWithVoid();
    }

    /** Reads the entries after one, in the order of the replay. */
    public Uni<List<WaitingEntry>> next(UUID after, int limit) {
        return sql.list(
                NEXT,
                Tuple.of(after, limit),
                row -> new WaitingEntry(row.getUUID(0), row.getString(1), row.getJsonObject(2)));
    }

    Uni<Void> remove(UUID entry) {
        return sql.execute(REMOVE, Tuple.of(entry)).replaceWithVoid();
    }

    /** Forgets what waits for a subject who was erased after it: who returns is somebody new. */
    public Uni<Void> forget(UUID subject) {
        return sql.execute(FORGET, Tuple.of(subject.toString())).replaceWithVoid();
    }

    @Override
    public Uni<Long> expire(int limit) {
        return WAITING.expire(sql, Times.now(clock).minus(period).toInstant(), limit);
    }
}
