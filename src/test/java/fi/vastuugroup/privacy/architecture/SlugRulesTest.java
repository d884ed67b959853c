package fi.vastuugroup.privacy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Slug;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enum that has names in the contract or in the database has them by {@link Slug} alone. */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class SlugRulesTest {

    private static final Set<String> LOOKUPS = Set.of("fromString", "bySlug");

    /** Problem types are URIs in the contract. */
    @ArchTest
    static final ArchRule enums_are_named_by_their_slug = classes()
            .that()
            .areEnums()
            .and()
            .doNotBelongToAnyOf(ProblemType.class)
            .should(haveNoNamesOfTheirOwn());

    private static ArchCondition<JavaClass> haveNoNamesOfTheirOwn() {
        return new ArchCondition<>("have no names of their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(member -> namesConstants(type, member))
                        .forEach(member -> events.add(SimpleConditionEvent.violated(member, member.getDescription())));
                type.tryGetAnnotationOfType(Schema.class)
                        .filter(schema -> schema.enumeration().length > 0)
                        .ifPresent(schema ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " lists its values")));
            }
        };
    }

    private static boolean namesConstants(JavaClass type, JavaMember member) {
        return member.isAnnotatedWith(JsonValue.class)
                || member.isAnnotatedWith(JsonCreator.class)
                || member.isAnnotatedWith(JsonProperty.class)
                || LOOKUPS.contains(member.getName())
                || member.getName().equals("slug") && !type.isAssignableTo(Slug.class);
    }
}
