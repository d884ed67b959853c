package fi.vastuugroup.privacy.register.erasure;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.journal.JournalEntry;
import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.journal.JournalReplayer;
import fi.vastuugroup.privacy.journal.WaitingEntryStore;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.Category.ErasureClass;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.login.EndedLogins;
import fi.vastuugroup.privacy.register.subject.FormerIdentifiers;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves what stays of an erasure: in the database, and in the journal outside it, from which it is carried out again
 * after a restore (invariant 9).
 */
@ApplicationScoped
public class ErasureTraces implements JournalReplayer {

    private final TombstoneStore tombstones;
    private final TombstoneKeys keys;
    private final Identifiers identifiers;
    private final KeptProhibitions prohibitions;
    private final FormerIdentifiers former;
    private final EndedLogins logins;
    private final ContactErasureStore contactErasures;
    private final SubjectStore subjectStore;
    private final ErasureStore store;
    private final PutOffStore putOffs;
    private final SubjectChanges changes;
    private final WaitingEntryStore waiting;

    ErasureTraces(
            TombstoneStore tombstones,
            TombstoneKeys keys,
            Identifiers identifiers,
            KeptProhibitions prohibitions,
            FormerIdentifiers former,
            EndedLogins logins,
            ContactErasureStore contactErasures,
            SubjectStore subjectStore,
            ErasureStore store,
            PutOffStore putOffs,
            SubjectChanges changes,
            WaitingEntryStore waiting) {
        this.tombstones = tombstones;
        this.keys = keys;
        this.identifiers = identifiers;
        this.prohibitions = prohibitions;
        this.former = former;
        this.logins = logins;
        this.contactErasures = contactErasures;
        this.subjectStore = subjectStore;
        this.store = store;
        this.putOffs = putOffs;
        this.changes = changes;
        this.waiting = waiting;
    }

    /** Collects what stays of an erasure that is carried out now. */
    ErasureTrace of(Erasure erasure, Instant now) {
        return new ErasureTrace(
                erasure.subject(),
                now.truncatedTo(ChronoUnit.MICROS),
                erasure.items().stream().map(Erasure.Gone::id).toList(),
                erasure.removed(),
                erasure.order().tombstones() && erasure.contactGone() && !erasure.removed(),
                erasure.order().tombstones() ? tombstones(erasure) : List.of(),
                erasure.carriers(),
                erasure.keptProhibitions(),
                erasure.endedLogins(),
                erasure.order().tombstones() ? closed(erasure) : Set.of(),
                erasure.keptLinks(),
                !erasure.order().tombstones(),
                erasure.putOff(),
                erasure.order().tombstones());
    }

    /**
     * Finds the categories that no source fills again with what was erased, consents included. What was refused or permitted
     * of marketing, and what the law has kept, comes in.
     */
    private static Set<Category> closed(Erasure erasure) {
        return erasure.categoriesGone().stream()
                .filter(category -> category != Category.MARKETING_PROHIBITIONS)
                .filter(category -> category.erasureClass() != ErasureClass.DUTY)
                .collect(toUnmodifiableSet());
    }

    /**
     * Makes the tombstones of an erasure; none for what the subject said in the portal, which never comes from a line.
     */
    private List<Tombstone> tombstones(Erasure erasure) {
        List<Tombstone> placed = new ArrayList<>();
        erasure.versions().stream()
                .filter(item -> !SourceSystem.isPortal(item.source()))
                .forEach(placed::add);
        erasure.listsLeft().forEach(list -> placed.add(Tombstone.list(keys, erasure.subject(), list)));
        erasure.addressesGone().forEach(address -> placed.add(Tombstone.email(address)));
        // Also when something else is kept for now: it counts when that is gone as well.
        if (erasure.contactGone()) {
            erasure.persons()
                    .forEach(person -> placed.add(Tombstone.person(
                            person.source(),
                            keys.person(person.id()).value(),
                            erasure.keptProhibitions(),
                            erasure.identifiers())));
        }
        return placed;
    }

    /** Makes the entry for the journal, which says under which pepper its hashes were made. */
    JournalEntry entry(ErasureTrace left) {
        return left.toJournal(identifiers.pepperVersion());
    }

    Uni<Void> leave(ErasureTrace left) {
        return tombstones
                .place(left.tombstones(), left.at())
                .chain(() -> logins.end(left.logins(), left.at()))
                .chain(() -> prohibitions.keep(left.identifiers(), left.prohibitions(), left.at()))
                .chain(() -> left.contactErased()
                        ? contactErasures.remember(left.subject(), left.at())
                        : Uni.createFrom().voidItem())
                .chain(() -> left.categories().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : contactErasures.close(left.subject(), left.categories(), left.at()));
    }

    /** Does what is left to do when the identifiers have followed, with the first run and with a replay. */
    Uni<Void> finish(ErasureTrace left) {
        return logins.keep(List.of(left.subject()), left.keptLinks())
                .chain(() -> left.formerForgotten()
                        ? former.forget(left.subject())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> putOffAgain(ErasureTrace left) {
        return Sequences.each(
                left.putOff(),
                putOff -> putOffs.putOffAgain(left.subject(), putOff, left.tombstonesLater(), left.at()));
    }

    @Override
    public String kind() {
        return JournalKinds.ERASURE;
    }

    /**
     * Carries out the erasure again, on a database that was restored to a time before it; done twice it changes nothing
     * more.
     */
    @Override
    public Uni<Boolean> replay(JsonObject content) {
        ErasureTrace left = ErasureTrace.fromJournal(content, identifiers);
        return store.holders(left.subject(), left.items())
                .chain(holders -> subjectStore.lock(holders))
                .map(locked -> locked.stream().map(LockedSubject::id).collect(toUnmodifiableSet()))
                .call(() -> leave(left))
                .call(() -> putOffAgain(left))
                .chain(there -> there.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : store.deleteAgain(left.subject(), left.removed(), left.items(), there)
                                .chain(() -> changes.follow(new SubjectChanges.Changed(
                                        AuditEvent.Actor.scheduler(), there, there, there, there)))
                                .chain(() -> finish(left)))
                .chain(() -> left.removed()
                        ? waiting.forget(left.subject())
                        : Uni.createFrom().voidItem())
                .replaceWith(true);
    }
}
