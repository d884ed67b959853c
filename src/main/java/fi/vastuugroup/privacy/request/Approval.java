package fi.vastuugroup.privacy.request;

import fi.vastuugroup.privacy.notice.Category;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the person's favour.
 *
 * @param kept categories that are kept all the same, each with its reason
 * @param decidedBy the member of staff; null where the rules decide alone
 * @param explanation to the person, in the person's language
 */
record Approval(
        Map<Category, Reason> kept,
        @Nullable String decidedBy,
        @Nullable String explanation) {

    /** The rules decide alone. */
    static final Approval AUTOMATIC = new Approval(Map.of(), null, null);
}
