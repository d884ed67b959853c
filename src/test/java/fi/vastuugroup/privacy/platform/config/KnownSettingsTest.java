package fi.vastuugroup.privacy.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.vastuugroup.privacy.platform.config.KnownSettings.Setting;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of settings has each that the code reads, with its kind, and no other. */
class KnownSettingsTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\{(privacy\\.[a-z.-]+)[}:]");
    private static final Set<String> NUMBERS =
            Set.of("int", "long", "short", "double", "java.lang.Integer", "java.lang.Long");

    private static final Map<String, String> READ = new TreeMap<>();

    @BeforeAll
    static void whatTheCodeReads() throws IOException, ClassNotFoundException {
        Index classes = index();
        for (AnnotationInstance mapping : classes.getAnnotations(ConfigMapping.class)) {
            Class<?> type = Class.forName(
                    mapping.target().asClass().name().toString(), false, KnownSettingsTest.class.getClassLoader());
            read(mapping.value("prefix").asString(), type);
        }
        for (AnnotationInstance property : classes.getAnnotations(ConfigProperty.class)) {
            AnnotationValue name = property.value("name");
            if (name != null && name.asString().startsWith("privacy.")) {
                READ.putIfAbsent(name.asString(), kind(typeOf(property.target())));
            }
        }
        Stream.of(Scheduled.class, Scheduled.Schedules.class)
                .flatMap(type -> classes.getAnnotations(type).stream())
                .flatMap(schedule -> EXPRESSION.matcher(schedule.toString()).results())
                .forEach(found -> READ.put(found.group(1), "schedule"));
    }

    @Test
    void eachSettingThatTheCodeReadsIsListedWithItsKind() {
        Map<String, String> listed = KnownSettings.all().stream()
                .collect(Collectors.toMap(
                        Setting::name,
                        setting -> setting.kind().name().toLowerCase(Locale.ROOT),
                        (one, other) -> one,
                        TreeMap::new));

        assertFalse(READ.isEmpty());
        assertEquals(lines(READ), lines(listed));
    }

    private static String lines(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Index index() throws IOException {
        Indexer indexer = new Indexer();
        Path root = Path.of(KnownSettings.class.getResource("/").getPath());
        Path classes = root.endsWith("test-classes") ? root.resolveSibling("classes") : root;
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (InputStream type = Files.newInputStream(file)) {
                    indexer.index(type);
                }
            }
        }
        return indexer.complete();
    }

    private static String typeOf(AnnotationTarget target) {
        return target.kind() == AnnotationTarget.Kind.FIELD
                ? target.asField().type().toString()
                : target.asMethodParameter().type().toString();
    }

    private static void read(String prefix, Class<?> mapping) {
        for (Method member : mapping.getMethods()) {
            String name = member.isAnnotationPresent(WithParentName.class) ? prefix : prefix + "." + name(member);
            read(name, member.getGenericReturnType());
        }
    }

    private static void read(String name, Type type) {
        if (type instanceof ParameterizedType of && of.getRawType().equals(Map.class)) {
            read(name + ".*", of.getActualTypeArguments()[1]);
        } else if (type instanceof ParameterizedType of && of.getRawType().equals(Optional.class)) {
            read(name, of.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> members
                && members.isInterface()
                && members.getName().startsWith("fi.")) {
            read(name, members);
        } else {
            READ.put(name, kind(type.getTypeName()));
        }
    }

    private static String name(Method member) {
        return member.isAnnotationPresent(WithName.class)
                ? member.getAnnotation(WithName.class).value()
                : member.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String kind(String type) {
        if (NUMBERS.contains(type)) {
            return "number";
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
