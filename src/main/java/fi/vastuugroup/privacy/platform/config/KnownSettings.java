package fi.vastuugroup.privacy.platform.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows every setting of {@code privacy.*} by its name and kind: {@code privacy-settings.properties}, which a test
 * compares with what the code reads. A {@code *} stands for a name that the installation gives.
 */
final class KnownSettings {

    /** What a setting's value is. */
    enum Kind {
        PERIOD,
        DURATION,
        /** How often something runs: a duration, or a word that stops it. */
        SCHEDULE,
        NUMBER,
        NUMBERS,
        /** True or false. */
        FLAG,
        LIST,
        TEXT;

        /** Whether it has several values, each of which a property or variable can set by its place. */
        boolean isList() {
            return this == LIST || this == NUMBERS;
        }
    }

    /** One setting: its name, and the patterns of its properties and of its environment variables. */
    record Setting(String name, Kind kind, Pattern property, Pattern variable) {

        private static Setting of(String name, Kind kind) {
            String property = Pattern.quote(name).replace("*", "\\E(\"[^\"]+\"|[^.]+)\\Q")
                    + (kind.isList() ? "(?:\\[\\d+])?" : "");
            String variable = KnownSettings.variable(name).replace("*", "_?([A-Z0-9_]+?)_?")
                    + (kind.isList() ? "(?:_(?<place>\\d+)_)?" : "");
            return new Setting(name, kind, Pattern.compile(property), Pattern.compile(variable));
        }

        /** How much of the name is not given by the installation. */
        private int ownLength() {
            return name.replace("*", "").length();
        }
    }

    private static final String FILE = "/privacy-settings.properties";

    /** The most exact first: what a longer name says is no name that the installation gives. */
    private static final List<Setting> ALL = read();

    private KnownSettings() {}

    static List<Setting> all() {
        return ALL;
    }

    /** The setting of a property or environment variable, by either's name. */
    static Optional<Setting> of(String name) {
        return isVariable(name)
                ? byVariable(name).map(Match::setting)
                : ALL.stream()
                        .filter(setting -> setting.property().matcher(name).matches())
                        .findFirst();
    }

    /** An environment variable's setting, and what stands for its names. */
    record Match(Setting setting, Matcher matcher) {}

    static Optional<Match> byVariable(String name) {
        return ALL.stream()
                .map(setting -> new Match(setting, setting.variable().matcher(name)))
                .filter(match -> match.matcher().matches())
                .findFirst();
    }

    static boolean isVariable(String name) {
        return name.startsWith("PRIVACY_");
    }

    /** A name as environment variables have it. */
    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9*]", "_").toUpperCase(Locale.ROOT);
    }

    private static List<Setting> read() {
        Properties kinds = new Properties();
        try (InputStream file = Objects.requireNonNull(KnownSettings.class.getResourceAsStream(FILE))) {
            kinds.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds.stringPropertyNames().stream()
                .map(name ->
                        Setting.of(name, Kind.valueOf(kinds.getProperty(name).toUpperCase(Locale.ROOT))))
                .sorted(Comparator.comparing(Setting::ownLength).reversed().thenComparing(Setting::name))
                .toList();
    }
}
