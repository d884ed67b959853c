package fi.vastuugroup.privacy.audit.hidden;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the hidden looks of the access log, and renews their orders. The application cannot change the log; it asks the
 * owner's function, which never hides what was shown.
 */
@ApplicationScoped
class HiddenLookStore {

    private static final String COLUMNS = """
            select id, subject_id, at, viewer, viewer_unit, operation, order_reference, not_shown_ground, shown_from
            from access_log\s""";

    private static final String PAGE = COLUMNS + """
            where shown_from is not null and (shown_from <= $1) = $2
                and ($3::uuid is null or subject_id = $3)
                and ($4::timestamptz is null or (at, id) < ($4, $5::uuid))
            order by at desc, id desc limit $6""";

    private static final String FIND = COLUMNS + "where id = $1";

    private static final String SUBJECT_OF =
            "select subject_id from access_log where id = $1 and shown_from is not null";

    private static final String RENEW = "select renew_hidden_look($1, $2, $3, $4, $5)";

    private final Sql sql;

    HiddenLookStore(Sql sql) {
        this.sql = sql;
    }

    /** Reads so many looks that are hidden on a day, or shown by then, newest first. */
    Uni<List<HiddenLook>> page(
            @Nullable UUID subject, boolean shown, LocalDate today, Cursor.@Nullable Place after, int most) {
        return sql.list(
                PAGE,
                Tuple.tuple()
                        .addLocalDate(today)
                        .addBoolean(shown)
                        .addUUID(subject)
                        .addOffsetDateTime(after == null ? null : Times.utc(after.time()))
                        .addUUID(after == null ? null : after.id())
                        .addInteger(most),
                HiddenLookStore::look);
    }

    Uni<Optional<HiddenLook>> find(UUID id) {
        return sql.one(FIND, Tuple.of(id), HiddenLookStore::look);
    }

    /** Finds whose look it is that was hidden once. */
    Uni<Optional<UUID>> subjectOf(UUID id) {
        return sql.one(SUBJECT_OF, Tuple.of(id), row -> row.getUUID(0));
    }

    /** Renews the order of a look; answers false for one that is not hidden on the day. */
    Uni<Boolean> renew(UUID id, LocalDate today, HiddenLookRenewal renewal) {
        return sql.execute(
                        RENEW, Tuple.of(id, today, renewal.notShownUntil(), renewal.order(), renewal.notShownGround()))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private static HiddenLook look(Row row) {
        return new HiddenLook(
                row.getUUID(0),
                row.getUUID(1),
                row.getOffsetDateTime(2).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLocalDate(8));
    }
}
