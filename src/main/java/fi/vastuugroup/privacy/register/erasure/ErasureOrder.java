package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import java.util.Set;
import java.util.UUID;

/**
 * What an erasure (Art. 17) deletes of one subject: the items that are selected and of one of the categories. What
 * another block covers stays.
 *
 * @param categories the categories that were decided to be erased
 * @param selection the items that the erasure was asked for
 * @param ownBlocks the blocks of the request that is being carried out: they do not keep the items
 * @param tombstones whether keyed hashes stay, so that the items and the person are not imported again
 */
public record ErasureOrder(Set<Category> categories, ItemSelection selection, Set<UUID> ownBlocks, boolean tombstones) {

    public ErasureOrder {
        categories = Set.copyOf(categories);
        ownBlocks = Set.copyOf(ownBlocks);
    }
}
