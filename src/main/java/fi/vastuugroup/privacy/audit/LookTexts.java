package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What the access log tells its subject in words: why somebody looked, and in which role. */
@ApplicationScoped
public class LookTexts {

    private final Texts texts = Texts.load("looks");

    /** Why; null for a code that has no words. */
    public @Nullable String purpose(String code, Language language) {
        return text("purpose." + code, language);
    }

    /** The role in which a member of staff looked; null for a code that has no words. */
    public @Nullable String role(String code, Language language) {
        return text("role." + code, language);
    }

    private @Nullable String text(String key, Language language) {
        return texts.keys(language).contains(key) ? texts.get(key, language) : null;
    }
}
