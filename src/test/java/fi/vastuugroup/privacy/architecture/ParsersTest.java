package fi.vastuugroup.privacy.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.testing.HostileTexts;
import jakarta.validation.ConstraintValidator;
import jakarta.ws.rs.WebApplicationException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever text a parser is given, it answers, or refuses in its own way: no text is a fault. A parser is each static method
 * that makes something of texts alone, found in the classes, so that none is forgotten.
 */
class ParsersTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20261127);
    private static final int TEXTS = 600;

    private static final Set<Class<?>> TEXT = Set.of(String.class, CharSequence.class, byte[].class);

    /** What stands beside a text and says how it is read. */
    private static final Set<Class<?>> BESIDE = Set.of(int.class, long.class, boolean.class);

    /** What is told by the code, the database or an operator, and by nobody from outside. */
    private static final Set<String> TOLD_INSIDE = Set.of(
            "AddressBlock.parse(String)",
            "AudioType.ofStored(String)",
            "ChannelScope.fromCode(String)",
            "Digests.hmac(String, byte[])",
            "FileType.ofMediaType(String)",
            "JsonMerge.names(String)",
            "JsonMerge.read(String)",
            "PemKeys.privateKey(String)",
            "PemKeys.publicKey(String)",
            "Texts.load(String)");

    /** What refuses by an exception that its reader of JSON makes a fault at the field of. */
    private static final Map<String, Class<? extends RuntimeException>> REFUSALS = Map.of(
            "StrictScalar.instant(String)",
            DateTimeException.class,
            "StrictScalar.uuid(String)",
            IllegalArgumentException.class);

    static Stream<Arguments> parsers() {
        return types().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(ParsersTest::isParser)
                .sorted(Comparator.comparing(Method::toString))
                .map(method -> Arguments.of(name(method), method));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void parsers(String name, Method parser) throws IllegalAccessException {
        parser.setAccessible(true);
        HostileTexts texts = new HostileTexts(SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < TEXTS; round++) {
            Object[] arguments = Arrays.stream(parser.getParameterTypes())
                    .map(type -> argument(type, texts, random))
                    .toArray();
            try {
                parser.invoke(null, arguments);
            } catch (InvocationTargetException e) {
                Throwable thrown = e.getTargetException();
                assertThat(isRefusal(parser, thrown))
                        .as("seed %d, %s: %s", SEED, shown(arguments), thrown)
                        .isTrue();
            }
        }
    }

    static Stream<Arguments> validators() {
        return types().filter(ConstraintValidator.class::isAssignableFrom)
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("isValid")
                                && method.getParameterTypes()[0] == CharSequence.class))
                .map(type -> Arguments.of(type.getSimpleName(), type));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void validators(String name, Class<? extends ConstraintValidator<?, CharSequence>> type)
            throws ReflectiveOperationException {
        Constructor<? extends ConstraintValidator<?, CharSequence>> made = type.getDeclaredConstructor();
        made.setAccessible(true);
        ConstraintValidator<?, CharSequence> validator = made.newInstance();
        HostileTexts texts = new HostileTexts(SEED);
        for (int round = 0; round < TEXTS; round++) {
            validator.isValid(texts.next(), null);
        }
    }

    @Test
    void theParsersAreFound() {
        assertThat(parsers().map(parser -> parser.get()[0]))
                .contains(
                        "Cursor.parse(String, String)",
                        "EmailAddress.parse(String)",
                        "EntityTags.isKnown(String, String)",
                        "Language.asked(String)",
                        "PhoneNumber.normalForm(String)",
                        "ReturnPath.of(String)",
                        "TokenUse.isAccess(String)",
                        "UnsubscribeForm.of(byte[])");
    }

    private static Stream<Class<?>> types() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(Rooms.ROOT).stream()
                        .filter(ParsersTest::isOfTheProduct)
                        .map(JavaClass::reflect);
    }

    private static boolean isOfTheProduct(JavaClass type) {
        return type.getSource().stream()
                .noneMatch(source -> source.getUri().toString().contains("/test-classes/"));
    }

    private static boolean isParser(Method method) {
        List<Class<?>> given = List.of(method.getParameterTypes());
        return Modifier.isStatic(method.getModifiers())
                && !Modifier.isPrivate(method.getModifiers())
                && !method.isSynthetic()
                && !(type(method).isEnum() && method.getName().equals("valueOf"))
                && given.stream().anyMatch(TEXT::contains)
                && given.stream().allMatch(type -> TEXT.contains(type) || BESIDE.contains(type) || type.isEnum())
                && !TOLD_INSIDE.contains(name(method));
    }

    private static @Nullable Object argument(Class<?> type, HostileTexts texts, Random random) {
        if (type == byte[].class) {
            return texts.bytes();
        }
        if (TEXT.contains(type)) {
            return texts.next();
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        return type == int.class ? (Object) (1 + random.nextInt(9)) : (Object) (long) (1 + random.nextInt(9));
    }

    private static boolean isRefusal(Method parser, Throwable thrown) {
        return thrown instanceof ProblemException
                || thrown instanceof WebApplicationException
                || Stream.concat(
                                Arrays.stream(parser.getExceptionTypes()),
                                Stream.ofNullable(REFUSALS.get(name(parser))))
                        .anyMatch(type -> type.isInstance(thrown));
    }

    private static Class<?> type(Method method) {
        return method.getDeclaringClass();
    }

    private static String name(Method method) {
        return type(method).getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(joining(", ", "(", ")"));
    }

    private static String shown(Object[] arguments) {
        List<String> shown = new ArrayList<>();
        for (Object argument : arguments) {
            String text = argument instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                    : String.valueOf(argument);
            shown.add(text.substring(0, Math.min(200, text.length())));
        }
        return String.join(" | ", shown);
    }
}
