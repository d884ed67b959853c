package fi.vastuugroup.privacy.disclosure.hidden;

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

/** Reads the hidden disclosures of the ledger, and renews their orders; what was shown is never hidden again. */
@ApplicationScoped
class HiddenDisclosureStore {

    private static final String COLUMNS = """
            select id, set_id, subject_id, recipient_id, purpose, disclosed_at, recorded_by, order_reference,
                not_shown_ground, not_shown_until, voided_at
            from disclosure\s""";

    private static final String PAGE = COLUMNS + """
            where not_shown_until is not null and (not_shown_until <= $1) = $2
                and ($3::uuid is null or subject_id = $3)
                and ($4::timestamptz is null or (disclosed_at, id) < ($4, $5::uuid))
            order by disclosed_at desc, id desc limit $6""";

    private static final String FIND = COLUMNS + "where id = $1";

    private static final String SUBJECT_OF =
            "select subject_id from disclosure where id = $1 and not_shown_until is not null";

    private static final String RENEW = """
            update disclosure set not_shown_until = $3, order_reference = $4, not_shown_ground = $5
            where id = $1 and not_shown_until > $2""";

    private final Sql sql;

    HiddenDisclosureStore(Sql sql) {
        this.sql = sql;
    }

    /** Reads so many disclosures that are hidden on a day, or shown by then, newest first. */
    Uni<List<HiddenDisclosure>> page(
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
                HiddenDisclosureStore::disclosure);
    }

    Uni<Optional<HiddenDisclosure>> find(UUID id) {
        return sql.one(FIND, Tuple.of(id), HiddenDisclosureStore::disclosure);
    }

    /** Finds whose data was in a disclosure that was hidden once. */
    Uni<Optional<UUID>> subjectOf(UUID id) {
        return sql.one(SUBJECT_OF, Tuple.of(id), row -> row.getUUID(0));
    }

    /** Renews the order of a disclosure; answers false for one that is not hidden on the day. */
    Uni<Boolean> renew(UUID id, LocalDate today, HiddenDisclosureRenewal renewal) {
        return sql.execute(
                        RENEW, Tuple.of(id, today, renewal.notShownUntil(), renewal.order(), renewal.notShownGround()))
                .map(rows -> rows.rowCount() == 1);
    }

    private static HiddenDisclosure disclosure(Row row) {
        return new HiddenDisclosure(
                row.getUUID(0),
                row.getUUID(1),
                row.getUUID(2),
                row.getString(3),
                row.getString(4),
                row.getOffsetDateTime(5).toInstant(),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getLocalDate(9),
                Times.instant(row.getOffsetDateTime(10)));
    }
}
