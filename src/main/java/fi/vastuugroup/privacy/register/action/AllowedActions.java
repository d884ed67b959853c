package fi.vastuugroup.privacy.register.action;

import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.problem.RefusalTexts;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.NamedArticle;
import fi.vastuugroup.privacy.register.action.AllowedAction.ActionReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts actions in the words of the contract and in the language of the reader. */
@ApplicationScoped
public class AllowedActions {

    private final RefusalTexts refusals;

    AllowedActions(RefusalTexts refusals) {
        this.refusals = refusals;
    }

    /** Answers an action that is possible. */
    public AllowedAction of(Action action, String operation, Language language) {
        return of(action, operation, null, language);
    }

    /**
     * Answers an action.
     *
     * @param operation the id of the operation that does it
     * @param refusal why the operation refuses it now; null where it does not
     */
    public AllowedAction of(Action action, String operation, @Nullable Refusal refusal, Language language) {
        return new AllowedAction(
                action,
                refusal == null,
                refusal == null ? null : reason(refusal, language),
                NamedArticle.of(action.article(), language),
                operation,
                List.of(),
                null,
                List.of());
    }

    public ActionReason reason(Refusal refusal, Language language) {
        return new ActionReason(Slugs.of(ReasonCode.class, refusal.slug()), refusals.of(refusal, language));
    }
}
