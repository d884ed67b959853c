package fi.vastuugroup.privacy.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
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
import jakarta.ws.rs.ext.ParamConverterProvider;
import org.eclipse.microprofile.openapi.OASFilter;

/** What its room alone uses is not public: whoever reads a room sees what it shows. Tests of other rooms count as users. */
@AnalyzeClasses(packages = Rooms.ROOT)
class VisibilityTest {

    /** Settings, filters and the like, which the platform makes; values of operations; the sealed contents of items. */
    private static final DescribedPredicate<JavaClass> PUBLIC_OF_NECESSITY = annotatedWith(ConfigMapping.class)
            .or(assignableTo(OASFilter.class))
            .or(assignableTo(BuildCompatibleExtension.class))
            .or(assignableTo(ParamConverterProvider.class))
            .or(assignableTo(Slug.class))
            .or(resideInAPackage(Rooms.ROOT + ".register.category"))
            .forSubtype();

    @ArchTest
    static final ArchRule what_is_public_is_used_outside_of_its_room = classes()
            .that(areOfTheProduct())
            .and(modifier(JavaModifier.PUBLIC))
            .and(DescribedPredicate.not(PUBLIC_OF_NECESSITY))
            .should(beUsedOutsideOfTheirRoom());

    private static DescribedPredicate<JavaClass> areOfTheProduct() {
        return DescribedPredicate.describe(
                "are top-level types of the product",
                type -> type.isTopLevelClass()
                        && Rooms.PACKAGES.contains(Rooms.packageOf(type))
                        && type.getSource().stream()
                                .noneMatch(source -> source.getUri().toString().contains("/test-classes/")));
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
