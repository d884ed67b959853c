package fi.vastuugroup.privacy.register.rectification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds corrected items for those to whom they were disclosed (Art. 19). */
@ApplicationScoped
public class CorrectedItems {

    private final RectificationStore store;

    CorrectedItems(RectificationStore store) {
        this.store = store;
    }

    /**
     * Answers the items that may be shown now: what was erased, is restricted (Art. 18) or is withheld is left out.
     *
     * @param subjects of each item, its subject, at the same place
     */
    public Uni<List<CorrectedItem>> of(List<UUID> subjects, List<UUID> items) {
        return items.isEmpty() ? Uni.createFrom().item(List.of()) : store.showable(subjects, items);
    }
}
