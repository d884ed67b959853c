package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.persistence.Backlog;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.SingleStatements;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads and writes recorded looks, and deletes those whose period is over and whose entries are derived. The application
 * cannot delete them; it asks the owner's function.
 */
@ApplicationScoped
class LookStore implements ExpiringRecords, Backlog {

    private static final String ADD = """
            insert into look (id, at, viewer_kind, viewer, purpose, operation, identifiers)
            select * from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[])""";

    private static final String CLAIM_PENDING = """
            with claimed as materialized (
                select id, octet_length(identifiers) as size from look
                where derived_at is null order by id limit $1 for update skip locked),
            running as (select id, sum(size) over (order by id) - size as before from claimed)
            select look.id, at, viewer_kind, viewer, purpose, operation, identifiers
            from look join running on running.id = look.id where before < $2 order by look.id""";

    private static final String DERIVED = "update look set derived_at = $2 where id = any($1)";

    private static final String EXPIRE = "select expire_looks($1, $2)";

    private static final String WAITING = """
            select count(*), min(at) from (
                select at from look where derived_at is null order by id limit $1) waiting""";

    private final Sql sql;
    private final SingleStatements statements;
    private final Clock clock;
    private final Period period;

    LookStore(
            Sql sql,
            SingleStatements statements,
            Clock clock,
            @ConfigProperty(name = "privacy.retention.access-log-period") Period period) {
        this.sql = sql;
        this.statements = statements;
        this.clock = clock;
        this.period = period;
    }

    /** Adds the looks in a transaction of their own. */
    Uni<Void> add(List<Look> looks) {
        return statements.execute(ADD, parameters(looks)).replaceWithVoid();
    }

    /** Claims the oldest looks that are not derived yet: so many, and until their identifiers have so many bytes. */
    Uni<List<Look>> claimPending(int most, int bytes) {
        return sql.list(CLAIM_PENDING, Tuple.of(most, bytes), LookStore::look);
    }

    /** Notes that the looks are derived, with which the database forgets their identifiers. */
    Uni<Void> derived(List<Look> looks) {
        return sql.execute(
                        DERIVED,
                        Tuple.of(looks.stream().map(Look::id).toArray(UUID[]::new), Times.utc(clock.instant())))
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> expire(int limit) {
        return sql.execute(EXPIRE, Tuple.of(Times.utc(Helsinki.dayBefore(clock, period)), limit))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static Tuple parameters(List<Look> looks) {
        return Tuple.from(List.of(
                column(looks, Look::id).toArray(UUID[]::new),
                column(looks, look -> look.at().atOffset(ZoneOffset.UTC)).toArray(OffsetDateTime[]::new),
                column(looks, Look::viewerKind).toArray(String[]::new),
                column(looks, Look::viewer).toArray(String[]::new),
                column(looks, Look::purpose).toArray(String[]::new),
                column(looks, Look::operation).toArray(String[]::new),
                column(looks, Look::identifiers).toArray(Buffer[]::new)));
    }

    private static <T> List<T> column(List<Look> looks, Function<Look, T> value) {
        return looks.stream().map(value).toList();
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

    @Override
    public String backlog() {
        return "access-log";
    }

    @Override
    public Uni<Waiting> waiting() {
        return Waiting.read(sql, WAITING);
    }
}
