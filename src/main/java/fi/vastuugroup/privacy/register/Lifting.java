package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.register.erasure.LateRefusals;
import fi.vastuugroup.privacy.register.ingestion.ParkedUpdates;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.BlockStore;
import fi.vastuugroup.privacy.register.journalling.ProtectionJournal;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lifts blocks. What was parked because of them is applied in the same transaction, and all that follows from both. */
@ApplicationScoped
public class Lifting {

    private final SubjectStore subjectStore;
    private final BlockStore blockStore;
    private final ParkedUpdates parked;
    private final SubjectChanges changes;
    private final RestrictionNotices notices;
    private final AuditTrailStore audit;
    private final List<EndedBlocks> followers;
    private final LateRefusals refusals;
    private final ProtectionJournal journal;
    private final Clock clock;

    Lifting(
            SubjectStore subjectStore,
            BlockStore blockStore,
            ParkedUpdates parked,
            SubjectChanges changes,
            RestrictionNotices notices,
            AuditTrailStore audit,
            @All List<EndedBlocks> followers,
            LateRefusals refusals,
            ProtectionJournal journal,
            Clock clock) {
        this.subjectStore = subjectStore;
        this.blockStore = blockStore;
        this.parked = parked;
        this.changes = changes;
        this.notices = notices;
        this.audit = audit;
        this.followers = followers;
        this.refusals = refusals;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Lifts blocks of a subject, under the subject's lock, and applies what was parked because of them; those that are
     * lifted already stay as they are. A restriction's subject has been told before (Art. 18(3)).
     *
     * @param reason a kebab-case code for the audit log
     */
    public Uni<Void> lift(AuditEvent.Actor actor, UUID subject, Set<UUID> blocks, String reason) {
        return subjectStore
                .lock(List.of(subject))
                .chain(() -> blockStore.lift(actor, subject, blocks, clock.instant()))
                .chain(lifted -> follow(actor, subject, lifted, reason));
    }

    /** Does what follows from blocks that have just been lifted, under the subject's lock. */
    public Uni<Void> follow(AuditEvent.Actor actor, UUID subject, List<Block.Lifted> lifted, String reason) {
        return lifted.isEmpty()
                ? Uni.createFrom().voidItem()
                : followLifted(actor, subject, lifted, reason)
                        .chain(() -> journal.ended(subject, lifted, clock.instant()));
    }

    /** Ends a block that the journal says has ended, under the subject's lock; answers whether there was such a block. */
    public Uni<Boolean> liftAgain(UUID subject, UUID block, Instant at) {
        var scheduler = AuditEvent.Actor.scheduler();
        return blockStore
                .lift(scheduler, subject, List.of(block), at)
                .chain(lifted -> lifted.isEmpty()
                        ? blockStore.exists(subject, block)
                        : followLifted(scheduler, subject, lifted, "journal").replaceWith(true));
    }

    private Uni<Void> followLifted(AuditEvent.Actor actor, UUID subject, List<Block.Lifted> lifted, String reason) {
        return parked.apply(actor, subject)
                .call(applied -> tell(subject, applied.changed(), restrictions(lifted)))
                .call(() -> audit.record(events(actor, subject, lifted, reason)))
                .call(() -> Sequences.each(followers, follower -> follower.ended(subject)))
                .chain(applied -> refusals.record(actor, applied.refusals()));
    }

    private Uni<Void> tell(UUID subject, SubjectChanges.Changed applied, List<Block.Cover> restrictions) {
        Set<UUID> self = Set.of(subject);
        var unblocked = new SubjectChanges.Changed(applied.actor(), Set.of(), Set.of(), self, self);
        return notices.of(subject, Change.RESTRICTION_LIFTED, restrictions)
                .call(restricted -> changes.follow(applied.and(unblocked).telling(restricted.told())))
                .chain(restricted -> notices.tellSources(restricted));
    }

    private static List<Block.Cover> restrictions(List<Block.Lifted> lifted) {
        return lifted.stream()
                .filter(block -> block.kind() == Block.Kind.RESTRICTION)
                .map(Block.Lifted::cover)
                .toList();
    }

    private List<AuditEvent> events(AuditEvent.Actor actor, UUID subject, List<Block.Lifted> lifted, String reason) {
        return lifted.stream()
                .map(block -> AuditEvent.of(
                        clock.instant(),
                        actor,
                        block.kind() == Block.Kind.HOLD ? AuditAction.HOLD_LIFTED : AuditAction.RESTRICTION_LIFTED,
                        subject,
                        List.of(block.id()),
                        Map.of("reason", reason)))
                .toList();
    }
}
