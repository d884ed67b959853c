package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Puts into words what the access log tells its subject: why somebody looked, and in which role. */
@ApplicationScoped
public class LookTexts {

    private final Texts texts = Texts.load("looks");

    /** The purpose of a look in words; null for a code that has none. */
    public @Nullable String purpose(String code, Language language) {
        return text("purpose." + code, language);
    }

    /** The role in which a member of staff looked, in words; null for a code that has none. */
    public @Nullable String role(String code, Language language) {
        return text("role." + code, language);
    }

    private @Nullable String text(String key, Language language) {
        return texts.keys(language).contains(key) ? texts.get(key, language) : null;
    }
}
