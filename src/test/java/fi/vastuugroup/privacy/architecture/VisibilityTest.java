package fi.vastuugroup.privacy.architecture;

import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.vastuugroup.privacy.platform.text.Slug;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;

/** What its room alone uses is not public: whoever reads a room sees what it shows. Tests of other rooms count as users. */
@AnalyzeClasses(packages = Rooms.ROOT)
class VisibilityTest {

    /** What the platform makes: settings, filters, converters. */
    private static final List<Class<?>> MADE_BY_THE_PLATFORM = List.of(
            OASFilter.class,
            BuildCompatibleExtension.class,
            ParamConverterProvider.class,
            ExceptionMapper.class,
            Slug.class);

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
                        || type.getPackageName().equals(Rooms.ROOT + ".register.category")
                        || hasConstants(type));
    }

    /** The compiler writes a constant into the class that uses it, where nothing tells of its origin any more. */
    private static boolean hasConstants(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field -> field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL))
                        && !field.getModifiers().contains(JavaModifier.PRIVATE));
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
                if (!used && !partUsed) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is public without need"));
                }
            }
        };
    }
}
