package fi.vastuugroup.privacy.platform.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

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
        TEXT
    }

    /** One setting: its name, and the patterns of its properties and of its environment variables. */
    record Setting(String name, Kind kind, Pattern property, Pattern variable) {

        private static Setting of(String name, String kind) {
            boolean list = isList(kind);
            String property =
                    Pattern.quote(name).replace("*", "\\E(\"[^\"]+\"|[^.]+)\\Q") + (list ? "(?:\\[\\d+])?" : "");
            String variable = KnownSettings.variable(name).replace("*", "_?([A-Z0-9_]+?)_?")
                    + (list ? "(?:_(?<place>\\d+)_)?" : "");
            return new Setting(
                    name,
                    Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    Pattern.compile(property),
                    Pattern.compile(variable));
        }

        boolean isList() {
            return isList(kind.name().toLowerCase(Locale.ROOT));
        }

        private static boolean isList(String kind) {
            return kind.equals("list") || kind.equals("numbers");
        }

        /** How much of the name is not given by the installation. */
        private int ownLength() {
            return name.replace("*", "").length();
        }
    }

    private static final String PREFIX = "privacy.";
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

    /**
     * What is set of {@code privacy.*}. An environment variable is told by the property that it is known as, and by its own
     * name where it is known as none; other names that are made of it are nobody's.
     */
    static List<String> given(Config config) {
        Map<String, SortedSet<String>> byVariable = new TreeMap<>();
        config.getPropertyNames().forEach(name -> {
            if (name.startsWith(PREFIX) || isVariable(name)) {
                byVariable
                        .computeIfAbsent(variable(name), same -> new TreeSet<>())
                        .add(name);
            }
        });
        return byVariable.entrySet().stream()
                .flatMap(same -> same.getValue().contains(same.getKey())
                        ? told(same.getKey(), same.getValue())
                        : same.getValue().stream())
                .toList();
    }

    private static Stream<String> told(String variable, SortedSet<String> names) {
        List<String> known = names.stream()
                .filter(name -> !isVariable(name) && of(name).isPresent())
                .toList();
        return known.isEmpty() ? Stream.of(variable) : known.stream();
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
        Stream<Setting> settings =
                kinds.stringPropertyNames().stream().map(name -> Setting.of(name, kinds.getProperty(name)));
        return settings.sorted(
                        Comparator.comparing(Setting::ownLength).reversed().thenComparing(Setting::name))
                .collect(Collectors.toUnmodifiableList());
    }
}
