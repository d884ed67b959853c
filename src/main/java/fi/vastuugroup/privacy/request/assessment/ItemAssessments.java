package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.register.item.RelationState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Foresees what claims about single items would do, as {@link Assessor} does for a preview: what it depends on is read once
 * for all items and every ground.
 */
@ApplicationScoped
public class ItemAssessments {

    private final Items items;

    ItemAssessments(Items items) {
        this.items = items;
    }

    /** What the claims of a person depend on at this moment. */
    public record Facts(Map<UUID, ItemGroup> groups, RelationState relation) {

        /** Foresees what becomes of an item; empty for one that is not there. */
        public @Nullable CategoryOutcome foresee(Right right, Ground ground, UUID item) {
            ItemGroup group = groups.get(item);
            return group == null
                    ? null
                    : Assessor.lines(new Claim(right, ground, ItemSelection.of(item)), List.of(group), relation)
                            .get(0);
        }
    }

    /** @param exceptBlocks see {@link Assessor#assess(UUID, Claim, Set)} */
    public Uni<Facts> of(UUID subject, Set<UUID> ids, Set<UUID> exceptBlocks) {
        return items.eachAsGroup(subject, ids, exceptBlocks)
                .chain(groups -> items.relation(subject).map(relation -> new Facts(groups, relation)));
    }
}
