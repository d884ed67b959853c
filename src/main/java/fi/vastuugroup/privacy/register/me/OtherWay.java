package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names what a person does where a field is not corrected alone: by which operation, and what they are told. */
enum OtherWay {
    /** What is held can be contested whatever it is (Art. 16). */
    RECTIFICATION(Refusal.CORRECTED_BY_REQUEST, OtherWay.REQUEST),
    /** What makes the item cannot be taken out of it. */
    ERASURE(Refusal.ERASED_BY_REQUEST, OtherWay.REQUEST),
    CHOICE(Refusal.CHANGED_BY_CHOICE, "putMarketingProhibitions"),
    SUBSCRIPTION(Refusal.CHANGED_BY_CHOICE, "putMailingListSubscription"),
    WITHDRAWAL(Refusal.CHANGED_BY_CHOICE, "withdrawConsent");

    private static final String REQUEST = "fileMyRequest";

    private final Refusal refusal;
    private final String operation;

    OtherWay(Refusal refusal, String operation) {
        this.refusal = refusal;
        this.operation = operation;
    }

    /**
     * Finds the way for a field.
     *
     * @param held what the item says; null while that is withheld
     */
    static OtherWay of(@Nullable Content held, String field) {
        if (held instanceof MarketingProhibition && field.equals("state")) {
            return CHOICE;
        }
        if (held instanceof MailingListSubscription && field.equals("subscribed")) {
            return SUBSCRIPTION;
        }
        return held instanceof Consent consent && consent.withdrawnAt() == null && field.equals("withdrawnAt")
                ? WITHDRAWAL
                : RECTIFICATION;
    }

    /** Makes the answer to a patch of the fields at the places. */
    ProblemException refuses(List<String> pointers) {
        return ProblemException.inFavourOf(
                operation,
                ProblemType.OTHER_OPERATION_NEEDED,
                refusal,
                pointers.stream().map(this::fault).toList());
    }

    private FieldError fault(String pointer) {
        return switch (this) {
            case ERASURE -> new FieldError(pointer, "cannot be left empty");
            case CHOICE, SUBSCRIPTION, WITHDRAWAL -> new FieldError(pointer, "is changed where it was given");
            case RECTIFICATION -> new FieldError(pointer, "ask the data protection officer to correct it");
        };
    }
}
