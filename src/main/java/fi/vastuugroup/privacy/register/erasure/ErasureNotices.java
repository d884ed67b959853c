package fi.vastuugroup.privacy.register.erasure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.erasure.Erasure.Gone;
import fi.vastuugroup.privacy.register.erasure.Erasure.Person;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the source systems to erase their own copies (Art. 17, 19): of single items, or of everything about a person.
 */
final class ErasureNotices {

    private static final String TYPE = "erasure";

    private ErasureNotices() {}

    static List<Notification> of(Erasure erasure) {
        UUID subject = erasure.subject();
        return erasure.removed()
                ? persons(subject, erasure.persons())
                : items(subject, erasure.persons(), erasure.items());
    }

    private static List<Notification> persons(UUID subject, List<Person> persons) {
        return persons.stream()
                .map(person -> new Notification(
                        Notification.toSource(person.source()),
                        TYPE,
                        subject,
                        null,
                        Map.of("personId", person.id(), "everything", true)))
                .toList();
    }

    /** What one notification is about: a source's items of one category. */
    private record Kind(String source, Category category) {}

    /**
     * Makes one notification for each source and category, which names the person by the source's own id where there is
     * exactly one.
     */
    private static List<Notification> items(UUID subject, List<Person> persons, List<Gone> items) {
        return items.stream()
                .filter(item -> !SourceSystem.isPortal(item.source()))
                .collect(groupingBy(
                        item -> new Kind(item.source(), item.category()),
                        LinkedHashMap::new,
                        toMap(Gone::id, Gone::sourceId)))
                .entrySet()
                .stream()
                .map(kind -> Notification.erasure(
                        kind.getKey().source(),
                        subject,
                        kind.getKey().category().slug(),
                        only(persons, kind.getKey().source()),
                        kind.getValue()))
                .toList();
    }

    /**
     * Makes a notification for each source of a category that is put off; it waits until the list of its items is whole.
     * None for a person who goes: the sources are told to erase everything.
     */
    static List<Notification> later(Erasure erasure, Category category) {
        return erasure.removed()
                ? List.of()
                : erasure.many(category).stream()
                        .filter(many -> !SourceSystem.isPortal(many.source()))
                        .map(many -> Notification.erasure(
                                many.source(),
                                erasure.subject(),
                                category.slug(),
                                only(erasure.persons(), many.source()),
                                many.items()))
                        .toList();
    }

    private static @Nullable String only(List<Person> persons, String source) {
        List<Person> own = persons.stream()
                .filter(person -> person.source().equals(source))
                .toList();
        return own.size() == 1 ? own.get(0).id() : null;
    }
}
