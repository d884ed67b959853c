package fi.vastuugroup.privacy.register.admission;

import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.erasure.Grave;
import fi.vastuugroup.privacy.register.erasure.LateRefusal;
import fi.vastuugroup.privacy.register.erasure.Tombstone;
import fi.vastuugroup.privacy.register.erasure.Tombstone.Key;
import fi.vastuugroup.privacy.register.erasure.TombstoneStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides, before a chunk's lines, whom they may be about, so that erasure stays erased (invariant 9). Asks the
 * database only about persons whom it does not know, ids that are new to somebody, contact data in a new version, and
 * persons whose contact data an erasure took (src/docs/decisions/0009).
 */
@ApplicationScoped
public class Admissions {

    private final TombstoneStore tombstones;
    private final ErasedPersonLookup erasedPersonLookup;
    private final ReturnedSubjects returned;
    private final RemainingSubjects remaining;
    private final Recognised recognisedPersons;
    private final Clock clock;

    Admissions(
            TombstoneStore tombstones,
            ErasedPersonLookup erasedPersonLookup,
            ReturnedSubjects returned,
            RemainingSubjects remaining,
            Recognised recognisedPersons,
            Clock clock) {
        this.tombstones = tombstones;
        this.erasedPersonLookup = erasedPersonLookup;
        this.returned = returned;
        this.remaining = remaining;
        this.recognisedPersons = recognisedPersons;
        this.clock = clock;
    }

    public Uni<Admission> decide(Chunk chunk) {
        Collection<LinesAboutPerson> asked = erasedPersonLookup.of(chunk);
        Set<Key> keys = new HashSet<>();
        asked.forEach(about -> about.keys().forEach(keys::add));
        return tombstones
                .find(keys)
                .chain(graves ->
                        graves.isEmpty() ? Uni.createFrom().item(Admission.OF_ALL) : decide(chunk, asked, graves))
                .chain(admission -> remaining.of(chunk).map(admission::and));
    }

    private Uni<Admission> decide(Chunk chunk, Collection<LinesAboutPerson> asked, Map<Key, Grave> graves) {
        Set<BatchLine.Person> blocked = new HashSet<>();
        Map<BatchLine.Person, Grave> readmitted = new HashMap<>();
        Map<Instant, List<Tombstone>> recognised = new HashMap<>();
        List<LinesAboutPerson> doubtful = new ArrayList<>();
        List<LateRefusal> refusals = new ArrayList<>();
        for (LinesAboutPerson about : asked) {
            Grave grave = about.latest(graves);
            if (grave == null) {
                continue;
            }
            boolean returns = about.isClaimedByErased(graves)
                    ? about.joinedShowReturn(chunk, graves, grave.placedAt(), clock.instant())
                    : about.showReturn(chunk, grave.placedAt(), clock.instant());
            if (about.subject() != null && returns) {
                readmit(about, graves, readmitted);
            } else if (about.subject() != null) {
                doubtful.add(about);
            } else if (returns) {
                about.lines().forEach(line -> readmitted.put(line.person(), grave));
            } else {
                about.lines().forEach(line -> blocked.add(line.person()));
                refusals.addAll(about.refusals(chunk, graves, clock.instant()));
                about.persons().stream()
                        .filter(key -> !graves.containsKey(key))
                        .forEach(key -> recognised
                                .computeIfAbsent(grave.placedAt(), at -> new ArrayList<>())
                                .add(Tombstone.person(
                                        key.source(), key.key().value(), grave.prohibitions(), grave.identifiers())));
            }
        }
        return recognise(recognised)
                .chain(() -> returned.notAmong(doubtful, graves))
                .chain(others -> {
                    Set<BatchLine> lines = new HashSet<>();
                    others.forEach(about -> {
                        lines.addAll(about.ofErased(graves));
                        refusals.addAll(about.refusalsOfJoined(chunk, graves, clock.instant()));
                    });
                    doubtful.removeAll(others);
                    doubtful.forEach(about -> readmit(about, graves, readmitted));
                    Admission admission = new Admission(blocked, lines, readmitted, refusals);
                    return recognisedPersons.erase(chunk, others, graves).map(admission::outdated);
                });
    }

    /** Readmits an erased person whom a source makes one with a person in the register, and who returned. */
    private static void readmit(
            LinesAboutPerson about, Map<Key, Grave> graves, Map<BatchLine.Person, Grave> readmitted) {
        Grave grave = Objects.requireNonNull(about.latest(graves));
        about.joinedToErased(graves).forEach(line -> readmitted.put(line.person(), grave));
    }

    /**
     * Places tombstones for the other id under which an erased person came: lines of that id without the address are
     * about them as well.
     */
    private Uni<Void> recognise(Map<Instant, List<Tombstone>> recognised) {
        return Sequences.each(recognised.entrySet(), erased -> tombstones.place(erased.getValue(), erased.getKey()));
    }
}
