package fi.vastuugroup.privacy.register.erasure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.journal.JournalStore;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.erasure.PutOffStore.Claimed;
import fi.vastuugroup.privacy.register.erasure.PutOffStore.Gone;
import fi.vastuugroup.privacy.register.erasure.PutOffStore.Many;
import fi.vastuugroup.privacy.register.item.CategorySets;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Puts off what one transaction cannot erase, and deletes it in portions, each a short transaction with its tombstones,
 * evidence and journal entry: a process that is killed has deleted whole portions, and the next one goes on. Nobody waits
 * for it, for nobody sees what is put off (src/docs/decisions/0023).
 */
@ApplicationScoped
public class ErasurePortions {

    private static final Logger LOG = Logger.getLogger(ErasurePortions.class);

    private final Transactions transactions;
    private final PutOffStore store;
    private final TombstoneStore tombstones;
    private final OutboxStore outbox;
    private final AuditTrailStore audit;
    private final JournalStore journal;
    private final Identifiers identifiers;
    private final Clock clock;
    private final int atOnce;
    private final int portion;

    ErasurePortions(
            Transactions transactions,
            PutOffStore store,
            TombstoneStore tombstones,
            OutboxStore outbox,
            AuditTrailStore audit,
            JournalStore journal,
            Identifiers identifiers,
            ErasureSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.tombstones = tombstones;
        this.outbox = outbox;
        this.audit = audit;
        this.journal = journal;
        this.identifiers = identifiers;
        this.clock = clock;
        this.atOnce = settings.atOnce();
        this.portion = settings.portion();
    }

    /** Puts off the largest categories of an erasure that would delete more than one transaction can. */
    Uni<Void> putOff(Erasure erasure) {
        UUID subject = erasure.subject();
        ErasureOrder order = erasure.order();
        if (!order.selection().items().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return store.hasMoreThan(subject, atOnce)
                .chain(more -> more
                        ? store.count(subject, order, CategorySets.HISTORY)
                        : Uni.createFrom().item(List.<Many>of()))
                .chain(counted -> putOff(erasure, counted, tooMany(counted)));
    }

    private Uni<Void> putOff(Erasure erasure, List<Many> counted, Set<Category> categories) {
        return categories.isEmpty()
                ? Uni.createFrom().voidItem()
                : store.putOff(erasure.subject(), erasure.order(), categories, clock.instant())
                        .invoke(putOff -> erasure.putOff(
                                putOff,
                                counted.stream()
                                        .filter(many -> categories.contains(many.category()))
                                        .toList()))
                        .replaceWithVoid();
    }

    /** Names the largest categories, until the rest is not too much. */
    private Set<Category> tooMany(List<Many> counted) {
        Map<Category, Long> sums = counted.stream().collect(groupingBy(Many::category, summingLong(Many::items)));
        long rest = sums.values().stream().mapToLong(Long::longValue).sum();
        List<Map.Entry<Category, Long>> largestFirst = sums.entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .toList();
        Set<Category> putOff = new HashSet<>();
        for (Map.Entry<Category, Long> category : largestFirst) {
            if (rest > atOnce) {
                putOff.add(category.getKey());
                rest -= category.getValue();
            }
        }
        return putOff;
    }

    /** Prepares the notifications about what is put off, which go when it is deleted. */
    Uni<Void> notifyLater(Erasure erasure) {
        return Sequences.each(erasure.putOff(), putOff -> {
            List<Notification> notifications = ErasureNotices.later(erasure, putOff.category());
            return notifications.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : outbox.addHeldBack(notifications)
                            .chain(ids -> store.notifyLater(erasure.subject(), putOff, bySource(notifications, ids)));
        });
    }

    private static Map<String, UUID> bySource(List<Notification> notifications, List<UUID> ids) {
        Map<String, UUID> bySource = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            bySource.put(notifications.get(i).receiver(), ids.get(i));
        }
        return bySource;
    }

    /** Whether something that was erased of a subject is still to be deleted; within a transaction. */
    public Uni<Boolean> isWaiting(UUID subject) {
        return store.isWaiting(subject);
    }

    /** Deletes what is put off, portion by portion; what fails keeps nothing else waiting and is tried again. */
    public Uni<Void> deleteAll() {
        return transactions.asSystem(store::waiting).chain(ids -> Sequences.each(ids, this::deleteAll));
    }

    private Uni<Void> deleteAll(UUID id) {
        return Multi.createBy()
                .repeating()
                .uni(() -> deletePortion(id))
                .whilst(more -> more)
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        "a portion of the erasure %s could not be deleted, it will be tried again: %s",
                        id, failure.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    /** Deletes one portion, unless another process is at it; answers whether there may be more. */
    Uni<Boolean> deletePortion(UUID id) {
        return transactions.asSystem(() -> store.claim(id)
                .chain(found -> found.map(
                                claimed -> store.delete(claimed, portion).chain(gone -> follow(claimed, gone)))
                        .orElseGet(() -> Uni.createFrom().item(false))));
    }

    private Uni<Boolean> follow(Claimed claimed, List<Gone> gone) {
        boolean more = gone.size() == portion;
        return (gone.isEmpty() ? Uni.createFrom().voidItem() : leave(claimed, gone))
                .chain(() -> more
                        ? store.reached(claimed.id(), last(gone))
                        : store.done(claimed.id())
                                .chain(() -> outbox.release(claimed.notices().values())))
                .replaceWith(more);
    }

    private static UUID last(List<Gone> gone) {
        return gone.stream().map(Gone::id).max(ErasurePortions::inOrder).orElseThrow();
    }

    /** Compares as the database does: the bits without a sign. */
    private static int inOrder(UUID one, UUID other) {
        int first = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return first != 0
                ? first
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    private Uni<Void> leave(Claimed claimed, List<Gone> gone) {
        Instant now = clock.instant();
        List<UUID> ids = gone.stream().map(Gone::id).toList();
        List<Tombstone> placed = claimed.tombstones() ? tombstones(gone) : List.of();
        ErasureTrace trace = ErasureTrace.of(claimed.subject(), now, ids, placed, Set.of(), Set.of());
        return tombstones
                .place(placed, now)
                .chain(() -> outbox.list(listed(claimed, gone)))
                .chain(() -> audit.record(List.of(AuditEvent.of(
                        now,
                        AuditEvent.Actor.scheduler(),
                        AuditAction.ERASED_ITEMS_DELETED,
                        claimed.subject(),
                        ids,
                        Map.of("category", claimed.what().category().slug(), "count", ids.size())))))
                .chain(() -> journal.add(List.of(trace.toJournal(identifiers.pepperVersion()))));
    }

    private static List<Tombstone> tombstones(List<Gone> gone) {
        Map<List<Object>, Tombstone> latest = new HashMap<>();
        gone.stream()
                .filter(item -> !SourceSystem.isPortal(item.source()))
                .forEach(item -> latest.merge(
                        List.of(item.source(), item.key()),
                        Tombstone.item(item.source(), item.key(), item.version()),
                        Tombstone::later));
        return List.copyOf(latest.values());
    }

    private static List<OutboxStore.Listed> listed(Claimed claimed, List<Gone> gone) {
        List<OutboxStore.Listed> listed = new ArrayList<>();
        gone.forEach(item -> {
            UUID notice = claimed.notices().get(Notification.toSource(item.source()));
            if (notice != null) {
                listed.add(new OutboxStore.Listed(notice, item.sourceId()));
            }
        });
        return listed;
    }
}
