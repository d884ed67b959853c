package fi.vastuugroup.privacy.platform.config;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jspecify.annotations.Nullable;

/** Finds the settings of {@code privacy.*} that the code reads: by mappings, by their names, by schedules. */
final class DeclaredSettings {

    /**
     * A setting as the code reads it.
     *
     * @param type the Java type; of a schedule {@code schedule}
     * @param member where a mapping declares it
     */
    record Declared(
            String type,
            boolean required,
            Optional<String> defaultValue,
            @Nullable Method member) {}

    private static final Pattern EXPRESSION = Pattern.compile("\\{(privacy\\.[a-z.-]+)[}:]");

    private final SortedMap<String, Declared> settings = new TreeMap<>();
    private final Index classes;

    DeclaredSettings() {
        try {
            classes = index();
            for (AnnotationInstance mapping : classes.getAnnotations(ConfigMapping.class)) {
                mapping(
                        mapping.value("prefix").asString(),
                        type(mapping.target().asClass()),
                        true);
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        classes.getAnnotations(ConfigProperty.class).forEach(this::property);
        Stream.of(Scheduled.class, Scheduled.Schedules.class)
                .flatMap(type -> classes.getAnnotations(type).stream())
                .flatMap(schedule -> EXPRESSION.matcher(schedule.toString()).results())
                .forEach(found -> settings.merge(
                        found.group(1),
                        new Declared("schedule", true, Optional.empty(), null),
                        (declared, schedule) -> new Declared(
                                "schedule", declared.required(), declared.defaultValue(), declared.member())));
    }

    SortedMap<String, Declared> all() {
        return settings;
    }

    /** The bounds of numbers, each as its check has them. */
    List<SettingBounds> bounds() {
        return classes.getAllKnownSubclasses(SettingBounds.class).stream()
                .map(DeclaredSettings::made)
                .toList();
    }

    private static SettingBounds made(ClassInfo bounds) {
        try {
            Constructor<?> constructor = type(bounds).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (SettingBounds) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(ClassInfo info) throws ClassNotFoundException {
        return Class.forName(info.name().toString(), false, DeclaredSettings.class.getClassLoader());
    }

    private static Index index() throws IOException {
        Indexer indexer = new Indexer();
        Path root = Path.of(KnownSettings.class.getResource("/").getPath());
        Path compiled = root.endsWith("test-classes") ? root.resolveSibling("classes") : root;
        try (Stream<Path> files = Files.walk(compiled)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (InputStream type = Files.newInputStream(file)) {
                    indexer.index(type);
                }
            }
        }
        return indexer.complete();
    }

    private void property(AnnotationInstance property) {
        AnnotationValue name = property.value("name");
        if (name != null && name.asString().startsWith("privacy.")) {
            String type = typeOf(property.target());
            boolean isMap = type.startsWith(Map.class.getName());
            settings.putIfAbsent(
                    isMap ? name.asString() + ".*" : name.asString(),
                    new Declared(
                            type,
                            !type.contains(Optional.class.getName()),
                            Optional.ofNullable(property.value("defaultValue")).map(AnnotationValue::asString),
                            null));
        }
    }

    private static String typeOf(AnnotationTarget target) {
        return target.kind() == AnnotationTarget.Kind.FIELD
                ? target.asField().type().toString()
                : target.asMethodParameter().type().toString();
    }

    private void mapping(String prefix, Class<?> mapping, boolean required) {
        for (Method member : mapping.getMethods()) {
            String name = member.isAnnotationPresent(WithParentName.class) ? prefix : prefix + "." + name(member);
            member(name, member.getGenericReturnType(), member, required);
        }
    }

    private void member(String name, Type type, Method member, boolean required) {
        if (type instanceof ParameterizedType of && of.getRawType().equals(Map.class)) {
            boolean mapped = of.getActualTypeArguments()[1] instanceof Class<?> value && isMapping(value);
            member(name + ".*", of.getActualTypeArguments()[1], member, mapped && required);
        } else if (type instanceof ParameterizedType of && of.getRawType().equals(Optional.class)) {
            member(name, of.getActualTypeArguments()[0], member, false);
        } else if (isMapping(type)) {
            mapping(name, (Class<?>) type, required);
        } else {
            settings.put(
                    name,
                    new Declared(
                            type.getTypeName(),
                            required,
                            Optional.ofNullable(member.getAnnotation(WithDefault.class))
                                    .map(WithDefault::value),
                            member));
        }
    }

    private static boolean isMapping(Type type) {
        return type instanceof Class<?> members
                && members.isInterface()
                && members.getName().startsWith("fi.");
    }

    private static String name(Method member) {
        return member.isAnnotationPresent(WithName.class)
                ? member.getAnnotation(WithName.class).value()
                : member.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
