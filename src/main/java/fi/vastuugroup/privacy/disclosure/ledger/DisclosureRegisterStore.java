package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.disclosure.ledger.RegisteredDisclosure.Voided;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the whole ledger for the data protection officer, and voids entries of it. */
@ApplicationScoped
class DisclosureRegisterStore {

    private static final String PAGE = """
            select id, set_id, subject_id, recipient_id, purpose, fields, legal_basis, order_reference, not_shown_until,
                not_shown_ground, disclosed_at, recorded_at, recorded_by, voided_at, voided_by, void_reason
            from disclosure where ($1::uuid is null or subject_id = $1) and ($2::text is null or recipient_id = $2)
                and ($3::timestamptz is null or disclosed_at >= $3) and ($4::timestamptz is null or disclosed_at < $4)
                and ($5::boolean is null or (voided_at is not null) = $5)
                and ($6::timestamptz is null or (disclosed_at, id) < ($6, $7::uuid))
            order by disclosed_at desc, id desc limit $8""";

    private static final String ENTRY = "select subject_id, reference, recorded_by from disclosure where id = $1";

    private static final String VOID = """
            update disclosure set voided_at = $2, voided_by = $3, void_reason = $4
            where id = $1 and voided_at is null""";

    /** Ends what the recipient would have been told because of voided entries alone. */
    private static final String END_NOTICES = """
            update recipient_notice n set ended_at = $2, revision = revision + 1
            where n.subject_id = (select subject_id from disclosure where id = $1) and $1 = any(n.disclosures)
                and n.confirmed_at is null and n.ended_at is null
                and not exists (select from disclosure d where d.id = any(n.disclosures) and d.voided_at is null)
            returning n.outbox_id""";

    /** Forgets which addresses a recipient has of a person of whom it has nothing. */
    private static final String FORGET_ADDRESSES = """
            delete from disclosed_identifier where reference = $1
                and not exists (select from disclosure d where d.reference = $1 and d.voided_at is null)""";

    private final Sql sql;

    DisclosureRegisterStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Which entries are asked for; null: whatever they are.
     *
     * @param from the first day in Helsinki on which they were disclosed
     * @param to the last one
     * @param voided those that were voided, or those that stand
     */
    record Filter(
            @Nullable UUID subject,
            @Nullable String recipient,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean voided) {}

    /** An entry that is to be voided. */
    record Entry(UUID subject, String reference, String recordedBy) {}

    /** Reads so many entries, newest first. */
    Uni<List<RegisteredDisclosure>> page(Filter filter, Cursor.@Nullable Place after, int most) {
        LocalDate to = filter.to();
        return sql.list(
                PAGE,
                Tuple.tuple()
                        .addUUID(filter.subject())
                        .addString(filter.recipient())
                        .addOffsetDateTime(beginning(filter.from()))
                        .addOffsetDateTime(beginning(to == null ? null : to.plusDays(1)))
                        .addBoolean(filter.voided())
                        .addOffsetDateTime(after == null ? null : Times.utc(after.time()))
                        .addUUID(after == null ? null : after.id())
                        .addInteger(most),
                DisclosureRegisterStore::disclosure);
    }

    Uni<Optional<Entry>> entry(UUID id) {
        return sql.one(ENTRY, Tuple.of(id), row -> new Entry(row.getUUID(0), row.getString(1), row.getString(2)));
    }

    /** Voids an entry; answers false for one that was voided before. */
    Uni<Boolean> voidEntry(UUID id, OffsetDateTime at, String by, String reason) {
        return sql.execute(VOID, Tuple.of(id, at, by, reason)).map(rows -> rows.rowCount() == 1);
    }

    /** Ends what rests on voided entries alone; answers the notifications that were to tell it. */
    Uni<List<UUID>> endNotices(UUID id, OffsetDateTime at) {
        return sql.list(END_NOTICES, Tuple.of(id, at), row -> Optional.ofNullable(row.getUUID(0)))
                .map(ended -> ended.stream().flatMap(Optional::stream).toList());
    }

    Uni<Void> forgetAddresses(String reference) {
        return sql.execute(FORGET_ADDRESSES, Tuple.of(reference)).replaceWithVoid();
    }

    private static @Nullable OffsetDateTime beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Helsinki.ZONE).toOffsetDateTime();
    }

    private static RegisteredDisclosure disclosure(Row row) {
        OffsetDateTime voidedAt = row.getOffsetDateTime(13);
        return new RegisteredDisclosure(
                row.getUUID(0),
                row.getUUID(1),
                row.getUUID(2),
                row.getString(3),
                row.getString(4),
                List.of(row.getArrayOfStrings(5)),
                row.getString(6),
                row.getString(7),
                row.getLocalDate(8),
                row.getString(9),
                row.getOffsetDateTime(10).toInstant(),
                row.getOffsetDateTime(11).toInstant(),
                row.getString(12),
                voidedAt == null ? null : new Voided(voidedAt.toInstant(), row.getString(14), row.getString(15)));
    }
}
