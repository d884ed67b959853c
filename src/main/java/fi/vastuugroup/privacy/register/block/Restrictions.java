package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.privacynotice.Category;
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

    /**
     * Restricts processing, under the subject's lock.
     *
     * @param category what is restricted; without it and {@code item}, everything held about the subject
     * @param reason in words for colleagues
     * @return the block's id
     * @throws ProblemException {@code not-found} for a subject or item that is not in the register
     */
    public Uni<UUID> place(
            AuditEvent.Actor actor,
            UUID subject,
            @Nullable Category category,
            @Nullable UUID item,
            RestrictionGround ground,
            String reason) {
        return blocks.covered(subject, category, item)
                .chain(covered -> itemChanges.block(
                        actor,
                        subject,
                        new Block(Block.Kind.RESTRICTION, covered, item, ground.slug(), clock.instant())))
                .call(id -> blocks.annotate(subject, id, actor, reason, null));
    }

    Uni<NotedBlock> place(Principal.Staff staff, @Nullable String key, NewRestriction restriction) {
        var attempt = new Idempotency.Attempt(staff.caller(), "placeRestriction", key, restriction);
        return transactions.asSystem(() -> idempotency
                .once(
                        attempt,
                        () -> place(
                                AuditEvent.Actor.staff(staff.sub()),
                                restriction.subject(),
                                restriction.category(),
                                restriction.item(),
                                restriction.ground(),
                                restriction.reason()))
                .chain(outcome -> blocks.find(Block.Kind.RESTRICTION, outcome.resource())));
    }

    Uni<Page<NotedBlock>> list(StaffBlocks.Filter filter, Cursor cursor, int limit) {
        return transactions.asSystem(() -> blocks.page(filter, cursor, limit));
    }
}
