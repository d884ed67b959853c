package fi.vastuugroup.privacy.journal;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Takes changes that must survive the database, in the caller's transaction; they are written to the journal outside
 * the database within seconds of the commit (invariant 9).
 */
@ApplicationScoped
public class JournalStore {

    private static final String ADD = """
            insert into journal_entry (kind, content, created_at, due_at)
            select kind, content::jsonb, $3, $3 from unnest($1::text[], $2::text[]) as added(kind, content)""";

    private final Sql sql;
    private final Clock clock;

    JournalStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Adds the entries in one round trip; does nothing for none. */
    public Uni<Void> add(List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return sql.execute(
                        ADD,
                        Tuple.of(
                                entries.stream().map(JournalEntry::kind).toArray(String[]::new),
                                entries.stream()
                                        .map(entry -> entry.content().encode())
                                        .toArray(String[]::new),
                                now))
                .replaceWithVoid();
    }
}
