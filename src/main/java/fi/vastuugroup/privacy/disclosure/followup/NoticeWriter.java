package fi.vastuugroup.privacy.disclosure.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.disclosure.followup.NoticeStore.NewEvent;
import fi.vastuugroup.privacy.disclosure.followup.NoticeStore.NewNotice;
import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what recipients are told, in the transaction of the change: a notification or a task of staff's for each
 * recipient and person, and the events of the partners' feeds.
 */
@ApplicationScoped
class NoticeWriter {

    private final NoticeStore stored;
    private final OutboxStore outbox;
    private final Clock clock;

    NoticeWriter(NoticeStore stored, OutboxStore outbox, Clock clock) {
        this.stored = stored;
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
            Set<String> fields,
            Set<UUID> items,
            Set<ChannelScope> prohibited) {

        Notification notification(Change change) {
            Map<String, Object> reference = new LinkedHashMap<>();
            reference.put("references", List.copyOf(references));
            if (change == Change.RECTIFICATION) {
                reference.put("fields", List.copyOf(fields));
            }
            if (change == Change.PROHIBITION) {
                reference.put(
                        "prohibited",
                        prohibited.stream()
                                .map(cell -> Map.of(
                                        "channel", cell.channel().slug(),
                                        "scope", cell.scope().slug()))
                                .toList());
            }
            return new Notification(
                    Notification.toPartner(Objects.requireNonNull(partner)), change.slug(), subject, null, reference);
        }

        NewNotice toStore(@Nullable UUID notification) {
            return new NewNotice(recipient, subject, disclosures, references, fields, items, notification);
        }

        Stream<NewEvent> events() {
            String to = feed;
            return to == null
                    ? Stream.empty()
                    : references.stream().map(reference -> new NewEvent(to, reference, prohibited));
        }
    }

    /** Writes the notices of a change; does nothing where nobody has anything. */
    Uni<Void> write(Change change, List<Addressee> concerned, Map<UUID, Concerned> subjects) {
        return write(change, concerned, subjects, Map.of());
    }

    /**
     * Writes the notices of prohibitions.
     *
     * @param prohibited by the ids of disclosures, the channels and scopes
     */
    Uni<Void> writeProhibitions(List<Addressee> concerned, Map<UUID, Set<ChannelScope>> prohibited) {
        return write(Change.PROHIBITION, concerned, Map.of(), prohibited);
    }

    private Uni<Void> write(
            Change change,
            List<Addressee> concerned,
            Map<UUID, Concerned> subjects,
            Map<UUID, Set<ChannelScope>> prohibited) {
        if (concerned.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Notice> notices = notices(concerned, subjects, prohibited);
        List<Notice> notified =
                notices.stream().filter(notice -> notice.partner() != null).toList();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return outbox.add(notified.stream()
                        .map(notice -> notice.notification(change))
                        .toList())
                .chain(ids -> stored.write(change, now, toStore(notices, ids)))
                .chain(() -> stored.writeEvents(
                        change, now, notices.stream().flatMap(Notice::events).toList()));
    }

    private static List<Notice> notices(
            List<Addressee> concerned, Map<UUID, Concerned> subjects, Map<UUID, Set<ChannelScope>> prohibited) {
        Map<Addressee.Key, List<Addressee>> byKey =
                concerned.stream().collect(groupingBy(Addressee::key, LinkedHashMap::new, toList()));
        return byKey.values().stream()
                .map(disclosures -> notice(disclosures, subjects, prohibited))
                .toList();
    }

    /** Makes one notice for a recipient and person; of what was corrected it names what the recipient has. */
    private static Notice notice(
            List<Addressee> disclosures, Map<UUID, Concerned> subjects, Map<UUID, Set<ChannelScope>> prohibited) {
        Addressee first = disclosures.get(0);
        Concerned change = subjects.get(first.subject());
        Set<UUID> ids = new TreeSet<>();
        Set<String> references = new TreeSet<>();
        Set<String> fields = new TreeSet<>();
        Set<ChannelScope> cells = new LinkedHashSet<>();
        disclosures.forEach(disclosure -> {
            ids.add(disclosure.disclosure());
            cells.addAll(prohibited.getOrDefault(disclosure.disclosure(), Set.of()));
            references.add(disclosure.reference());
            fields.addAll(
                    change == null || change.fields().isEmpty()
                            ? disclosure.fields()
                            : DisclosedFields.corrected(disclosure.fields(), change));
        });
        return new Notice(
                first.recipient(),
                first.subject(),
                first.partner(),
                first.feed(),
                ids,
                references,
                fields,
                change == null ? Set.of() : change.items(),
                cells);
    }

    /** Gives each notice its notification, in the order in which they were added, if there is one. */
    private static List<NewNotice> toStore(List<Notice> notices, List<UUID> notifications) {
        Iterator<UUID> next = notifications.iterator();
        List<NewNotice> stored = new ArrayList<>();
        for (Notice notice : notices) {
            stored.add(notice.toStore(notice.partner() == null ? null : next.next()));
        }
        if (next.hasNext()) {
            throw new IllegalStateException("every notification has its notice");
        }
        return stored;
    }
}
