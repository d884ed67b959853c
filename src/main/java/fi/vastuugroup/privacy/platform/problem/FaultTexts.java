package fi.vastuugroup.privacy.platform.problem;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Says what is wrong with a place in a request in the language of the answer, and names it by its code:
 * {@code faults_<language>.properties}. The code says it in English, in the words of {@code faults_en.properties}; what
 * constraints say has its code, and is in that language already.
 */
@ApplicationScoped
class FaultTexts {

    private final Texts texts = Texts.load("faults");

    private final Map<String, String> keys =
            texts.keys(Language.EN).stream().collect(toUnmodifiableMap(key -> texts.get(key, Language.EN), key -> key));

    List<FieldError> in(Language language, List<FieldError> errors) {
        return errors.stream().map(error -> in(language, error)).toList();
    }

    private FieldError in(Language language, FieldError error) {
        if (error.code() != null) {
            return error;
        }
        String key = keys.get(error.message());
        return key == null
                ? new FieldError(error.pointer(), FaultCodes.NOT_VALID, error.message())
                : new FieldError(error.pointer(), key, texts.get(key, language));
    }
}
