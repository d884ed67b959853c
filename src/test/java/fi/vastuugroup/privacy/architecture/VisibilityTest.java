package fi.vastuugroup.privacy.architecture;

import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigSourceInterceptor;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.validation.ConstraintValidator;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Filter;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;

/** What its room alone uses is not public: whoever reads a room sees what it shows. Tests of other rooms count as users. */
@AnalyzeClasses(packages = Rooms.ROOT)
class VisibilityTest {

    /** What the platform makes: settings and their names, filters, converters, validators. */
    private static final List<Class<?>> MADE_BY_THE_PLATFORM = List.of(
            OASFilter.class,
            ConfigSourceInterceptor.class,
            BuildCompatibleExtension.class,
            ParamConverterProvider.class,
            ExceptionMapper.class,
            ConstraintValidator.class,
            Filter.class);

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(" + Rooms.ROOT + "(?:\\.[a-z]\\w*)*)\\.([A-Z]\\w*)");

    /** The types that a source names from outside of their room: byte code forgets where a constant comes from. */
    private static final Set<String> NAMED_OUTSIDE = Documents.of(Path.of("")).all().stream()
            .filter(Documents.Document::isJava)
            .flatMap(file -> namedOutside(file.text()))
            .collect(toUnmodifiableSet());

    @ArchTest
    static final ArchRule what_is_public_is_used_outside_of_its_room = classes()
            .that(areOfTheProduct())
            .and(modifier(JavaModifier.PUBLIC))
            .and(DescribedPredicate.not(arePublicOfNecessity()))
            .should(beUsedOutsideOfTheirRoom());

    private static DescribedPredicate<JavaClass> areOfTheProduct() {
        return DescribedPredicate.describe(
                "are top-level types of the product",
                type -> type.isTopLevelClass()
                        && Rooms.PACKAGES.contains(Rooms.packageOf(type))
                        && type.getSource().stream()
                                .noneMatch(source -> source.getUri().toString().contains("/test-classes/")));
    }

    private static DescribedPredicate<JavaClass> arePublicOfNecessity() {
        return DescribedPredicate.describe(
                "are public of necessity",
                type -> type.isAnnotatedWith(ConfigMapping.class)
                        || MADE_BY_THE_PLATFORM.stream().anyMatch(type::isAssignableTo)
                        || type.getPackageName().equals(Rooms.ROOT + ".register.category"));
    }

    private static Stream<String> namedOutside(String source) {
        String room = PACKAGE.matcher(source)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        return IMPORT.matcher(source)
                .results()
                .filter(found -> !found.group(1).equals(room))
                .map(found -> found.group(1) + "." + found.group(2));
    }

    private static ArchCondition<JavaClass> beUsedOutsideOfTheirRoom() {
        return new ArchCondition<>("be used outside of their room") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
                boolean partUsed = type.getPackage().getClasses().stream()
                        .filter(part -> part.getName().startsWith(type.getName() + "$"))
                        .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
                if (!used && !partUsed && !NAMED_OUTSIDE.contains(type.getName())) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is public without need"));
                }
            }
        };
    }
}
