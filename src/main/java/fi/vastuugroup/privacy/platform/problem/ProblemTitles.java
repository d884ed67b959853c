package fi.vastuugroup.privacy.platform.problem;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;

/** The titles of problem answers in the language of the answer: {@code problems_<language>.properties}. */
@ApplicationScoped
public class ProblemTitles {

    private final Texts texts = Texts.load("problems");

    /** What a type means, for people. */
    public String title(ProblemType type, Language language) {
        return texts.get(type.slug(), language);
    }
}
