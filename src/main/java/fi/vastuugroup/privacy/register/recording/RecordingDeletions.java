package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.RecurringFaults;
import fi.vastuugroup.privacy.platform.time.Backoff;
import fi.vastuugroup.privacy.storage.ObjectStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Deletes from the store what the database has put down for it, outside any transaction: who takes an object has it for a
 * lease, and its row goes only when the store has said that it is gone. So a process that dies leaves a deletion that comes
 * again, and to delete twice does no harm.
 */
@ApplicationScoped
class RecordingDeletions {

    /** Longer than a source may take to send a recording. */
    private static final Duration UPLOAD = Duration.ofHours(1);

    private static final int CLAIM = 50;
    private static final int ROUNDS = 200;
    private static final int AT_A_TIME = 5;

    /** A store that says nothing for so long will not. */
    private static final Duration LONGEST_DELETION = Duration.ofMinutes(1);

    /** Longer than all deletions of a claim. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final Backoff AGAIN = new Backoff(Duration.ofMinutes(1), 2, Duration.ofHours(6));

    private static final String DELETING = "the deletion of recordings";

    private final Transactions transactions;
    private final AudioObjectStore objects;
    private final ObjectStore store;
    private final RecordingMetrics metrics;
    private final RecurringFaults faults;
    private final Clock clock;

    RecordingDeletions(
            Transactions transactions,
            AudioObjectStore objects,
            ObjectStore store,
            RecordingMetrics metrics,
            RecurringFaults faults,
            Clock clock) {
        this.transactions = transactions;
        this.objects = objects;
        this.store = store;
        this.metrics = metrics;
        this.faults = faults;
        this.clock = clock;
    }

    /** Puts objects down for deletion whose storing has come to no end; answers how many. */
    Uni<Integer> giveUpUploads() {
        return transactions
                .asSystem(() -> objects.giveUpBegunBefore(clock.instant().minus(UPLOAD)))
                .invoke(given -> metrics.settled(RecordingMetrics.Difference.UPLOAD, given));
    }

    /** Deletes what is to be deleted and due; answers how many objects are gone. */
    Uni<Integer> deleteWaiting() {
        return round(0, 0);
    }

    private Uni<Integer> round(int round, int sum) {
        Instant now = clock.instant();
        return transactions
                .asSystem(() -> objects.claim(now, now.plus(LEASE), CLAIM))
                .chain(claimed -> claimed.isEmpty()
                        ? Uni.createFrom().item(sum)
                        : delete(claimed)
                                .chain(gone -> claimed.size() < CLAIM || round == ROUNDS
                                        ? Uni.createFrom().item(sum + gone)
                                        : round(round + 1, sum + gone)));
    }

    private Uni<Integer> delete(List<AudioObjectStore.Claimed> claimed) {
        Set<UUID> gone = ConcurrentHashMap.newKeySet();
        return Multi.createFrom()
                .iterable(claimed)
                .onItem()
                .transformToUni(each -> delete(each.object(), gone))
                .merge(AT_A_TIME)
                .collect()
                .last()
                .chain(() -> transactions.asSystem(
                        () -> objects.deleted(gone).chain(() -> objects.retry(again(claimed, gone)))))
                .invoke(() -> metrics.deleted(gone.size(), claimed.size() - gone.size()))
                .replaceWith(gone::size);
    }

    private Uni<Void> delete(UUID object, Set<UUID> gone) {
        return store.delete(RecordedAudio.key(object))
                .ifNoItem()
                .after(LONGEST_DELETION)
                .fail()
                .invoke(() -> {
                    gone.add(object);
                    faults.well(DELETING);
                })
                .onFailure()
                .invoke(failure -> faults.failed(DELETING, failure))
                .onFailure()
                .recoverWithNull();
    }

    private Map<UUID, Instant> again(List<AudioObjectStore.Claimed> claimed, Set<UUID> gone) {
        Map<UUID, Instant> again = new HashMap<>();
        claimed.stream()
                .filter(each -> !gone.contains(each.object()))
                .forEach(each -> again.put(each.object(), clock.instant().plus(AGAIN.pause(each.attempts()))));
        return again;
    }
}
