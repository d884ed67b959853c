package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.disclosure.ledger.DisclosureParameters.Filter;
import fi.vastuugroup.privacy.disclosure.ledger.DisclosureView.Notice;
import fi.vastuugroup.privacy.disclosure.recipient.RecipientKind;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.time.Days;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.privacynotice.TransferBasis;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the ledger, for customers and for those who record in it. */
@ApplicationScoped
public class DisclosureReads {

    /** Leaves out what an authority ordered to be kept from the subject, until its day. */
    private static final String FILTER = """
        from disclosure d join recipient r on r.id = d.recipient_id
        where d.subject_id = $1 and (d.not_shown_until is null or d.not_shown_until <= $2)
            and d.disclosed_at >= $3 and d.disclosed_at < $4 and ($5::text is null or d.recipient_id = $5)
        """;

    private static final String PAGE =
            """
        select d.id, r.name, r.contact, r.kind, r.country, r.transfer_basis, d.fields, d.purpose, d.disclosed_at,
            d.voided_at, d.void_reason, r.id
        """ + FILTER + "and (d.disclosed_at, d.id) < ($6, $7) order by d.disclosed_at desc, d.id desc limit $8";

    private static final String COUNT = "select count(*) " + FILTER;

    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final String NOTICES = """
        select disclosures, type, created_at, told_at, confirmed_at from recipient_notice
        where subject_id = $1 and disclosures && $2 order by created_at, id\
        """;

    private static final String RECORDED =
            "select recipient_id, subject_id, reference from disclosure where set_id = $1 order by subject_id";

    private static final String NAMED =
            "select identifier, reference, pepper_version from disclosure where set_id = $1 and identifier is not null";

    private final Sql sql;

    DisclosureReads(Sql sql) {
        this.sql = sql;
    }

    /** A person's reference, by the keyed hash that named the person when the disclosure was recorded. */
    public record Named(Buffer identifier, String reference, short pepperVersion) {}

    /** Reads so many of a subject's disclosures, newest first, without what their recipients were told. */
    Uni<List<DisclosureView>> shown(
            UUID subject, Filter filter, LocalDate today, Cursor.@Nullable Place after, int most) {
        return sql.list(
                PAGE,
                filtered(subject, filter, today)
                        .addOffsetDateTime(after == null ? Days.ALL.end() : Times.utc(after.time()))
                        .addUUID(after == null ? LAST_ID : after.id())
                        .addInteger(most),
                DisclosureReads::view);
    }

    /** Counts a subject's disclosures. */
    Uni<Long> count(UUID subject, Filter filter, LocalDate today) {
        return sql.one(COUNT, filtered(subject, filter, today), row -> row.getLong(0))
                .map(count -> count.orElse(0L));
    }

    private static Tuple filtered(UUID subject, Filter filter, LocalDate today) {
        return Tuple.tuple()
                .addUUID(subject)
                .addLocalDate(today)
                .addOffsetDateTime(filter.days().begin())
                .addOffsetDateTime(filter.days().end())
                .addString(filter.recipient());
    }

    /** Reads what recipients were told, by disclosure. */
    Uni<Map<UUID, List<Notice>>> notices(UUID subject, Collection<UUID> disclosures) {
        Map<UUID, List<Notice>> notices = new HashMap<>();
        return sql.execute(NOTICES, Tuple.of(subject, disclosures.toArray(UUID[]::new)))
                .invoke(rows -> rows.forEach(row -> {
                    Notice notice = notice(row);
                    for (UUID disclosure : row.getArrayOfUUIDs(0)) {
                        notices.computeIfAbsent(disclosure, id -> new ArrayList<>())
                                .add(notice);
                    }
                }))
                .replaceWith(notices);
    }

    /** Reads what was recorded at once; empty when it has expired. */
    Uni<Optional<RecordedDisclosure>> recorded(UUID set) {
        return sql.list(RECORDED, Tuple.of(set), Function.identity())
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(first -> new RecordedDisclosure(
                                set,
                                first.getString(0),
                                rows.stream()
                                        .map(row -> new RecordedDisclosure.Person(row.getUUID(1), row.getString(2)))
                                        .toList())));
    }

    /** Reads who was recorded at once by an identifier. */
    public Uni<List<Named>> named(UUID set) {
        return sql.list(
                NAMED, Tuple.of(set), row -> new Named(row.get(Buffer.class, 0), row.getString(1), row.getShort(2)));
    }

    private static DisclosureView view(Row row) {
        return new DisclosureView(
                row.getUUID(0),
                new DisclosureView.To(
                        row.getString(11),
                        row.getString(1),
                        row.getString(2),
                        Slugs.of(RecipientKind.class, row.getString(3)),
                        row.getString(4),
                        Slugs.ofNullable(TransferBasis.class, row.getString(5))),
                List.of(row.getArrayOfStrings(6)),
                row.getString(7),
                row.getOffsetDateTime(8).toInstant(),
                voided(row.getOffsetDateTime(9), row.getString(10)),
                List.of());
    }

    private static DisclosureView.@Nullable Voided voided(@Nullable OffsetDateTime at, String reason) {
        return at == null ? null : new DisclosureView.Voided(at.toInstant(), reason);
    }

    private static Notice notice(Row row) {
        return new Notice(
                Slugs.of(Change.class, row.getString(1)),
                row.getOffsetDateTime(2).toInstant(),
                Times.instant(row.getOffsetDateTime(3)),
                Times.instant(row.getOffsetDateTime(4)));
    }
}
