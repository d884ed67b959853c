package fi.vastuugroup.privacy.register.admission;

import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.erasure.Grave;
import fi.vastuugroup.privacy.register.erasure.LateRefusal;
import fi.vastuugroup.privacy.register.erasure.Tombstone;
import fi.vastuugroup.privacy.register.erasure.Tombstone.Key;
import fi.vastuugroup.privacy.register.erasure.TombstoneStore;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out what was erased (invariant 9) of persons who are still in the register because something of theirs had to
 * be kept: until they return, sources add nothing but what a legal duty keeps; of who lost the contact details alone, no
 * contact details. Asks nothing of chunks without them.
 */
@ApplicationScoped
class RemainingSubjects {

    private final ReturnedSubjects returned;
    private final TombstoneStore tombstones;
    private final TombstoneKeys keys;
    private final Clock clock;

    RemainingSubjects(ReturnedSubjects returned, TombstoneStore tombstones, TombstoneKeys keys, Clock clock) {
        this.returned = returned;
        this.tombstones = tombstones;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What was decided.
     *
     * @param closed those who did not return
     * @param returned those who did, with the prohibitions that are remembered of them
     * @param refusals what those who did not return refuse, also for the hashes that are left
     */
    record Remaining(Set<UUID> closed, Map<BatchLine.Person, Grave> returned, List<LateRefusal> refusals) {

        static final Remaining NOBODY = new Remaining(Set.of(), Map.of(), List.of());
    }

    Uni<Remaining> of(Chunk chunk) {
        Map<UUID, LinesAboutPerson> erased = new HashMap<>();
        for (BatchLine line : chunk.sent().lines()) {
            UUID id = chunk.persons().existingSubjectOf(line.person());
            LockedSubject subject = id == null ? null : chunk.subject(id);
            if (subject != null && erasedAt(subject) != null) {
                LinesAboutPerson about = erased.computeIfAbsent(subject.id(), first -> new LinesAboutPerson(subject));
                about.add(line);
                about.addPerson(person(chunk.source().id(), line.person().id()));
                String crmId = line.person().crmId();
                if (crmId != null) {
                    about.addPerson(person(SourceSystem.CRM, crmId));
                }
            }
        }
        return erased.isEmpty() ? Uni.createFrom().item(Remaining.NOBODY) : decide(chunk, erased);
    }

    private Key person(String source, String id) {
        return new Key(source, Tombstone.Kind.PERSON, keys.person(id));
    }

    private Uni<Remaining> decide(Chunk chunk, Map<UUID, LinesAboutPerson> erased) {
        Instant now = clock.instant();
        Set<UUID> back = new HashSet<>();
        Map<UUID, Instant> doubtful = new HashMap<>();
        erased.forEach((subject, about) -> {
            if (about.showReturn(chunk, erasedAt(about), now)) {
                back.add(subject);
            } else {
                doubtful.put(subject, erasedAt(about));
            }
        });
        return returned.among(doubtful).chain(others -> {
            back.addAll(others);
            Set<UUID> closed = new HashSet<>(erased.keySet());
            closed.removeAll(back);
            closed.removeIf(subject -> !isClosed(Objects.requireNonNull(erased.get(subject))));
            return readmitted(of(back, erased))
                    .chain(readmitted -> refusals(chunk, of(closed, erased))
                            .map(refusals -> new Remaining(closed, readmitted, refusals)));
        });
    }

    private static List<LinesAboutPerson> of(Set<UUID> subjects, Map<UUID, LinesAboutPerson> erased) {
        return subjects.stream()
                .map(subject -> Objects.requireNonNull(erased.get(subject)))
                .toList();
    }

    private Uni<List<LateRefusal>> refusals(Chunk chunk, List<LinesAboutPerson> closed) {
        List<LinesAboutPerson> refusing = closed.stream()
                .filter(about -> about.lines().stream().anyMatch(line -> LinesAboutPerson.refused(line) != null))
                .toList();
        Set<Key> asked = new HashSet<>();
        refusing.forEach(about -> asked.addAll(about.persons()));
        return tombstones
                .find(asked)
                .map(graves -> refusing.stream()
                        .flatMap(about -> about.refusals(chunk, graves, clock.instant()).stream())
                        .toList());
    }

    private Uni<Map<BatchLine.Person, Grave>> readmitted(Collection<LinesAboutPerson> returned) {
        Set<Key> asked = new HashSet<>();
        returned.forEach(about -> asked.addAll(about.persons()));
        return tombstones.find(asked).map(graves -> {
            Map<BatchLine.Person, Grave> readmitted = new HashMap<>();
            for (LinesAboutPerson about : returned) {
                Grave remembered = isClosed(about) ? about.latest(graves) : null;
                Grave grave = remembered == null
                        ? new Grave(erasedAt(about), Set.of(), Set.of())
                        : new Grave(erasedAt(about), remembered.prohibitions(), remembered.identifiers());
                about.lines().forEach(line -> readmitted.put(line.person(), grave));
            }
            return readmitted;
        });
    }

    private static boolean isClosed(LinesAboutPerson about) {
        return Objects.requireNonNull(about.subject()).contactErasedAt() != null;
    }

    private static Instant erasedAt(LinesAboutPerson about) {
        return Objects.requireNonNull(erasedAt(Objects.requireNonNull(about.subject())));
    }

    private static @Nullable Instant erasedAt(LockedSubject subject) {
        return subject.contactErasedAt() != null
                ? subject.contactErasedAt()
                : subject.erasedCategories().get(Category.CONTACT_DETAILS);
    }
}
