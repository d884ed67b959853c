package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Lifting;
import fi.vastuugroup.privacy.register.item.Block;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places and releases the holds by which staff keeps items from deletion. */
@ApplicationScoped
class Holds {

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final ItemChanges itemChanges;
    private final Lifting lifting;
    private final StaffBlocks blocks;
    private final LookReasons reasons;
    private final Clock clock;

    Holds(
            Transactions transactions,
            Idempotency idempotency,
            ItemChanges itemChanges,
            Lifting lifting,
            StaffBlocks blocks,
            LookReasons reasons,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.itemChanges = itemChanges;
        this.lifting = lifting;
        this.blocks = blocks;
        this.reasons = reasons;
        this.clock = clock;
    }

    Uni<NotedBlock> place(Principal.Staff staff, @Nullable String key, NewHold hold) {
        if (hold.notShownUntil() != null && hold.ground() != HoldGround.AUTHORITY_ORDER) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "only a hold that an authority ordered is kept from its subject");
        }
        if (hold.notShownUntil() != null) {
            reasons.requireBounded(hold.notShownUntil());
        }
        var attempt = new Idempotency.Attempt(staff.caller(), "placeHold", key, hold);
        return transactions.asSystem(() -> idempotency
                .once(attempt, () -> place(AuditEvent.Actor.staff(staff.sub()), hold))
                .chain(outcome -> blocks.find(Block.Kind.HOLD, outcome.resource())));
    }

    private Uni<UUID> place(AuditEvent.Actor actor, NewHold hold) {
        UUID subject = hold.subject();
        return blocks.covered(subject, hold.category(), hold.item())
                .chain(category -> itemChanges.block(
                        actor,
                        subject,
                        new Block(
                                Block.Kind.HOLD,
                                category,
                                hold.item(),
                                hold.ground().slug(),
                                clock.instant(),
                                hold.notShownUntil())))
                .call(id -> blocks.annotate(subject, id, actor, hold.reason(), hold.reviewOn()));
    }

    /** @throws ProblemException {@code not-found}, {@code state-conflict} for one that was released before */
    Uni<NotedBlock> release(Principal.Staff staff, UUID id, String reason) {
        var actor = AuditEvent.Actor.staff(staff.sub());
        return transactions.asSystem(() -> blocks.locked(Block.Kind.HOLD, id)
                .invoke(hold -> hold.release(reason, actor.id(), Times.now(clock)))
                .call(hold -> lifting.follow(actor, hold.subjectId, List.of(hold.lifted()), "staff-decision"))
                .map(BlockEntity::noted));
    }
}
