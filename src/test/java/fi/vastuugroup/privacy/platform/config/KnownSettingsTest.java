package fi.vastuugroup.privacy.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.vastuugroup.privacy.platform.config.DeclaredSettings.Declared;
import fi.vastuugroup.privacy.platform.config.KnownSettings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of settings has each that the code reads, with its kind, and no other. */
class KnownSettingsTest {

    private static final Set<String> NUMBERS =
            Set.of("int", "long", "short", "double", "java.lang.Integer", "java.lang.Long");

    /** A line of a file of properties, or the name of an environment variable. */
    private static final Pattern SET =
            Pattern.compile("(?m)^(?:\\s*- name: )?(PRIVACY_[A-Z0-9_]+|privacy\\.[^=\\s]+)(?=\\s*(?:=|$))");

    @Test
    void eachSettingThatTheCodeReadsIsListedWithItsKind() {
        Map<String, String> listed = KnownSettings.all().stream()
                .collect(Collectors.toMap(
                        Setting::name,
                        setting -> setting.kind().name().toLowerCase(Locale.ROOT),
                        (one, other) -> one,
                        TreeMap::new));
        Map<String, String> read = new TreeMap<>();
        new DeclaredSettings().all().forEach((name, setting) -> read.put(name, kind(setting)));

        assertFalse(read.isEmpty());
        assertEquals(lines(read), lines(listed));
    }

    @Test
    void theDeploymentSetsNothingThatIsNotRead() throws IOException {
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("k8s"))) {
            for (Path file : files.filter(KnownSettingsTest::sets).toList()) {
                SET.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> KnownSettings.of(name).isEmpty())
                        .forEach(unknown::add);
            }
        }

        assertEquals(Set.of(), unknown);
    }

    private static boolean sets(Path file) {
        return Files.isRegularFile(file)
                && !file.toString().contains("node_modules")
                && Stream.of(".yaml", ".properties").anyMatch(file.toString()::endsWith);
    }

    private static String lines(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String kind(Declared setting) {
        String type = setting.type();
        if (type.equals("schedule")) {
            return type;
        }
        if (NUMBERS.contains(type)) {
            return "number";
        }
        if (type.equals("boolean")) {
            return "flag";
        }
        if (type.equals(Period.class.getName())) {
            return "period";
        }
        if (type.equals(Duration.class.getName())) {
            return "duration";
        }
        if (Stream.of(List.class, Set.class).anyMatch(many -> type.contains(many.getName()))) {
            return type.contains("Integer") ? "numbers" : "list";
        }
        return "text";
    }
}
