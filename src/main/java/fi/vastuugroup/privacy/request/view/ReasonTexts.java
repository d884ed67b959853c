package fi.vastuugroup.privacy.request.view;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.privacynotice.NamedArticle;
import fi.vastuugroup.privacy.register.action.AllowedAction.ActionReason;
import fi.vastuugroup.privacy.register.action.ReasonCode;
import fi.vastuugroup.privacy.request.assessment.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Puts into words why something is not, or not yet, done: of a request with the law, of what is foreseen of an item without. */
@ApplicationScoped
public class ReasonTexts {

    private final Texts texts = Texts.load("requests");

    /** Answers the reason with the law that it rests on; null for none. */
    public @Nullable Explained explained(@Nullable Reason reason, Language language) {
        return reason == null
                ? null
                : new Explained(reason, text(reason, language), NamedArticle.of(reason.articles(), language));
    }

    /** Answers the reason as an allowed action has it; null for none. */
    @Nullable ActionReason foreseen(@Nullable Reason reason, Language language) {
        return reason == null
                ? null
                : new ActionReason(Slugs.of(ReasonCode.class, reason.slug()), text(reason, language));
    }

    private String text(Reason reason, Language language) {
        return texts.get("reason." + reason.slug(), language);
    }
}
