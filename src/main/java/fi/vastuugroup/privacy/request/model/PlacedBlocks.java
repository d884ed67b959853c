package fi.vastuugroup.privacy.request.model;

import java.util.Set;
import java.util.UUID;

/**
 * The blocks that a request placed.
 *
 * @param blocks keep its items from deletion while it is open
 * @param restrictions restrict processing (Art. 18), until they are lifted
 */
public record PlacedBlocks(Set<UUID> blocks, Set<UUID> restrictions) {

    public static final PlacedBlocks NOTHING = new PlacedBlocks(Set.of(), Set.of());
}
