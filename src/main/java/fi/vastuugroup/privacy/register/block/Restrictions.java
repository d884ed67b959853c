package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.item.Block;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places restrictions of processing (Art. 18), whose end {@link RestrictionLifting} announces. */
@ApplicationScoped
class Restrictions {

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final ItemChanges itemChanges;
    private final StaffBlocks blocks;
    private final Clock clock;

    Restrictions(
            Transactions transactions,
            Idempotency idempotency,
            ItemChanges itemChanges,
            StaffBlocks blocks,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.itemChanges = itemChanges;
        this.blocks = blocks;
        this.clock = clock;
    }

    Uni<NotedBlock> place(Principal.Staff staff, @Nullable String key, NewRestriction restriction) {
        var attempt = new Idempotency.Attempt(staff.caller(), "placeRestriction", key, restriction);
        return transactions.asSystem(() -> idempotency
                .once(attempt, () -> place(AuditEvent.Actor.staff(staff.sub()), restriction))
                .chain(outcome -> blocks.find(Block.Kind.RESTRICTION, outcome.resource())));
    }

    private Uni<UUID> place(AuditEvent.Actor actor, NewRestriction restriction) {
        UUID subject = restriction.subject();
        return blocks.covered(subject, restriction.category(), restriction.item())
                .chain(covered -> itemChanges.block(
                        actor,
                        subject,
                        new Block(
                                Block.Kind.RESTRICTION,
                                covered,
                                restriction.item(),
                                restriction.ground().slug(),
                                clock.instant())))
                .call(id -> blocks.annotate(subject, id, actor, restriction.reason(), restriction.reviewOn()));
    }
}
