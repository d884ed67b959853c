package fi.vastuugroup.privacy.register.admission;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.HeldItem;
import fi.vastuugroup.privacy.register.batch.ItemKey;
import fi.vastuugroup.privacy.register.erasure.ContactErasureStore;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Closes a person again who was erased and returned, when the source deletes or corrects what told of the return and
 * nothing else that is held tells of it (invariant 9). What came in meanwhile stays until it is due: a source may mean by
 * the deletion that the role is over. Asks nothing of chunks that take nothing back of such a person.
 */
@ApplicationScoped
public class TakenBackReturns {

    private final ReturnedSubjects returned;
    private final ContactErasureStore contactErasures;
    private final AuditTrailStore audit;

    TakenBackReturns(ReturnedSubjects returned, ContactErasureStore contactErasures, AuditTrailStore audit) {
        this.returned = returned;
        this.contactErasures = contactErasures;
        this.audit = audit;
    }

    /** Closes those whose return a chunk, which is written already, takes back. */
    public Uni<Void> close(AuditEvent.Actor actor, Chunk chunk, Instant now) {
        Map<UUID, Instant> doubtful = new HashMap<>();
        List.of(chunk.updates(), chunk.deletes())
                .forEach(items -> items.forEach((key, item) -> addReturned(doubtful, chunk, key, item)));
        return doubtful.isEmpty()
                ? Uni.createFrom().voidItem()
                : returned.among(doubtful)
                        .chain(back -> contactErasures.closeAgain(without(doubtful.keySet(), back)))
                        .chain(closed -> audit.record(closed.stream()
                                .map(subject -> AuditEvent.of(
                                        now, actor, AuditAction.PERSON_CLOSED_AGAIN, subject, List.of(), Map.of()))
                                .toList()));
    }

    private static void addReturned(Map<UUID, Instant> doubtful, Chunk chunk, ItemKey key, HeldItem item) {
        LockedSubject subject = chunk.subject(item.subject());
        if (subject != null && subject.returnedAfter() != null && OwnActs.CATEGORIES.contains(key.category())) {
            doubtful.put(subject.id(), subject.returnedAfter());
        }
    }

    private static Set<UUID> without(Set<UUID> subjects, Set<UUID> back) {
        Set<UUID> others = new HashSet<>(subjects);
        others.removeAll(back);
        return others;
    }
}
