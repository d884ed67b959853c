package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.request.assessment.Reason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the person's favour.
 *
 * @param kept categories that are kept all the same, each with its reason
 * @param decidedBy the member of staff; null where the rules decide alone
 * @param explanation to the person, in the person's language
 */
public record Approval(
        Map<Category, Reason> kept,
        @Nullable String decidedBy,
        @Nullable String explanation) {

    /** The rules decide alone. */
    public static final Approval AUTOMATIC = new Approval(Map.of(), null, null);
}
