package fi.vastuugroup.privacy.vocabulary;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of bundles of a vocabulary. A key is {@code <group>.<name>}, and with {@code .explanation} what it
 * means; a text {@code @<bundle>:<key>} is the one that stands there, so that nothing is worded twice.
 */
final class Words {

    private static final String EXPLANATION = ".explanation";
    private static final String REFERENCE = "@";
    private static final String FULL_STOP = ".";

    private final Map<String, Texts> bundles = new TreeMap<>();

    /** The words of bundles, by group and name, in the order of the alphabet. */
    Map<String, Map<String, Vocabulary.Word>> of(List<String> names, Language language) {
        Map<String, Map<String, Vocabulary.Word>> words = new TreeMap<>();
        for (String bundle : names) {
            for (String key : new TreeSet<>(texts(bundle).keys(language))) {
                if (!key.endsWith(EXPLANATION)) {
                    String[] parts = key.split("\\.", 2);
                    words.computeIfAbsent(parts[0], group -> new LinkedHashMap<>())
                            .put(parts[1], word(bundle, key, language));
                }
            }
        }
        return words;
    }

    private Vocabulary.Word word(String bundle, String key, Language language) {
        return new Vocabulary.Word(text(bundle, key, language), explanation(bundle, key + EXPLANATION, language));
    }

    /** An explanation is a sentence, also where its text stands elsewhere as a line without a full stop. */
    private @Nullable String explanation(String bundle, String key, Language language) {
        if (!texts(bundle).keys(language).contains(key)) {
            return null;
        }
        String text = text(bundle, key, language);
        return text.endsWith(FULL_STOP) ? text : text + FULL_STOP;
    }

    /** @throws IllegalStateException when a text refers to one that is not there */
    private String text(String bundle, String key, Language language) {
        String text = texts(bundle).get(key, language);
        if (!text.startsWith(REFERENCE)) {
            return text;
        }
        String[] place = text.substring(REFERENCE.length()).split(":", 2);
        return text(place[0], place[1], language);
    }

    private Texts texts(String bundle) {
        return bundles.computeIfAbsent(bundle, Texts::load);
    }
}
