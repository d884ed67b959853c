package fi.vastuugroup.privacy.register.action;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.Item;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Knows what a subject can do with items, beside what the register knows: implemented where the operations are. */
public interface ItemActions {

    /**
     * Answers the actions by the item's id, in the caller's transaction; what they depend on is read once for all items.
     *
     * @param items as their subject sees them
     */
    Uni<Map<UUID, List<AllowedAction>>> of(UUID subject, List<Item> items, Language language);
}
