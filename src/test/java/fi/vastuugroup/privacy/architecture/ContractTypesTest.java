package fi.vastuugroup.privacy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is sent and answered says what its fields say: no method that helps the code is a property of the contract. */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ContractTypesTest {

    /** Whatever is named so is a property to those who write JSON and the contract, whoever may call it. */
    private static final Pattern PROPERTY = Pattern.compile("(is|get)[A-Z]\\w*");

    @ArchTest
    static void no_helper_is_a_property(JavaClasses all) {
        Set<JavaClass> types = contract(all);
        List<String> leaks = types.stream()
                .filter(type -> type.isRecord() || type.isInterface())
                .flatMap(type -> type.getMethods().stream())
                .filter(ContractTypesTest::isProperty)
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();

        assertThat(types).hasSizeGreaterThan(150);
        assertThat(leaks).isEmpty();
    }

    private static boolean isProperty(JavaMethod method) {
        return PROPERTY.matcher(method.getName()).matches()
                && method.getRawParameterTypes().isEmpty()
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.isAnnotatedWith(JsonIgnore.class);
    }

    /** The types of what operations take and answer, and of all that these are made of. */
    private static Set<JavaClass> contract(JavaClasses all) {
        Deque<JavaClass> open = new ArrayDeque<>();
        all.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(
                        method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream()))
                .flatMap(ContractTypesTest::ours)
                .forEach(open::add);
        Set<JavaClass> found = new HashSet<>();
        while (!open.isEmpty()) {
            JavaClass type = open.pop();
            if (found.add(type)) {
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .flatMap(field -> ours(field.getType()))
                        .forEach(open::add);
                type.getSubclasses().forEach(open::add);
            }
        }
        return found;
    }

    private static Stream<JavaClass> ours(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .filter(involved -> involved.getPackageName().startsWith(Rooms.ROOT));
    }
}
