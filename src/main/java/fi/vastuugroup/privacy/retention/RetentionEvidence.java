package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.expiry.Expired;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the runs did: counts, written in the transactions that delete, so that they match what was deleted. */
@ApplicationScoped
class RetentionEvidence {

    private static final String START = "insert into retention_run (as_of, started_at) values ($1, $2) returning id";
    private static final String FINISH = "update retention_run set finished_at = $2 where id = $1";
    private static final String REDATED = "update retention_run set redated_to = $2 where id = $1";

    private static final String LAST_REDATINGS =
            "select as_of, redated_to from retention_run where redated_to is not null order by id desc limit 2";

    private static final String COUNT = """
            insert into retention_run_result as r (run_id, category, rule, deleted, blocked) values ($1, $2, $3, $4, $5)
            on conflict (run_id, category, rule) do update
            set deleted = r.deleted + excluded.deleted, blocked = excluded.blocked""";

    /** Newest first; the results of each run as one array, so that a page is one query. */
    private static final String LIST = """
            select r.id, r.as_of, r.started_at, r.finished_at, coalesce(
                (select jsonb_agg(jsonb_build_object('category', c.category, 'rule', c.rule, 'deleted', c.deleted,
                    'blocked', c.blocked) order by c.category, c.rule)
                from retention_run_result c where c.run_id = r.id), '[]') as results
            from retention_run r where $1::uuid is null or r.id < $1 order by r.id desc limit $2""";

    private final Sql sql;
    private final Transactions transactions;
    private final Clock clock;

    RetentionEvidence(Sql sql, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<UUID> start(LocalDate asOf) {
        return transactions.asSystem(() -> sql.execute(START, Tuple.of(asOf, now()))
                .map(rows -> rows.iterator().next().getUUID(0)));
    }

    Uni<Void> deleted(UUID run, List<Expired.Count> counts) {
        return count(counts.stream()
                .map(count -> Tuple.of(run, count.category().slug(), count.rule(), count.items(), 0L))
                .toList());
    }

    /** Ends a run with what it had to leave. */
    Uni<Void> finish(UUID run, List<Expired.Count> blocked) {
        return count(blocked.stream()
                        .map(count -> Tuple.of(run, count.category().slug(), count.rule(), 0L, count.items()))
                        .toList())
                .chain(() -> sql.execute(FINISH, Tuple.of(run, now())))
                .replaceWithVoid();
    }

    /**
     * Whether all held items must be dated anew: the rules differ from those of the last time, or that was before
     * today and the first time with these rules. The second time, a day later, also catches what a replica with the
     * rules of before wrote while it was being replaced.
     */
    Uni<Boolean> redatingDue(LocalDate today, String rules) {
        return transactions.asSystem(() -> sql.execute(LAST_REDATINGS).map(rows -> {
            Iterator<Row> last = rows.iterator();
            if (!last.hasNext()) {
                return true;
            }
            Row newest = last.next();
            boolean again =
                    last.hasNext() && last.next().getString("redated_to").equals(rules);
            return !newest.getString("redated_to").equals(rules)
                    || !again && newest.getLocalDate("as_of").isBefore(today);
        }));
    }

    Uni<Void> redated(UUID run, String rules) {
        return transactions.asSystem(
                () -> sql.execute(REDATED, Tuple.of(run, rules)).replaceWithVoid());
    }

    Uni<Page<RetentionRunReport>> list(@Nullable UUID after, int limit) {
        return transactions.asSystem(() -> sql.execute(LIST, Tuple.of(after, limit + 1))
                .map(rows -> {
                    List<RetentionRunReport> runs = new ArrayList<>(StreamSupport.stream(rows.spliterator(), false)
                            .map(RetentionEvidence::report)
                            .toList());
                    if (runs.size() <= limit) {
                        return new Page<>(runs, null);
                    }
                    runs.remove(limit);
                    return new Page<>(runs, Cursor.after(runs.get(limit - 1).id()));
                }));
    }

    private Uni<Void> count(List<Tuple> counts) {
        return counts.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.batch(COUNT, counts).replaceWithVoid();
    }

    private static RetentionRunReport report(Row row) {
        @Nullable OffsetDateTime finishedAt = row.getOffsetDateTime("finished_at");
        return new RetentionRunReport(
                row.getUUID("id"),
                row.getLocalDate("as_of"),
                row.getOffsetDateTime("started_at").toInstant(),
                finishedAt == null ? null : finishedAt.toInstant(),
                row.getJsonArray("results").stream()
                        .map(RetentionRunReport.Result::of)
                        .toList());
    }

    private OffsetDateTime now() {
        Instant instant = clock.instant();
        return instant.atOffset(ZoneOffset.UTC);
    }
}
