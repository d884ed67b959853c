package fi.vastuugroup.privacy.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.vastuugroup.privacy.platform.config.DeclaredSettings.Declared;
import fi.vastuugroup.privacy.platform.config.KnownSettings.Setting;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of settings has each that the code reads, with its kind, and no other. */
class KnownSettingsTest {

    private static final Set<String> NUMBERS =
            Set.of("int", "long", "short", "double", "java.lang.Integer", "java.lang.Long");

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
