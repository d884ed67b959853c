package fi.vastuugroup.privacy.register.expiry;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds the items that one step of a retention run deleted, and says what must be counted and told of them. */
final class ExpiredItems {

    /**
     * An item that was deleted.
     *
     * @param personId the source's own id of the person, where there is exactly one
     */
    record Gone(
            UUID subject,
            UUID id,
            Category category,
            String rule,
            String source,
            String sourceId,
            @Nullable String personId) {}

    private record Kind(Category category, String rule) {}

    private final List<Gone> items;
    private final Map<Kind, List<Gone>> kinds;

    ExpiredItems(List<Gone> items) {
        this.items = List.copyOf(items);
        this.kinds = items.stream().collect(groupingBy(item -> new Kind(item.category(), item.rule())));
    }

    List<Expired.Count> counts() {
        List<Expired.Count> counts = new ArrayList<>();
        kinds.forEach((kind, of) -> counts.add(new Expired.Count(kind.category(), kind.rule(), of.size())));
        return counts;
    }

    /** Answers everybody who lost an item. */
    Set<UUID> subjects() {
        return subjects(EnumSet.allOf(Category.class));
    }

    /** Answers who lost an item of one of the categories. */
    Set<UUID> subjects(Set<Category> of) {
        return items.stream()
                .filter(item -> of.contains(item.category()))
                .map(Gone::subject)
                .collect(toSet());
    }

    /** Says what recipients must be told. */
    List<Told> told() {
        return items.isEmpty()
                ? List.of()
                : List.of(new Told(
                        Change.ERASURE,
                        items.stream()
                                .collect(groupingBy(
                                        Gone::subject,
                                        collectingAndThen(mapping(Gone::category, toSet()), Concerned::of)))));
    }

    /**
     * Makes one audit event for a category and rule; the subjects are named so that each deletion can be shown to whom
     * it concerned.
     */
    List<AuditEvent> events(Instant now) {
        List<AuditEvent> events = new ArrayList<>();
        kinds.forEach((kind, of) -> events.add(AuditEvent.of(
                now,
                AuditEvent.Actor.scheduler(),
                AuditAction.RETENTION_DELETION,
                null,
                of.stream().map(Gone::id).toList(),
                Map.of(
                        "category", kind.category().slug(),
                        "rule", kind.rule(),
                        "count", of.size(),
                        "subjects",
                                of.stream()
                                        .map(item -> item.subject().toString())
                                        .distinct()
                                        .toList()))));
        return events;
    }

    /** What one notification is about: a source's items of one category of a person. */
    private record Notice(
            UUID subject,
            String source,
            Category category,
            @Nullable String personId) {}

    /** Tells each source to delete its own copies, by one notification for a person and category. */
    List<Notification> notifications() {
        return items.stream()
                .filter(item -> !SourceSystem.isPortal(item.source()))
                .collect(groupingBy(
                        item -> new Notice(item.subject(), item.source(), item.category(), item.personId()),
                        LinkedHashMap::new,
                        toMap(Gone::id, Gone::sourceId)))
                .entrySet()
                .stream()
                .map(notice -> notification(notice.getKey(), notice.getValue()))
                .toList();
    }

    private static Notification notification(Notice notice, Map<UUID, String> items) {
        return Notification.erasure(
                notice.source(), notice.subject(), notice.category().slug(), notice.personId(), items);
    }
}
