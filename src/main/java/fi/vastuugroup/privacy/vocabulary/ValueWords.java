package fi.vastuugroup.privacy.vocabulary;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Calls the values of enums what the vocabulary calls them. */
@ApplicationScoped
public class ValueWords {

    static final List<String> BUNDLES = List.of(
            "vocabulary-values",
            "vocabulary-rights",
            "vocabulary-reasons",
            "vocabulary-operations",
            "vocabulary-audit");

    private final Map<Language, Map<String, Map<String, Vocabulary.Word>>> byLanguage = new EnumMap<>(Language.class);

    ValueWords() {
        Words words = new Words();
        for (Language language : Language.values()) {
            byLanguage.put(language, words.of(BUNDLES, language));
        }
    }

    /** @throws IllegalStateException for a value without a word */
    public String label(Slug value, Language language) {
        Vocabulary.Word word = in(language).getOrDefault(name(value), Map.of()).get(value.slug());
        if (word == null) {
            throw new IllegalStateException("the vocabulary has no word for " + value);
        }
        return word.label();
    }

    /**
     * The word of a value as an answer has it; the value itself where the vocabulary does not know it.
     *
     * @param name of the enum in the contract
     */
    public String label(String name, String value, Language language) {
        Vocabulary.Word word = in(language).getOrDefault(name, Map.of()).get(value);
        return word == null ? value : word.label();
    }

    /** By the name of the enum in the contract, the words of its values. */
    Map<String, Map<String, Vocabulary.Word>> in(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    private static String name(Slug value) {
        Class<?> type = ((Enum<?>) value).getDeclaringClass();
        @Nullable Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }
}
