package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.recording.RecordingMetrics.Difference;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import fi.vastuugroup.privacy.storage.ObjectKey;
import fi.vastuugroup.privacy.storage.ObjectStore;
import fi.vastuugroup.privacy.storage.StoredObject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Compares the store with the database, in the order of the objects' names, and settles in what they differ: an object that no
 * row names is deleted, a row whose object is gone is removed, so that the source can send the audio anew. Where they differ
 * in more than happens by itself, one of them is not the other's, and nothing is touched.
 */
@ApplicationScoped
class RecordingComparison {

    private static final Logger LOG = Logger.getLogger(RecordingComparison.class);

    /** How old an object is that nobody is about to name. */
    private static final Duration SETTLED_OBJECT = Duration.ofDays(1);

    /** How old a row is whose object is listed for certain, whichever clock said when it was stored. */
    private static final Duration SETTLED_ROW = Duration.ofHours(1);

    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final Transactions transactions;
    private final ItemAudioStore calls;
    private final AudioObjectStore objects;
    private final SubjectStore subjects;
    private final AuditTrailStore audit;
    private final ObjectStore store;
    private final RecordingSettings settings;
    private final RecordingMetrics metrics;
    private final Clock clock;

    RecordingComparison(
            Transactions transactions,
            ItemAudioStore calls,
            AudioObjectStore objects,
            SubjectStore subjects,
            AuditTrailStore audit,
            ObjectStore store,
            RecordingSettings settings,
            RecordingMetrics metrics,
            Clock clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.objects = objects;
        this.subjects = subjects;
        this.audit = audit;
        this.store = store;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** In what they differ, while they are compared. */
    private record Found(Instant begun, Set<UUID> unnamed, List<StoredRecording> missing) {}

    /** Compares everything, and settles what it finds. */
    Uni<Void> compare() {
        Found found = new Found(clock.instant(), new HashSet<>(), new ArrayList<>());
        return from(null, found).chain(() -> isTooMuch(found) ? leave(found) : settle(found));
    }

    private Uni<Void> from(@Nullable ObjectKey behind, Found found) {
        return store.list(RecordedAudio.AREA, behind, PAGE)
                .chain(listed -> compare(behind, listed, found)
                        .chain(() -> listed.size() < PAGE || isTooMuch(found)
                                ? Uni.createFrom().voidItem()
                                : from(listed.get(listed.size() - 1).key(), found)));
    }

    private Uni<Void> compare(@Nullable ObjectKey behind, List<StoredObject> listed, Found found) {
        Set<UUID> there = listed.stream().map(object -> object.key().id()).collect(Collectors.toSet());
        Set<UUID> old = listed.stream()
                .filter(object -> object.storedAt().isBefore(found.begun().minus(SETTLED_OBJECT)))
                .map(object -> object.key().id())
                .collect(Collectors.toSet());
        UUID last = listed.size() < PAGE
                ? LAST
                : listed.get(listed.size() - 1).key().id();
        // More rows than objects and what may be missing: then too much is.
        int most = PAGE + settings.settledAtMost() + 1;
        return transactions
                .asSystem(() -> objects.unknown(old)
                        .invoke(found.unnamed()::addAll)
                        .chain(() -> objects.known(
                                behind == null ? FIRST : behind.id(),
                                last,
                                found.begun().minus(SETTLED_ROW),
                                most)))
                .invoke(known -> known.stream()
                        .filter(row -> !there.contains(row.object()))
                        .forEach(found.missing()::add))
                .replaceWithVoid();
    }

    private boolean isTooMuch(Found found) {
        return found.unnamed().size() > settings.settledAtMost()
                || found.missing().size() > settings.settledAtMost();
    }

    private Uni<Void> leave(Found found) {
        LOG.errorf(
                "the store of recordings and the database differ in %d objects and %d rows, and more may: "
                        + "is this store the database's own? Nothing is deleted",
                found.unnamed().size(), found.missing().size());
        metrics.unsettled(found.unnamed().size(), found.missing().size());
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> settle(Found found) {
        metrics.unsettled(0, 0);
        return transactions
                .asSystem(() -> objects.deleteLater(found.unnamed()))
                .invoke(put -> metrics.settled(Difference.OBJECT, put))
                .chain(() -> Sequences.eachWhateverFails(found.missing(), this::settle));
    }

    /** Looks again whether the object is there: a listing is no proof that it is not. */
    private Uni<Void> settle(StoredRecording missing) {
        return store.exists(RecordedAudio.key(missing.object()))
                .chain(there -> there ? Uni.createFrom().item(false) : transactions.asSystem(() -> remove(missing)))
                .invoke(removed -> metrics.settled(Difference.ROW, removed ? 1 : 0))
                .replaceWithVoid();
    }

    private Uni<Boolean> remove(StoredRecording missing) {
        return subjects.lock(List.of(missing.subject()))
                .chain(() -> calls.remove(missing))
                .call(removed -> removed
                        ? audit.record(List.of(AuditEvent.of(
                                clock.instant(),
                                AuditEvent.Actor.scheduler(),
                                AuditAction.CALL_AUDIO_LOST,
                                missing.subject(),
                                List.of(missing.item()),
                                Map.of())))
                        : Uni.createFrom().voidItem());
    }
}
