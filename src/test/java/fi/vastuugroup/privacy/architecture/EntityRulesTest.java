package fi.vastuugroup.privacy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;

/** Entities stay where they are, and store what the schema has (src/docs/decisions/0017). */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class EntityRulesTest {

    @ArchTest
    static final ArchRule an_entity_never_leaves_its_room =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    /** Without a converter the mapper would store an enum's number, and fail at the first row. */
    @ArchTest
    static void an_enum_is_stored_by_its_slug(JavaClasses all) {
        Set<String> converted = all.stream()
                .filter(type -> type.isAssignableTo(SlugConverter.class) && type.isAnnotatedWith(Converter.class))
                .filter(type -> type.getAnnotationOfType(Converter.class).autoApply())
                .map(EntityRulesTest::enumOf)
                .collect(toSet());

        List<String> numbered = all.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEnum() && !field.isAnnotatedWith(Convert.class))
                .filter(field -> !converted.contains(field.getRawType().getName()))
                .map(field -> field.getFullName())
                .sorted()
                .toList();

        assertEquals(List.of(), numbered);
    }

    private static String enumOf(JavaClass converter) {
        return ((JavaParameterizedType) converter.getSuperclass().orElseThrow())
                .getActualTypeArguments()
                .get(0)
                .getName();
    }
}
