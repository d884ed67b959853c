package fi.vastuugroup.privacy.platform.problem;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;

/** The words for refusals in the language of the answer: {@code refusals_<language>.properties}. */
@ApplicationScoped
public class RefusalTexts {

    private final Texts texts = Texts.load("refusals");

    public String of(Refusal refusal, Language language) {
        return texts.get(refusal.slug(), language);
    }
}
