package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Addresses the source systems that hold a person, each by its own id of that person. */
@ApplicationScoped
public class SubjectSources {

    private final SubjectStore subjectStore;

    SubjectSources(SubjectStore subjectStore) {
        this.subjectStore = subjectStore;
    }

    /**
     * Makes a notification for each source system that holds the person, with its own id as {@code personId}.
     *
     * @param reference what it must be told, beside that id
     */
    public Uni<List<Notification>> notices(UUID subject, String type, Map<String, Object> reference) {
        return subjectStore
                .sources(subject)
                .map(sources -> sources.stream()
                        .map(source -> notice(source, subject, type, reference))
                        .toList());
    }

    private static Notification notice(
            SubjectStore.Source source, UUID subject, String type, Map<String, Object> reference) {
        Map<String, Object> addressed = new HashMap<>(reference);
        addressed.put("personId", source.personId());
        return new Notification(Notification.toSource(source.system()), type, subject, null, addressed);
    }
}
