package fi.vastuugroup.privacy.platform.config;

import fi.vastuugroup.privacy.platform.config.KnownSettings.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Tells what an installation sets of {@code privacy.*}, by properties and by environment variables. */
final class GivenSettings {

    private static final String PREFIX = "privacy.";

    private GivenSettings() {}

    /** What is set: the name by which it is told, and the value without space around it. */
    record Given(String name, String value) {}

    /** Answers what is set of some kinds. */
    static Stream<Given> of(Config config, Set<Kind> kinds) {
        return names(config).stream()
                .filter(name -> KnownSettings.of(name)
                        .filter(setting -> kinds.contains(setting.kind()))
                        .isPresent())
                .flatMap(name -> given(config, name).stream());
    }

    private static Optional<Given> given(Config config, String name) {
        return config.getOptionalValue(name, String.class).map(value -> new Given(name, value.strip()));
    }

    /**
     * Names all that is set. An environment variable is told by the property that it is known as, and by its own name where
     * it is known as none; other names that are made of it are nobody's.
     */
    static List<String> names(Config config) {
        Map<String, SortedSet<String>> byVariable = new TreeMap<>();
        config.getPropertyNames().forEach(name -> {
            if (name.startsWith(PREFIX) || KnownSettings.isVariable(name)) {
                byVariable
                        .computeIfAbsent(KnownSettings.variable(name), same -> new TreeSet<>())
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
                .filter(name -> !KnownSettings.isVariable(name)
                        && KnownSettings.of(name).isPresent())
                .toList();
        return known.isEmpty() ? Stream.of(variable) : known.stream();
    }
}
