package fi.vastuugroup.privacy.disclosure.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes what recipients are told, in the transaction of the change: a notification or a task of staff's for each
 * recipient and person, and the events of the partners' feeds.
 */
@ApplicationScoped
class NoticeWriter {

    private static final String WRITE = """
        insert into recipient_notice (recipient_id, subject_id, type, disclosures, refs, fields, outbox_id, created_at)
        select recipient_id, subject_id, $1, array(select jsonb_array_elements_text(disclosures::jsonb)::uuid),
            array(select jsonb_array_elements_text(refs::jsonb)),
            array(select jsonb_array_elements_text(fields::jsonb)), outbox_id, $2
        from unnest($3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::uuid[])
            notice(recipient_id, subject_id, disclosures, refs, fields, outbox_id)\
        """;

    private static final String FEED = """
        insert into change_event (partner, reference, type, changed_at)
        select partner, reference, $1, $2 from unnest($3::text[], $4::text[]) event(partner, reference)\
        """;

    private final Sql sql;
    private final OutboxStore outbox;
    private final Clock clock;

    NoticeWriter(Sql sql, OutboxStore outbox, Clock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What one recipient is told about one person. */
    private record Notice(
            String recipient,
            UUID subject,
            @Nullable String partner,
            @Nullable String feed,
            Set<UUID> disclosures,
            Set<String> references,
            Set<String> fields) {

        Notification notification(Change change) {
            Map<String, Object> reference = new LinkedHashMap<>();
            reference.put("references", List.copyOf(references));
            if (change == Change.RECTIFICATION) {
                reference.put("fields", List.copyOf(fields));
            }
            return new Notification(
                    Notification.toPartner(Objects.requireNonNull(partner)), change.slug(), subject, null, reference);
        }
    }

    /** Writes the notices of a change; does nothing where nobody has anything. */
    Uni<Void> write(Change change, List<Addressee> concerned, Map<UUID, Concerned> subjects) {
        if (concerned.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Notice> notices = notices(concerned, subjects);
        List<Notice> notified =
                notices.stream().filter(notice -> notice.partner() != null).toList();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return outbox.add(notified.stream()
                        .map(notice -> notice.notification(change))
                        .toList())
                .chain(ids -> store(change, now, notices, notified, ids))
                .chain(() -> feed(change, now, notices));
    }

    private static List<Notice> notices(List<Addressee> concerned, Map<UUID, Concerned> subjects) {
        Map<Addressee.Key, List<Addressee>> byKey =
                concerned.stream().collect(groupingBy(Addressee::key, LinkedHashMap::new, toList()));
        return byKey.values().stream()
                .map(disclosures -> notice(disclosures, subjects))
                .toList();
    }

    /** Makes one notice for a recipient and person; of what was corrected it names what the recipient has. */
    private static Notice notice(List<Addressee> disclosures, Map<UUID, Concerned> subjects) {
        Addressee first = disclosures.get(0);
        Concerned change = subjects.get(first.subject());
        Set<UUID> ids = new TreeSet<>();
        Set<String> references = new TreeSet<>();
        Set<String> fields = new TreeSet<>();
        disclosures.forEach(disclosure -> {
            ids.add(disclosure.disclosure());
            references.add(disclosure.reference());
            fields.addAll(disclosure.fields());
        });
        if (change != null && !change.fields().isEmpty()) {
            fields.retainAll(change.fields());
        }
        return new Notice(first.recipient(), first.subject(), first.partner(), first.feed(), ids, references, fields);
    }

    private Uni<Void> store(
            Change change, OffsetDateTime now, List<Notice> notices, List<Notice> notified, List<UUID> ids) {
        UUID[] outboxIds = new UUID[notices.size()];
        int next = 0;
        for (int i = 0; i < outboxIds.length; i++) {
            if (notices.get(i).partner() != null) {
                outboxIds[i] = ids.get(next++);
            }
        }
        if (next != notified.size()) {
            throw new IllegalStateException("every notification has its notice");
        }
        return sql.execute(
                        WRITE,
                        Tuple.tuple()
                                .addString(change.slug())
                                .addOffsetDateTime(now)
                                .addValue(texts(notices, Notice::recipient))
                                .addValue(notices.stream().map(Notice::subject).toArray(UUID[]::new))
                                .addValue(texts(notices, notice -> json(notice.disclosures())))
                                .addValue(texts(notices, notice -> json(notice.references())))
                                .addValue(texts(notices, notice -> json(notice.fields())))
                                .addValue(outboxIds))
                .replaceWithVoid();
    }

    private Uni<Void> feed(Change change, OffsetDateTime now, List<Notice> notices) {
        List<String> partners = new ArrayList<>();
        List<String> references = new ArrayList<>();
        notices.forEach(notice -> {
            String feed = notice.feed();
            if (feed != null) {
                notice.references().forEach(reference -> {
                    partners.add(feed);
                    references.add(reference);
                });
            }
        });
        return partners.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.execute(
                                FEED,
                                Tuple.of(
                                        change.slug(),
                                        now,
                                        partners.toArray(String[]::new),
                                        references.toArray(String[]::new)))
                        .replaceWithVoid();
    }

    private static String[] texts(List<Notice> notices, Function<Notice, String> text) {
        return notices.stream().map(text).toArray(String[]::new);
    }

    private static String json(Collection<?> values) {
        return new JsonArray(values.stream().map(String::valueOf).toList()).encode();
    }
}
