package fi.vastuugroup.privacy.register.admission;

import static java.util.stream.Collectors.toSet;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.admission.AdmissionReads.Held;
import fi.vastuugroup.privacy.register.erasure.Grave;
import fi.vastuugroup.privacy.register.erasure.Tombstone.Key;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Finds out whether a person in the register returned after an erasure, or may get an address that an erased person
 * alone had.
 */
@ApplicationScoped
class ReturnedSubjects {

    private final AdmissionReads register;
    private final Clock clock;

    ReturnedSubjects(AdmissionReads register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * Answers the persons who may not get such an address: they neither had a contact role already when the other was
     * erased, so that they are somebody else, nor does an item show that they are the erased person and returned. Of whom
     * a source names by the erased person's id nobody says that they are somebody else; what a third source holds of the
     * person shows nothing of one who was erased under a source's own id. Who returned after that very erasure is known
     * to be the person, whatever of it is still held.
     */
    Uni<List<LinesAboutPerson>> notAmong(Collection<LinesAboutPerson> persons, Map<Key, Grave> graves) {
        Map<UUID, LinesAboutPerson> asked = new HashMap<>();
        persons.forEach(about -> {
            LockedSubject subject = Objects.requireNonNull(about.subject());
            Grave grave = Objects.requireNonNull(about.latest(graves));
            if (!about.joinedToErased(graves).isEmpty()
                    || !subject.hasReturnedAfter(grave.placedAt())
                            && (subject.prospect() || !subject.createdAt().isBefore(grave.placedAt()))) {
                asked.put(subject.id(), about);
            }
        });
        Map<UUID, Instant> erasedAt = new HashMap<>();
        asked.forEach((subject, about) -> {
            if (!about.isClaimedByErased(graves)) {
                erasedAt.put(
                        subject, Objects.requireNonNull(about.latest(graves)).placedAt());
            }
        });
        return among(erasedAt).map(returned -> {
            asked.keySet().removeAll(returned);
            return List.copyOf(asked.values());
        });
    }

    /** Answers the subjects of whom an item that is held shows that they returned after an erasure. */
    Uni<Set<UUID>> among(Map<UUID, Instant> erasedAt) {
        if (erasedAt.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        Instant first = erasedAt.values().stream().min(Instant::compareTo).orElseThrow();
        Instant now = clock.instant();
        return register.heldSince(erasedAt.keySet(), OwnActs.CATEGORIES, Helsinki.dateOf(first))
                .map(items -> items.stream()
                        .filter(item -> OwnActs.returned(
                                item.content(), Objects.requireNonNull(erasedAt.get(item.subject())), now))
                        .map(Held::subject)
                        .collect(toSet()));
    }
}
