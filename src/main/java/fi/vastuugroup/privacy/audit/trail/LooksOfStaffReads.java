package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the looks of staff on the access log: a statement for each index, so that none reads past what it limits. */
@ApplicationScoped
class LooksOfStaffReads {

    private static final String PAGE = """
            select id, at, subject_id, viewer, viewer_role, viewer_unit, purpose, operation, shown_from
            from access_log where viewer_kind = 'staff' and at >= $1 and at < $2
                and ($3::text is null or purpose = $3) and ($4::text is null or operation = $4)
                and (at, id) < ($5, $6) and %s
            order by at desc, id desc limit $7""";

    private static final String OF_ALL = PAGE.formatted("$8::uuid is null and $9::text is null");

    private static final String OF_SUBJECT = PAGE.formatted("subject_id = $8 and ($9::text is null or viewer = $9)");

    private static final String OF_VIEWER = PAGE.formatted("$8::uuid is null and viewer = $9");

    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Sql sql;

    LooksOfStaffReads(Sql sql) {
        this.sql = sql;
    }

    /** Reads so many looks, newest first, from those after one. */
    Uni<List<LookOfStaff>> page(LooksOfStaffFilter filter, Cursor.@Nullable Place after, int most) {
        return sql.list(
                filter.subject() != null ? OF_SUBJECT : filter.viewer() != null ? OF_VIEWER : OF_ALL,
                Tuple.tuple()
                        .addOffsetDateTime(filter.days().begin())
                        .addOffsetDateTime(filter.days().end())
                        .addString(filter.purpose())
                        .addString(filter.operation())
                        .addOffsetDateTime(after == null ? filter.days().end() : Times.utc(after.time()))
                        .addUUID(after == null ? LAST_ID : after.id())
                        .addInteger(most)
                        .addUUID(filter.subject())
                        .addString(filter.viewer()),
                LooksOfStaffReads::look);
    }

    private static LookOfStaff look(Row row) {
        return new LookOfStaff(
                row.getUUID(0),
                row.getOffsetDateTime(1).toInstant(),
                row.getUUID(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLocalDate(8));
    }
}
