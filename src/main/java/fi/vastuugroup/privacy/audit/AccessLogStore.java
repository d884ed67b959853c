package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Days;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the subjects' access log, and deletes its entries when their period is over. The application cannot
 * delete from it; it asks the owner's function.
 */
@ApplicationScoped
class AccessLogStore implements ExpiringRecords {

    private static final String ADD = """
            insert into access_log (subject_id, at, viewer_kind, viewer, viewer_role, viewer_unit, purpose, operation,
                shown_from, order_reference, not_shown_ground)
            select unnest($1::uuid[]), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11""";

    private static final String ADD_OF_LOOKS = """
            insert into access_log (subject_id, at, viewer_kind, viewer, purpose, operation)
            select entry.subject_id, look.at, look.viewer_kind, look.viewer, look.purpose, look.operation
            from unnest($1::uuid[], $2::uuid[]) entry(look_id, subject_id) join look on look.id = entry.look_id""";

    private static final String COPY = """
            insert into access_log (subject_id, at, viewer_kind, viewer, viewer_role, viewer_unit, purpose, operation,
                shown_from, order_reference, not_shown_ground)
            select $2::uuid, at, viewer_kind, viewer, viewer_role, viewer_unit, purpose, operation, shown_from,
                order_reference, not_shown_ground
            from access_log where subject_id = $1 and at >= $3""";

    private static final String VIEWER = "case viewer_kind when 'staff' then viewer_role else viewer end";

    private static final String FILTER = """
            from access_log where subject_id = any($1) and (shown_from is null or shown_from <= $2)
                and at >= $3 and at < $4 and ($5::text is null or viewer_kind = $5)
                and ($6::text is null or (%s) = $6) and ($7::text is null or purpose = $7)""".formatted(VIEWER);

    /** Sorts by the time of the look, as does the next page: entries are derived later, in any order. */
    private static final String PAGE = "select id, at, viewer_kind, " + VIEWER + ", viewer_unit, purpose, operation "
            + FILTER + " and (at, id) < ($8, $9) order by at desc, id desc limit $10";

    private static final String COUNT = "select count(*) " + FILTER;

    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final String EXPIRE = "select expire_access_log($1, $2)";

    private final Sql sql;
    private final Clock clock;
    private final Period period;

    AccessLogStore(Sql sql, Clock clock, @ConfigProperty(name = "privacy.retention.access-log-period") Period period) {
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    /** Adds one look to the log of each subject, shown to them from a day on, or at once. */
    Uni<Void> add(
            Collection<UUID> subjects,
            Instant at,
            Viewer viewer,
            String purpose,
            String operation,
            LookReason.@Nullable Silence silence) {
        return sql.execute(
                        ADD,
                        Tuple.tuple()
                                .addValue(subjects.toArray(UUID[]::new))
                                .addOffsetDateTime(Times.utc(at))
                                .addString(viewer.kind())
                                .addString(viewer.id())
                                .addString(viewer.role())
                                .addString(viewer.unit())
                                .addString(purpose)
                                .addString(operation)
                                .addLocalDate(silence == null ? null : silence.until())
                                .addString(silence == null ? null : silence.order())
                                .addString(silence == null ? null : silence.ground()))
                .replaceWithVoid();
    }

    /** Adds recorded looks, each to the log of the subject at its place. */
    Uni<Void> add(List<UUID> looks, List<UUID> subjects) {
        return sql.execute(ADD_OF_LOOKS, Tuple.of(looks.toArray(UUID[]::new), subjects.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    /** Adds the looks at a subject since a time to the log of another. */
    Uni<Void> copy(UUID subject, UUID other, Instant since) {
        return sql.execute(COPY, Tuple.of(subject, other, Times.utc(since))).replaceWithVoid();
    }

    /** Reads the subjects' entries that they may see by a day, newest first, after one entry or from the newest. */
    Uni<List<AccessLogEntry>> page(
            Collection<UUID> subjects,
            AccessLogFilter filter,
            Cursor.@Nullable Place after,
            int most,
            LocalDate today) {
        return sql.list(
                PAGE,
                filtered(subjects, filter, today)
                        .addOffsetDateTime(after == null ? Days.ALL.end() : Times.utc(after.time()))
                        .addUUID(after == null ? LAST_ID : after.id())
                        .addInteger(most),
                AccessLogStore::entry);
    }

    /** Counts the subjects' entries that they may see by a day. */
    Uni<Long> count(Collection<UUID> subjects, AccessLogFilter filter, LocalDate today) {
        return sql.one(COUNT, filtered(subjects, filter, today), row -> row.getLong(0))
                .map(count -> count.orElse(0L));
    }

    private static Tuple filtered(Collection<UUID> subjects, AccessLogFilter filter, LocalDate today) {
        return Tuple.tuple()
                .addValue(subjects.toArray(UUID[]::new))
                .addLocalDate(today)
                .addOffsetDateTime(filter.days().begin())
                .addOffsetDateTime(filter.days().end())
                .addString(filter.viewerKind())
                .addString(filter.viewer())
                .addString(filter.purpose());
    }

    @Override
    public Uni<Long> expire(int limit) {
        return sql.execute(EXPIRE, Tuple.of(Times.utc(Helsinki.dayBefore(clock, period)), limit))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static AccessLogEntry entry(Row row) {
        return new AccessLogEntry(
                row.getUUID(0),
                row.getOffsetDateTime(1).toInstant(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }
}
