package fi.vastuugroup.privacy.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fi.vastuugroup.privacy.platform.persistence.SingleStatements;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import java.util.List;

/** SQL stands in stores and repositories alone: whoever looks for a statement knows where, and rules are read without. */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class StatementRulesTest {

    private static final List<String> NAMES = List.of("Store", "Repository", "Reads", "Writes");

    @ArchTest
    static final ArchRule statements_are_made_in_stores_and_repositories = noClasses()
            .that(areMeant())
            .should()
            .dependOnClassesThat(
                    resideInAPackage("io.vertx..sqlclient..").or(belongToAnyOf(Sql.class, SingleStatements.class)));

    private static DescribedPredicate<JavaClass> areMeant() {
        return DescribedPredicate.describe(
                "are neither of platform.persistence nor named as a store",
                type -> !type.getPackageName().equals(Rooms.ROOT + ".platform.persistence")
                        && NAMES.stream().noneMatch(outermostName(type)::endsWith));
    }

    /** The name of the file: what is within a store belongs to it. */
    private static String outermostName(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
