package fi.vastuugroup.privacy.register.rectification;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.Map;
import java.util.UUID;

/**
 * An item that was corrected, as it is held now.
 *
 * @param content what it says, by field
 */
public record CorrectedItem(UUID id, UUID subject, Category category, Map<String, Object> content) {

    /** Leaves personal data out of logs. */
    @Override
    public String toString() {
        return "CorrectedItem[" + category + " " + id + "]";
    }
}
