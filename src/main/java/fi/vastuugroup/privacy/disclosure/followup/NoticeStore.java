package fi.vastuugroup.privacy.disclosure.followup;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.delivery.notification.ReceiverConfirmedListener;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads who has what was changed, and writes what they are told, for all whom a change concerns at once: by notices, with
 * the times at which their recipients fetched and confirmed the notifications, and by events of the partners' feeds.
 */
@ApplicationScoped
class NoticeStore implements ReceiverConfirmedListener {

    private static final String OF_SUBJECTS = """
            select d.id, d.reference, d.recipient_id, d.subject_id,
                case r.channel when 'notifications' then r.partner end, r.partner, d.fields
            from disclosure d join recipient r on r.id = d.recipient_id
            where d.subject_id = any($1) and d.voided_at is null order by d.id""";

    /** An authority markets to nobody. */
    private static final String MARKETERS = """
            select d.id, d.reference, d.recipient_id, d.subject_id,
                case r.channel when 'notifications' then r.partner end, r.partner, d.fields,
                array(select identifier from disclosed_identifier i where i.reference = d.reference and identifier = any($1))
            from disclosure d join recipient r on r.id = d.recipient_id
            where r.kind <> 'authority' and d.voided_at is null and d.reference in (
                select reference from disclosed_identifier where identifier = any($1)
                union select reference from disclosure_reference where subject_id = any($2))
            order by d.id""";

    private static final String WRITE = """
        insert into recipient_notice
            (recipient_id, subject_id, type, disclosures, refs, fields, items, outbox_id, created_at)
        select recipient_id, subject_id, $1, array(select jsonb_array_elements_text(disclosures::jsonb)::uuid),
            array(select jsonb_array_elements_text(refs::jsonb)),
            array(select jsonb_array_elements_text(fields::jsonb)),
            array(select jsonb_array_elements_text(items::jsonb)::uuid), outbox_id, $2
        from unnest($3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[])
            notice(recipient_id, subject_id, disclosures, refs, fields, items, outbox_id)\
        """;

    private static final String FEED = """
        insert into change_event (partner, reference, type, changed_at, prohibited)
        select partner, reference, $1, $2, string_to_array(prohibited, ',')
        from unnest($3::text[], $4::text[], $5::text[]) event(partner, reference, prohibited)\
        """;

    private static final String TOLD = """
            update recipient_notice set told_at = $2, revision = revision + 1
            where outbox_id = any($1) and told_at is null""";

    private static final String CONFIRMED = """
            update recipient_notice set told_at = coalesce(told_at, $2), confirmed_at = $2, revision = revision + 1
            where outbox_id = any($1) and confirmed_at is null""";

    private final Sql sql;

    NoticeStore(Sql sql) {
        this.sql = sql;
    }

    /** What one recipient is told about one person; by a notification, if it is notified of it. */
    record NewNotice(
            String recipient,
            UUID subject,
            Set<UUID> disclosures,
            Set<String> references,
            Set<String> fields,
            Set<UUID> items,
            @Nullable UUID notification) {}

    /**
     * That the person behind a reference changed, for the feed of the partner that has it.
     *
     * @param prohibited with a prohibition: where
     */
    record NewEvent(String partner, String reference, Set<ChannelScope> prohibited) {

        /** The codes, separated by commas; null for none. */
        @Nullable String codes() {
            return prohibited.isEmpty()
                    ? null
                    : prohibited.stream().map(ChannelScope::code).collect(joining(","));
        }
    }

    /**
     * One who may market and has something of a person.
     *
     * @param addresses those of the identifiers that were asked for that it has
     */
    record MarketingAddressee(Addressee addressee, Set<IdentifierHash> addresses) {}

    /** Reads all to whom something of the subjects was disclosed. */
    Uni<List<Addressee>> addressees(Set<UUID> subjects) {
        return sql.list(OF_SUBJECTS, Tuple.of((Object) subjects.toArray(UUID[]::new)), NoticeStore::addressee);
    }

    /** Reads all who may market and have one of the identifiers, or something of one of the persons. */
    Uni<List<MarketingAddressee>> marketers(Set<IdentifierHash> identifiers, Set<UUID> persons) {
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(identifiers);
        return sql.list(
                MARKETERS,
                Tuple.of(IdentifierHash.matched(identifiers), persons.toArray(UUID[]::new)),
                row -> new MarketingAddressee(
                        addressee(row),
                        Arrays.stream(row.get(Buffer[].class, 7))
                                .map(byForm::get)
                                .filter(Objects::nonNull)
                                .collect(toUnmodifiableSet())));
    }

    /** Writes the notices of a change. */
    Uni<Void> write(Change change, OffsetDateTime at, List<NewNotice> notices) {
        return sql.execute(
                        WRITE,
                        Tuple.tuple()
                                .addString(change.slug())
                                .addOffsetDateTime(at)
                                .addValue(texts(notices, NewNotice::recipient))
                                .addValue(ids(notices, NewNotice::subject))
                                .addValue(texts(notices, notice -> json(notice.disclosures())))
                                .addValue(texts(notices, notice -> json(notice.references())))
                                .addValue(texts(notices, notice -> json(notice.fields())))
                                .addValue(texts(notices, notice -> json(notice.items())))
                                .addValue(ids(notices, NewNotice::notification)))
                .replaceWithVoid();
    }

    /** Writes the events of a change, without positions; does nothing for none. */
    Uni<Void> writeEvents(Change change, OffsetDateTime at, List<NewEvent> events) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.execute(
                                FEED,
                                Tuple.of(
                                        change.slug(),
                                        at,
                                        events.stream().map(NewEvent::partner).toArray(String[]::new),
                                        events.stream().map(NewEvent::reference).toArray(String[]::new),
                                        events.stream().map(NewEvent::codes).toArray(String[]::new)))
                        .replaceWithVoid();
    }

    @Override
    public Uni<Void> told(List<UUID> ids, Instant at) {
        return note(TOLD, ids, at);
    }

    @Override
    public Uni<Void> confirmed(List<UUID> ids, Instant at) {
        return note(CONFIRMED, ids, at);
    }

    private Uni<Void> note(String statement, List<UUID> ids, Instant at) {
        return sql.execute(statement, Tuple.of(ids.toArray(UUID[]::new), at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private static Addressee addressee(Row row) {
        return new Addressee(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getUUID(3),
                row.getString(4),
                row.getString(5),
                Arrays.asList(row.getArrayOfStrings(6)));
    }

    private static String[] texts(List<NewNotice> notices, Function<NewNotice, String> text) {
        return notices.stream().map(text).toArray(String[]::new);
    }

    private static UUID[] ids(List<NewNotice> notices, Function<NewNotice, @Nullable UUID> id) {
        return notices.stream().map(id).toArray(UUID[]::new);
    }

    private static String json(Collection<?> values) {
        return new JsonArray(values.stream().map(String::valueOf).toList()).encode();
    }
}
