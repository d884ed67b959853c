package fi.vastuugroup.privacy.register.erasure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.register.erasure.Erasure.Gone;
import fi.vastuugroup.privacy.register.erasure.Erasure.Person;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /**
     * Makes a notification for each item of a source, which names the person by the source's own id where there is
     * exactly one.
     */
    private static List<Notification> items(UUID subject, List<Person> persons, List<Gone> items) {
        Map<String, List<String>> ids =
                persons.stream().collect(groupingBy(Person::source, mapping(Person::id, toList())));
        return items.stream()
                .filter(item -> !SourceSystem.isPortal(item.source()))
                .map(item -> {
                    Map<String, Object> reference = new HashMap<>();
                    reference.put("category", item.category().slug());
                    reference.put("itemId", item.sourceId());
                    List<String> own = ids.getOrDefault(item.source(), List.of());
                    if (own.size() == 1) {
                        reference.put("personId", own.get(0));
                    }
                    return new Notification(Notification.toSource(item.source()), TYPE, subject, item.id(), reference);
                })
                .toList();
    }
}
