package fi.vastuugroup.privacy.request.lifecycle;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.LegalBasis;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.model.PlacedBlocks;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a request does to its items the moment it is filed, under the subject's lock: retention leaves them while it is
 * open, and what is contested or objected to is restricted while it is weighed (Art. 18(1)).
 */
@ApplicationScoped
public class RequestBlocks {

    private final ItemChanges itemChanges;
    private final StatedWill will;
    private final Clock clock;

    RequestBlocks(ItemChanges itemChanges, StatedWill will, Clock clock) {
        this.itemChanges = itemChanges;
        this.will = will;
        this.clock = clock;
    }

    /** Does what the person says by the claim's ground, and places its blocks. */
    public Uni<PlacedBlocks> place(AuditEvent.Actor actor, UUID subject, Claim claim) {
        return will.take(actor, subject, claim).chain(() -> placeAgain(actor, subject, claim));
    }

    /** Places the blocks of a claim that the person made before: what was said with it has been done. */
    Uni<PlacedBlocks> placeAgain(AuditEvent.Actor actor, UUID subject, Claim claim) {
        if (claim.isUnconditional()) {
            return Uni.createFrom().item(PlacedBlocks.NOTHING);
        }
        Ground ground = claim.ground();
        String requestGround = claim.right().slug() + "-request";
        return place(actor, subject, blocks(Block.Kind.REQUEST, claim.selection(), requestGround))
                .chain(requested -> {
                    List<Block> restrictions = ground == null
                            ? List.of()
                            : restricted(claim)
                                    .map(selection ->
                                            blocks(Block.Kind.RESTRICTION, selection, restrictionGround(ground)))
                                    .orElse(List.of());
                    return place(actor, subject, restrictions).map(placed -> new PlacedBlocks(requested, placed));
                });
    }

    /** An objection under Art. 21(1) is about what is processed on legitimate interest. */
    private static Optional<ItemSelection> restricted(Claim claim) {
        if (claim.right() == Right.RESTRICTION
                || claim.right() == Right.OBJECTION
                        && !claim.selection().items().isEmpty()) {
            return Optional.of(claim.selection());
        }
        if (claim.right() != Right.OBJECTION) {
            return Optional.empty();
        }
        Set<Category> asked = claim.isAboutEverything() ? Set.of(Category.values()) : claim.categories();
        Set<Category> weighed = asked.stream()
                .filter(category -> category.legalBases().contains(LegalBasis.LEGITIMATE_INTEREST))
                .collect(toUnmodifiableSet());
        return weighed.isEmpty() ? Optional.empty() : Optional.of(ItemSelection.of(weighed));
    }

    private static String restrictionGround(Ground ground) {
        return ground == Ground.LEGITIMATE_INTEREST ? Ground.OBJECTION_PENDING.slug() : ground.slug();
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
