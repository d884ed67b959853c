package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.journal.JournalStore;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Records what erased persons refuse after their erasure (Art. 21(2)-(3)) for the hashes that are left of them, and brings
 * nobody back: in the database, and in the journal outside it. A transaction calls it last, when it holds all other locks.
 */
@ApplicationScoped
public class LateRefusals {

    private static final UUID NOBODY = new UUID(0, 0);

    private final TombstoneStore tombstones;
    private final KeptProhibitions prohibitions;
    private final JournalStore journal;
    private final Identifiers identifiers;
    private final AuditTrailStore audit;
    private final Clock clock;

    LateRefusals(
            TombstoneStore tombstones,
            KeptProhibitions prohibitions,
            JournalStore journal,
            Identifiers identifiers,
            AuditTrailStore audit,
            Clock clock) {
        this.tombstones = tombstones;
        this.prohibitions = prohibitions;
        this.journal = journal;
        this.identifiers = identifiers;
        this.audit = audit;
        this.clock = clock;
    }

    public Uni<Void> record(AuditEvent.Actor actor, List<LateRefusal> refusals) {
        return Sequences.each(refusals, refusal -> record(actor, refusal));
    }

    private Uni<Void> record(AuditEvent.Actor actor, LateRefusal refusal) {
        ErasureTrace trace = ErasureTrace.ofRefusal(NOBODY, refusal);
        return prohibitions
                .keep(refusal.identifiers(), refusal.prohibitions(), refusal.at())
                .chain(() -> tombstones.refuse(refusal.remembered(), refusal.prohibitions()))
                .chain(() -> audit.record(List.of(AuditEvent.of(
                        clock.instant(),
                        actor,
                        AuditAction.REFUSAL_AFTER_ERASURE,
                        null,
                        List.of(),
                        Map.of("prohibitions", List.copyOf(refusal.prohibitions()))))))
                .chain(() -> journal.add(List.of(trace.toJournal(identifiers.pepperVersion()))));
    }
}
