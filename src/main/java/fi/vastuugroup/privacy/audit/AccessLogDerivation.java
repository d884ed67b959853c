package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Derives the subjects' access log from the recorded looks, at a pace of its own, so that the time of an answer tells
 * nothing about whether somebody was matched. Replicas share the work; a look is derived once, and its identifiers are
 * forgotten with that.
 */
@ApplicationScoped
public class AccessLogDerivation {

    private static final int CLAIM = 200;
    private static final int ROUNDS = 100;

    /** A bulk check's looks are large: what is in memory at once is bounded by bytes, not by looks. */
    private static final int CLAIM_BYTES = 64_000 * Look.HASH_BYTES;

    private static final String CLAIM_PENDING = """
            with claimed as materialized (
                select id, octet_length(identifiers) as size from look
                where derived_at is null order by id limit $1 for update skip locked),
            running as (select id, sum(size) over (order by id) - size as before from claimed)
            select look.id, at, viewer_kind, viewer, purpose, operation, identifiers
            from look join running on running.id = look.id where before < $2 order by look.id""";

    private static final String APPEND = """
            insert into access_log (subject_id, at, viewer_kind, viewer, purpose, operation)
            select entry.subject_id, look.at, look.viewer_kind, look.viewer, look.purpose, look.operation
            from unnest($1::uuid[], $2::uuid[]) entry(look_id, subject_id) join look on look.id = entry.look_id""";

    private static final String DERIVED = "update look set derived_at = $2, identifiers = '' where id = any($1)";

    private final Sql sql;
    private final Transactions transactions;
    private final IdentifierOwners owners;
    private final LookTallyStore tally;
    private final Clock clock;

    AccessLogDerivation(Sql sql, Transactions transactions, IdentifierOwners owners, LookTallyStore tally, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.owners = owners;
        this.tally = tally;
        this.clock = clock;
    }

    @Scheduled(
            identity = "access-log-derivation",
            every = "{privacy.access-log.derive-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> scheduled() {
        return derivePending().replaceWithVoid();
    }

    /** Derives the entries of pending looks, in batches; answers how many looks. */
    public Uni<Integer> derivePending() {
        return round(0, 0);
    }

    private Uni<Integer> round(int round, int sum) {
        return transactions.asSystem(this::deriveBatch).chain(derived -> {
            int total = sum + derived;
            return derived == 0 || round == ROUNDS ? Uni.createFrom().item(total) : round(round + 1, total);
        });
    }

    private Uni<Integer> deriveBatch() {
        return sql.list(CLAIM_PENDING, Tuple.of(CLAIM, CLAIM_BYTES), AccessLogDerivation::look)
                .chain(looks -> looks.isEmpty()
                        ? Uni.createFrom().item(0)
                        : owners.of(identifiers(looks))
                                .call(subjects -> tally.add(looks, subjects.keySet()))
                                .chain(subjects -> append(looks, subjects))
                                .chain(() -> finish(looks))
                                .replaceWith(looks.size()));
    }

    private Uni<Void> append(List<Look> looks, Map<Buffer, List<UUID>> owners) {
        List<UUID> lookIds = new ArrayList<>();
        List<UUID> subjects = new ArrayList<>();
        for (Look look : looks) {
            Set<UUID> seen = new HashSet<>();
            look.hashes().forEach(hash -> seen.addAll(owners.getOrDefault(hash, List.of())));
            seen.forEach(subject -> {
                lookIds.add(look.id());
                subjects.add(subject);
            });
        }
        return sql.execute(APPEND, Tuple.of(lookIds.toArray(UUID[]::new), subjects.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    private Uni<Void> finish(List<Look> looks) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return sql.execute(DERIVED, Tuple.of(looks.stream().map(Look::id).toArray(UUID[]::new), now))
                .replaceWithVoid();
    }

    private static Buffer[] identifiers(List<Look> looks) {
        return looks.stream()
                .map(Look::hashes)
                .flatMap(Collection::stream)
                .distinct()
                .toArray(Buffer[]::new);
    }

    private static Look look(Row row) {
        return new Look(
                row.getUUID(0),
                row.getOffsetDateTime(1).toInstant(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.get(Buffer.class, 6));
    }
}
