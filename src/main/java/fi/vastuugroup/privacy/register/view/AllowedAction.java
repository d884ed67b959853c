package fi.vastuugroup.privacy.register.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.LegalBasis;
import fi.vastuugroup.privacy.register.item.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the subject may do with an item, so that no page hard-codes the law.
 *
 * @param action what it is
 * @param allowed whether it is possible now
 * @param via by which kind of operation: directly, or by filing a request
 * @param fields the fields that may be changed, where only some may
 * @param reason a stable code for why it is not possible now
 * @param article the article of the GDPR that grants or limits it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"action", "allowed", "via", "article"})
public record AllowedAction(
        Action action,
        boolean allowed,
        Via via,
        List<String> fields,
        @Nullable String reason,
        String article) {

    /** What a subject may do. */
    public enum Action implements Slug {
        RECTIFY,
        CHANGE_CHOICE,
        REQUEST_RECTIFICATION,
        REQUEST_ERASURE,
        REQUEST_RESTRICTION,
        REQUEST_OBJECTION
    }

    /** By which kind of operation an action is done. */
    public enum Via implements Slug {
        /** At once, by the operation of the item's category. */
        PORTAL,
        /** By filing a request ({@code POST /me/requests}). */
        REQUEST
    }

    private static final String RECTIFICATION = "GDPR Art. 16";
    private static final String ERASURE = "GDPR Art. 17";
    private static final String LEGAL_DUTY = "GDPR Art. 17(3)(b)";
    private static final String RESTRICTION = "GDPR Art. 18(1)";
    private static final String STORAGE_ONLY = "GDPR Art. 18(2)";
    private static final String OBJECTION = "GDPR Art. 21(1)";
    private static final String DIRECT_MARKETING = "GDPR Art. 21(2)";

    /** The categories with fields that the subject may change alone. */
    private static final Map<Category, List<String>> EDITABLE = Map.of(
            Category.CONTACT_DETAILS, EditableFields.CONTACT_DETAILS,
            Category.ORGANISATIONS, EditableFields.CONTACT_ROLE,
            Category.INTERESTS, EditableFields.INTEREST);

    /** What the subject may do with an item now. */
    public static List<AllowedAction> of(Item item) {
        Category category = item.category();
        boolean restricted = item.restricted();
        List<AllowedAction> actions = new ArrayList<>();
        boolean alone = category.change() == Category.Change.ALONE;
        List<String> editable = EDITABLE.getOrDefault(category, List.of());
        if (alone && !editable.isEmpty()) {
            actions.add(rectify(restricted, editable));
        }
        // Without fields to correct it is the subject's own word: a choice, a consent, a subscription.
        if (alone && editable.isEmpty()) {
            actions.add(new AllowedAction(Action.CHANGE_CHOICE, true, Via.PORTAL, List.of(), null, DIRECT_MARKETING));
        } else {
            actions.add(request(Action.REQUEST_RECTIFICATION, null, RECTIFICATION));
        }
        actions.add(erasure(category));
        actions.add(request(Action.REQUEST_RESTRICTION, restricted ? "restricted-already" : null, RESTRICTION));
        if (category.legalBases().contains(LegalBasis.LEGITIMATE_INTEREST)) {
            actions.add(request(Action.REQUEST_OBJECTION, null, OBJECTION));
        }
        return List.copyOf(actions);
    }

    /** Offers a request for erasure; only a legal duty is known to keep the item whatever is decided. */
    private static AllowedAction erasure(Category category) {
        return category.erasureClass() == Category.ErasureClass.DUTY
                ? request(Action.REQUEST_ERASURE, "legal-duty", LEGAL_DUTY)
                : request(Action.REQUEST_ERASURE, null, ERASURE);
    }

    private static AllowedAction rectify(boolean restricted, List<String> fields) {
        return new AllowedAction(
                Action.RECTIFY,
                !restricted,
                Via.PORTAL,
                fields,
                restricted ? "processing-restricted" : null,
                restricted ? STORAGE_ONLY : RECTIFICATION);
    }

    private static AllowedAction request(Action action, @Nullable String notNow, String article) {
        return new AllowedAction(action, notNow == null, Via.REQUEST, List.of(), notNow, article);
    }
}
