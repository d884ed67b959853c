package fi.vastuugroup.privacy.vocabulary;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Calls the fields of what is held what the vocabulary calls them. */
@ApplicationScoped
public class FieldWords {

    private final Map<Language, Map<String, Map<String, Vocabulary.Word>>> byLanguage = new EnumMap<>(Language.class);

    FieldWords() {
        Words words = new Words();
        for (Language language : Language.values()) {
            byLanguage.put(language, words.of(Vocabularies.FIELDS, language));
        }
    }

    /**
     * What a field is called.
     *
     * @param path of the field within the content, such as {@code organisation.name}
     * @throws IllegalStateException for a field without a word
     */
    public String label(Category category, String path, Language language) {
        return find(category, path, language)
                .orElseThrow(() ->
                        new IllegalStateException("the vocabulary has no word for " + category.slug() + "." + path));
    }

    /** As {@link #label}, of what may be no field of the category. */
    public Optional<String> find(Category category, String path, Language language) {
        return Optional.ofNullable(Objects.requireNonNull(byLanguage.get(language))
                        .getOrDefault(category.slug(), Map.of())
                        .get(path))
                .map(Vocabulary.Word::label);
    }
}
