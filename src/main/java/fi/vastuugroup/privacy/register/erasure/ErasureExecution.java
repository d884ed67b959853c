package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.journal.JournalStore;
import fi.vastuugroup.privacy.register.item.BlockStore;
import fi.vastuugroup.privacy.register.journalling.ProtectionJournal;
import fi.vastuugroup.privacy.register.login.EndedLogins;
import fi.vastuugroup.privacy.register.subject.ContactIdentifiers;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Told;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Carries out erasures (Art. 17): deletes, leaves tombstones, keeps prohibitions, ends logins, tells the sources and
 * the journal. When the subject's last item goes, the person goes (src/docs/decisions/0009).
 */
@ApplicationScoped
public class ErasureExecution {

    private final ErasureStore store;
    private final ErasurePortions portions;
    private final BlockStore blocks;
    private final ErasureTraces traces;
    private final SoleAddresses soleAddresses;
    private final ContactIdentifiers identifiers;
    private final KeptProhibitions prohibitions;
    private final EndedLogins logins;
    private final SubjectChanges changes;
    private final AuditTrailStore audit;
    private final OutboxStore outbox;
    private final JournalStore journal;
    private final ProtectionJournal protections;
    private final Clock clock;

    ErasureExecution(
            ErasureStore store,
            ErasurePortions portions,
            BlockStore blocks,
            ErasureTraces traces,
            SoleAddresses soleAddresses,
            ContactIdentifiers identifiers,
            KeptProhibitions prohibitions,
            EndedLogins logins,
            SubjectChanges changes,
            AuditTrailStore audit,
            OutboxStore outbox,
            JournalStore journal,
            ProtectionJournal protections,
            Clock clock) {
        this.store = store;
        this.portions = portions;
        this.blocks = blocks;
        this.traces = traces;
        this.soleAddresses = soleAddresses;
        this.identifiers = identifiers;
        this.prohibitions = prohibitions;
        this.logins = logins;
        this.changes = changes;
        this.audit = audit;
        this.outbox = outbox;
        this.journal = journal;
        this.protections = protections;
        this.clock = clock;
    }

    /**
     * Erases items of a subject (Art. 17) in one pass, with all that must be told and kept of it. The caller holds the
     * subject's lock, under which it has decided what goes. When nothing is left, the subject and the login go too. Of
     * very much, whole categories are put off: nobody sees them any more, and they are deleted in portions. A second time
     * there is nothing to do.
     */
    public Uni<ErasureResult> erase(AuditEvent.Actor actor, UUID subject, ErasureOrder order) {
        return store.persons(subject)
                .chain(found -> found.map(persons -> carryOut(new Erasure(actor, subject, order, persons)))
                        .orElseGet(() -> Uni.createFrom().item(new ErasureResult(Map.of(), true))));
    }

    private Uni<ErasureResult> carryOut(Erasure erasure) {
        return noteWhatStands(erasure)
                .chain(() -> portions.putOff(erasure))
                .chain(() -> store.delete(erasure))
                .chain(() -> store.rest(erasure))
                .chain(() -> erasure.didNothing() ? Uni.createFrom().voidItem() : finish(erasure))
                .map(done -> new ErasureResult(
                        erasure.counts(), erasure.removed(), !erasure.putOff().isEmpty()));
    }

    private Uni<Void> noteWhatStands(Erasure erasure) {
        UUID subject = erasure.subject();
        return identifiers
                .of(List.of(subject))
                .invoke(erasure::knownBy)
                .chain(() -> soleAddresses.of(subject))
                .invoke(erasure::knownAloneBy)
                .chain(() -> prohibitions.standing(subject))
                .invoke(erasure::stand)
                .chain(() -> store.parkedRefusals(subject))
                .invoke(erasure::refusedMeanwhile)
                .chain(() -> logins.of(subject))
                .invoke(erasure::loggedInAs)
                .chain(() -> logins.onEvidence(List.of(subject)))
                .invoke(erasure::linkedByAddress)
                .replaceWithVoid();
    }

    private Uni<Void> finish(Erasure erasure) {
        return soleAddresses
                .held(erasure.subject())
                .invoke(erasure::stillHeld)
                .chain(() -> follow(erasure, traces.of(erasure, clock.instant())));
    }

    private Uni<Void> follow(Erasure erasure, ErasureTrace trace) {
        return traces.leave(trace)
                .chain(() -> liftOwnBlocks(erasure, trace.at()))
                .chain(() -> changes.follow(changed(erasure)))
                .chain(() -> traces.finish(trace))
                .chain(() -> outbox.add(ErasureNotices.of(erasure)))
                .chain(() -> portions.notifyLater(erasure))
                .chain(() -> audit.record(List.of(event(erasure, trace))))
                .chain(() -> journal.add(List.of(traces.entry(trace))));
    }

    private Uni<Void> liftOwnBlocks(Erasure erasure, Instant at) {
        return erasure.removed()
                ? blocks.lift(
                                erasure.actor(),
                                erasure.subject(),
                                erasure.order().ownBlocks(),
                                at)
                        .chain(lifted -> protections.ended(erasure.subject(), lifted, at))
                : Uni.createFrom().voidItem();
    }

    private static SubjectChanges.Changed changed(Erasure erasure) {
        Set<UUID> self = Set.of(erasure.subject());
        Concerned concerned = erasure.removed()
                ? Concerned.EVERYTHING
                : Concerned.of(Set.copyOf(erasure.counts().keySet()));
        return new SubjectChanges.Changed(
                erasure.actor(),
                erasure.removed() ? Set.of() : self,
                self,
                self,
                self,
                List.of(new Told(Change.ERASURE, Map.of(erasure.subject(), concerned))));
    }

    private static AuditEvent event(Erasure erasure, ErasureTrace trace) {
        Map<String, Object> counts = new HashMap<>();
        erasure.counts().forEach((category, count) -> counts.put(category.slug(), count));
        return AuditEvent.of(
                trace.at(),
                erasure.actor(),
                AuditAction.ITEMS_ERASED,
                trace.subject(),
                trace.items(),
                Map.of(
                        "counts",
                        counts,
                        "subjectRemoved",
                        trace.removed(),
                        "tombstones",
                        trace.tombstones().size()));
    }
}
