package fi.vastuugroup.privacy.retention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.expiry.Expired;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and writes what the runs deleted and had to leave, by category and rule: one batch a transaction adds to it. */
@ApplicationScoped
class RetentionCountsStore {

    private static final String ADD = """
            insert into retention_run_result as r (run_id, category, rule, deleted, blocked) values ($1, $2, $3, $4, $5)
            on conflict (run_id, category, rule) do update
            set deleted = r.deleted + excluded.deleted, blocked = excluded.blocked""";

    private static final String OF_RUNS = """
            select run_id, category, rule, deleted, blocked from retention_run_result where run_id = any($1)
            order by category, rule""";

    private static final String ADD_RECORDS = """
            insert into retention_run_record as r (run_id, record, deleted) values ($1, $2, $3)
            on conflict (run_id, record) do update set deleted = r.deleted + excluded.deleted""";

    private static final String RECORDS_OF_RUNS =
            "select run_id, record, deleted from retention_run_record where run_id = any($1) order by record";

    private final Sql sql;

    RetentionCountsStore(Sql sql) {
        this.sql = sql;
    }

    private record OfRun(UUID run, RunEvidence.Result result) {}

    Uni<Void> deleted(UUID run, List<Expired.Count> counts) {
        return add(counts.stream()
                .map(count -> Tuple.of(run, count.category().slug(), count.rule(), count.items(), 0L))
                .toList());
    }

    Uni<Void> blocked(UUID run, List<Expired.Count> counts) {
        return add(counts.stream()
                .map(count -> Tuple.of(run, count.category().slug(), count.rule(), 0L, count.items()))
                .toList());
    }

    /** Reads what runs did, by category and rule; a run that did nothing is not in it. */
    Uni<Map<UUID, List<RunEvidence.Result>>> of(Collection<UUID> runs) {
        return sql.list(OF_RUNS, Tuple.of((Object) runs.toArray(UUID[]::new)), RetentionCountsStore::result)
                .map(results -> results.stream().collect(groupingBy(OfRun::run, mapping(OfRun::result, toList()))));
    }

    /** Counts records of the portal's own that a run deleted. */
    Uni<Void> deletedRecords(UUID run, String record, long deleted) {
        return sql.execute(ADD_RECORDS, Tuple.of(run, record, deleted)).replaceWithVoid();
    }

    /** Reads what runs deleted of the portal's own records; a run that deleted none is not in it. */
    Uni<Map<UUID, List<RunEvidence.Records>>> recordsOf(Collection<UUID> runs) {
        return sql.list(
                        RECORDS_OF_RUNS,
                        Tuple.of((Object) runs.toArray(UUID[]::new)),
                        row -> Map.entry(row.getUUID(0), new RunEvidence.Records(row.getString(1), row.getLong(2))))
                .map(all ->
                        all.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    private Uni<Void> add(List<Tuple> counts) {
        return counts.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.batch(ADD, counts).replaceWithVoid();
    }

    private static OfRun result(Row row) {
        return new OfRun(
                row.getUUID(0),
                new RunEvidence.Result(
                        Slugs.of(Category.class, row.getString(1)), row.getString(2), row.getLong(3), row.getLong(4)));
    }
}
