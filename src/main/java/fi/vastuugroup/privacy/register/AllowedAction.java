package fi.vastuugroup.privacy.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the subject may do with an item, so that no page hard-codes the law.
 *
 * @param action what it is
 * @param allowed whether it is possible now
 * @param via where: an operation of this API, or the data protection officer (notice §10)
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
    public enum Action {
        RECTIFY("rectify"),
        CHANGE_CHOICE("change-choice"),
        REQUEST_RECTIFICATION("request-rectification"),
        REQUEST_ERASURE("request-erasure");

        private final String slug;

        Action(String slug) {
            this.slug = slug;
        }

        /** The name in the contract. */
        @JsonValue
        public String slug() {
            return slug;
        }
    }

    /** Where an action is done. */
    public enum Via {
        PORTAL("portal"),
        DATA_PROTECTION_OFFICER("data-protection-officer");

        private final String slug;

        Via(String slug) {
            this.slug = slug;
        }

        /** The name in the contract. */
        @JsonValue
        public String slug() {
            return slug;
        }
    }

    private static final String RECTIFICATION = "GDPR Art. 16";
    private static final String ERASURE = "GDPR Art. 17";
    private static final String RESTRICTION = "GDPR Art. 18(2)";
    private static final String OBJECTION = "GDPR Art. 21(2)";
    private static final String LEGAL_DUTY = "GDPR Art. 17(3)(b)";

    /** What the subject may do with an item now. */
    static List<AllowedAction> of(Item item) {
        boolean restricted = item.restricted();
        return switch (item.category()) {
            case CONTACT_DETAILS ->
                List.of(rectify(restricted, ContactDetailsPatch.EDITABLE), request(Action.REQUEST_RECTIFICATION));
            case ORGANISATIONS ->
                List.of(rectify(restricted, ContactRolePatch.EDITABLE), request(Action.REQUEST_RECTIFICATION));
            case MARKETING_PROHIBITIONS, MAILING_LIST_SUBSCRIPTIONS ->
                List.of(new AllowedAction(Action.CHANGE_CHOICE, true, Via.PORTAL, List.of(), null, OBJECTION));
            case ORDERS_AND_BILLING ->
                List.of(
                        request(Action.REQUEST_RECTIFICATION),
                        new AllowedAction(
                                Action.REQUEST_ERASURE,
                                false,
                                Via.DATA_PROTECTION_OFFICER,
                                List.of(),
                                "legal-duty",
                                LEGAL_DUTY));
            default -> List.of(request(Action.REQUEST_RECTIFICATION), request(Action.REQUEST_ERASURE));
        };
    }

    private static AllowedAction rectify(boolean restricted, List<String> fields) {
        return new AllowedAction(
                Action.RECTIFY,
                !restricted,
                Via.PORTAL,
                fields,
                restricted ? "processing-restricted" : null,
                restricted ? RESTRICTION : RECTIFICATION);
    }

    private static AllowedAction request(Action action) {
        return new AllowedAction(
                action,
                true,
                Via.DATA_PROTECTION_OFFICER,
                List.of(),
                null,
                action == Action.REQUEST_ERASURE ? ERASURE : RECTIFICATION);
    }
}
