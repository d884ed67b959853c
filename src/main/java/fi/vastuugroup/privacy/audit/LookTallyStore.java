package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads and writes, by partner and hour, how many identifiers were asked about and how many of them belong to nobody.
 * Counted when the access log is derived, never while a check is answered: its time tells nothing.
 */
@ApplicationScoped
class LookTallyStore implements ExpiringRecords {

    private static final Duration KEPT = Duration.ofDays(30);

    private static final String ADD = """
            insert into look_tally (viewer, hour, identifiers, unmatched)
            select * from unnest($1::text[], $2::timestamptz[], $3::bigint[], $4::bigint[]) tally(viewer, hour, i, u)
            order by viewer, hour
            on conflict (viewer, hour) do update
            set identifiers = look_tally.identifiers + excluded.identifiers,
                unmatched = look_tally.unmatched + excluded.unmatched""";

    private static final String SINCE = """
            select viewer, sum(identifiers)::bigint, sum(unmatched)::bigint from look_tally where hour >= $1
            group by viewer""";

    private static final ExpiringTable TALLIES = new ExpiringTable("look_tally", "viewer, hour", "hour < $1");

    private final Sql sql;
    private final Clock clock;

    LookTallyStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What a partner asked about. */
    record Count(String viewer, long identifiers, long unmatched) {}

    private record Key(String viewer, Instant hour) {}

    /** Adds looks whose owners were just found; an identifier counts once a look. */
    Uni<Void> add(Collection<Look> looks, Set<Buffer> matched) {
        Map<Key, long[]> sums = new HashMap<>();
        for (Look look : looks) {
            Set<Buffer> identifiers = new HashSet<>(look.hashes());
            long[] sum = sums.computeIfAbsent(
                    new Key(look.viewer(), look.at().truncatedTo(ChronoUnit.HOURS)), key -> new long[2]);
            sum[0] += identifiers.size();
            sum[1] +=
                    identifiers.stream().filter(hash -> !matched.contains(hash)).count();
        }
        List<Map.Entry<Key, long[]>> tallies = List.copyOf(sums.entrySet());
        return sql.execute(
                        ADD,
                        Tuple.of(
                                tallies.stream()
                                        .map(tally -> tally.getKey().viewer())
                                        .toArray(String[]::new),
                                tallies.stream()
                                        .map(tally -> tally.getKey().hour().atOffset(ZoneOffset.UTC))
                                        .toArray(OffsetDateTime[]::new),
                                tallies.stream()
                                        .map(tally -> tally.getValue()[0])
                                        .toArray(Long[]::new),
                                tallies.stream()
                                        .map(tally -> tally.getValue()[1])
                                        .toArray(Long[]::new)))
                .replaceWithVoid();
    }

    /** What each partner asked about since the beginning of an hour. */
    Uni<List<Count>> since(Instant hour) {
        return sql.list(
                SINCE,
                Tuple.of(hour.atOffset(ZoneOffset.UTC)),
                row -> new Count(row.getString(0), row.getLong(1), row.getLong(2)));
    }

    @Override
    public Uni<Long> expire(int limit) {
        return TALLIES.expire(sql, clock.instant().minus(KEPT), limit);
    }
}
