package fi.vastuugroup.privacy.request.lifecycle;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.model.PlacedBlocks;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a request does to its items the moment it is filed, under the subject's lock: retention leaves them while it is
 * open, and what is contested, objected to or said to be unlawful is restricted while it is weighed (Art. 18(1)).
 */
@ApplicationScoped
public class RequestBlocks {

    private final ItemChanges itemChanges;
    private final RestrictedMeanwhile meanwhile;
    private final StatedWill will;
    private final Clock clock;

    RequestBlocks(ItemChanges itemChanges, RestrictedMeanwhile meanwhile, StatedWill will, Clock clock) {
        this.itemChanges = itemChanges;
        this.meanwhile = meanwhile;
        this.will = will;
        this.clock = clock;
    }

    /**
     * Does what the person says by the claim's ground, and places its blocks.
     *
     * @param waiting what is foreseen of a claim that waits for staff; empty where it is carried out at once
     */
    public Uni<PlacedBlocks> place(AuditEvent.Actor actor, UUID subject, Claim claim, List<CategoryOutcome> waiting) {
        return will.take(actor, subject, claim).chain(() -> placeAgain(actor, subject, claim, waiting));
    }

    /** Does what the person says by the claim's ground again, and places nothing. */
    Uni<Void> say(AuditEvent.Actor actor, UUID subject, Claim claim) {
        return will.take(actor, subject, claim);
    }

    /** Does it for the address from which a claim came of which nobody knows yet whose it is. */
    Uni<Void> say(AuditEvent.Actor actor, String email, Claim claim) {
        return will.take(actor, email, claim);
    }

    /** Places the blocks of a claim that the person made before: what was said with it has been done. */
    Uni<PlacedBlocks> placeAgain(AuditEvent.Actor actor, UUID subject, Claim claim, List<CategoryOutcome> waiting) {
        return claim.isUnconditional() || claim.right() == Right.CONTACT
                ? Uni.createFrom().item(PlacedBlocks.NOTHING)
                : requested(actor, subject, claim)
                        .chain(requested -> restricted(actor, subject, claim, waiting)
                                .map(restricted -> new PlacedBlocks(requested, restricted)));
    }

    /** Places the blocks of a claim that the person made before and whose restrictions still stand. */
    Uni<PlacedBlocks> goOn(AuditEvent.Actor actor, UUID subject, Claim claim, Set<UUID> restrictions) {
        return requested(actor, subject, claim).map(requested -> new PlacedBlocks(requested, restrictions));
    }

    private Uni<Set<UUID>> requested(AuditEvent.Actor actor, UUID subject, Claim claim) {
        return place(
                actor,
                subject,
                blocks(Block.Kind.REQUEST, claim.selection(), claim.right().slug() + "-request"));
    }

    private Uni<Set<UUID>> restricted(
            AuditEvent.Actor actor, UUID subject, Claim claim, List<CategoryOutcome> waiting) {
        return meanwhile
                .of(subject, claim, waiting)
                .map(found -> found.map(selection ->
                                blocks(Block.Kind.RESTRICTION, selection, RestrictedMeanwhile.ground(claim)))
                        .orElse(List.of()))
                .chain(restrictions -> place(actor, subject, restrictions));
    }

    private List<Block> blocks(Block.Kind kind, ItemSelection selection, String ground) {
        List<Block> blocks = new ArrayList<>();
        if (selection.categories().isEmpty() && selection.items().isEmpty()) {
            blocks.add(block(kind, null, null, ground));
        }
        Arrays.stream(Category.values())
                .filter(selection.categories()::contains)
                .forEach(category -> blocks.add(block(kind, category, null, ground)));
        selection.items().forEach(item -> blocks.add(block(kind, null, item, ground)));
        return blocks;
    }

    private Block block(Block.Kind kind, @Nullable Category category, @Nullable UUID item, String ground) {
        return new Block(kind, category, item, ground, clock.instant());
    }

    private Uni<Set<UUID>> place(AuditEvent.Actor actor, UUID subject, List<Block> blocks) {
        return blocks.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : itemChanges.block(actor, subject, blocks).map(Set::copyOf);
    }
}
