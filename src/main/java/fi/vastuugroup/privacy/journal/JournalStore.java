package fi.vastuugroup.privacy.journal;

import fi.vastuugroup.privacy.platform.persistence.Backlog;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads and writes changes that must survive the database, in the caller's transaction; they are written to the journal
 * outside the database within seconds of the commit (invariant 9), and are deleted some time after that.
 */
@ApplicationScoped
public class JournalStore implements ExpiringRecords, Backlog {

    private static final String ADD = """
            insert into journal_entry (kind, content, created_at, due_at)
            select kind, content::jsonb, $3, $3 from unnest($1::text[], $2::text[]) as added(kind, content)""";

    /** Also those whose turn lies further ahead than any lease reaches: a clock that ran ahead has said so. */
    private static final String CLAIM_UNWRITTEN = """
            update journal_entry set due_at = $2
            where id in (
                select id from journal_entry where written_at is null
                    and (due_at <= $1 or due_at > $2::timestamptz + interval '1 hour')
                order by id limit $3 for update skip locked)
            returning id, kind, content, created_at""";

    private static final String WRITTEN = "update journal_entry set written_at = $2 where id = any($1)";

    private static final ExpiringTable ENTRIES = new ExpiringTable("journal_entry", "id", "written_at < $1");

    private static final String WAITING = """
            select count(*), min(at) from (
                select created_at as at from journal_entry where written_at is null order by id limit $1) waiting""";

    private final Sql sql;
    private final Clock clock;
    private final Period period;

    JournalStore(Sql sql, Clock clock, @ConfigProperty(name = "privacy.retention.journal-rows-period") Period period) {
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    /** Adds the entries in one round trip; does nothing for none. */
    public Uni<Void> add(List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.execute(
                        ADD,
                        Tuple.of(
                                entries.stream().map(JournalEntry::kind).toArray(String[]::new),
                                entries.stream()
                                        .map(entry -> entry.content().encode())
                                        .toArray(String[]::new),
                                Times.now(clock)))
                .replaceWithVoid();
    }

    /** Claims up to so many entries that are not written, in any order: nobody else does before the lease is over. */
    Uni<List<UnwrittenEntry>> claimUnwritten(Instant now, Instant leasedUntil, int most) {
        return sql.list(CLAIM_UNWRITTEN, Tuple.of(Times.utc(now), Times.utc(leasedUntil), most), JournalStore::entry);
    }

    /** Notes that the entries are written. */
    Uni<Void> written(List<UUID> entries, Instant at) {
        return sql.execute(WRITTEN, Tuple.of(entries.toArray(UUID[]::new), Times.utc(at)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> expire(int limit) {
        return ENTRIES.expire(sql, Times.now(clock).minus(period).toInstant(), limit);
    }

    private static UnwrittenEntry entry(Row row) {
        return new UnwrittenEntry(
                row.getUUID(0),
                row.getString(1),
                row.getJsonObject(2),
                row.getOffsetDateTime(3).toInstant());
    }

    @Override
    public String backlog() {
        return "journal";
    }

    @Override
    public Uni<Waiting> waiting() {
        return Waiting.read(sql, WAITING);
    }
}
