package fi.vastuugroup.privacy.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of one bundle in every {@link Language}: {@code <bundle>_<language>.properties} in UTF-8. Unlike a
 * {@code ResourceBundle} it never falls back to another language: a text that is missing is a fault. Qute's message
 * bundles would check the keys that stand in code; most of these are slugs, known when the program runs.
 */
public final class Texts {

    private final String bundle;
    private final Map<Language, Properties> byLanguage;

    private Texts(String bundle, Map<Language, Properties> byLanguage) {
        this.bundle = bundle;
        this.byLanguage = byLanguage;
    }

    /** @throws IllegalStateException when a language of the bundle is not on the class path */
    public static Texts load(String bundle) {
        Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            byLanguage.put(language, read(file(bundle, language)));
        }
        return new Texts(bundle, byLanguage);
    }

    /** @throws IllegalStateException when the bundle has no such text */
    public String get(String key, Language language) {
        String text = properties(language).getProperty(key);
        if (text == null) {
            throw new IllegalStateException(file(bundle, language) + " has no text for " + key);
        }
        return text;
    }

    /**
     * The text of a key as a variant says it: that of {@code <variant>.<key>} where there is one.
     *
     * @throws IllegalStateException when the bundle has neither
     */
    public String get(String variant, String key, Language language) {
        String own = properties(language).getProperty(variant + "." + key);
        return own == null ? get(key, language) : own;
    }

    /** The keys of a language's file. */
    public Set<String> keys(Language language) {
        return properties(language).stringPropertyNames();
    }

    private Properties properties(Language language) {
        Properties properties = byLanguage.get(language);
        if (properties == null) {
            throw new IllegalStateException(file(bundle, language) + " is not loaded");
        }
        return properties;
    }

    private static Properties read(String file) {
        try (InputStream stream = Texts.class.getResourceAsStream("/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + file, e);
        }
    }

    private static String file(String bundle, Language language) {
        return bundle + "_" + language.tag() + ".properties";
    }
}
