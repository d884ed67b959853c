package fi.vastuugroup.privacy.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithSessionOnDemand;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.persistence.AttributeConverter;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The habits that hold the code together (src/docs/architecture.md); the order of the rooms is {@link RoomsTest}'s. */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> TIMES = List.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching(Rooms.ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_time_comes_from_the_injected_clock = noClasses()
            .should()
            .callMethodWhere(readsTheTimeWithoutClock())
            .because("every moment must be one that a test can choose");

    /** The one that ticks in microseconds divides by its ticks in a millisecond, of which it counts none (JDK 17). */
    @ArchTest
    static final ArchRule nobody_asks_the_clock_for_milliseconds = noClasses()
            .should()
            .callMethod(Clock.class, "millis")
            .because("the application's clock cannot tell them, and no test's clock shows it");

    @ArchTest
    static final ArchRule only_the_platform_makes_a_clock = noClasses()
            .that()
            .resideOutsideOfPackage(Rooms.ROOT + ".platform..")
            .should()
            .callMethodWhere(makesASystemClock());

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    /** The start is on a thread of its own, and waits for its schema. */
    @ArchTest
    static final ArchRule nobody_waits_on_an_event_loop = noClasses()
            .that()
            .doNotHaveSimpleName("SchemaGate")
            .should()
            .callMethod(Uni.class, "await")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .because("a thread that waits serves nobody");

    @ArchTest
    static final ArchRule what_several_wait_for_is_shared_in_one_way = noClasses()
            .that()
            .doNotHaveSimpleName("SharedAnswer")
            .should()
            .callMethod(Uni.class, "memoize")
            .because("it answers a chain of another thread before that has begun, and on the wrong event loop");

    @ArchTest
    static final ArchRule statements_of_a_transaction_follow_one_another = noClasses()
            .should()
            .callMethod(Uni.class, "combine")
            .orShould()
            .callMethod(Uni.class, "join")
            .because("a transaction is one connection, on which statements are chained");

    @ArchTest
    static final ArchRule only_the_platform_opens_connections = noClasses()
            .that()
            .resideOutsideOfPackage(Rooms.ROOT + ".platform..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Pool.class)
            .because("a second connection would not be in the transaction, nor declare whom it works for");

    @ArchTest
    static final ArchRule only_the_platform_opens_sessions = noClasses()
            .that()
            .resideOutsideOfPackage(Rooms.ROOT + ".platform..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Panache.class,
                    Mutiny.SessionFactory.class,
                    WithSession.class,
                    WithSessionOnDemand.class,
                    WithTransaction.class)
            .because("another session would not be in the transaction, nor declare whom it works for");

    @ArchTest
    static final ArchRule transactions_are_begun_in_one_way = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Rooms.ROOT + ".platform.schema.DatabaseReads")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.transaction..", "java.sql..", "javax.sql.."))
            .because("these belong to a client that waits; a transaction is begun by platform.Transactions");

    @ArchTest
    static final ArchRule entities_stay_with_their_repositories = noClasses()
            .that()
            .resideOutsideOfPackage(Rooms.ROOT + ".platform..")
            .and()
            .haveSimpleNameNotEndingWith("Entity")
            .and()
            .haveSimpleNameNotEndingWith("Columns")
            .and()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .areNotAssignableTo(PanacheRepositoryBase.class)
            .and()
            .areNotAssignableTo(AttributeConverter.class)
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                    .and(DescribedPredicate.not(resideInAnyPackage("org.hibernate.validator.."))))
            .because("src/docs/decisions/0001");

    @ArchTest
    static final ArchRule dependencies_come_through_the_constructor =
            fields().should().notBeAnnotatedWith(Inject.class);

    private static DescribedPredicate<JavaMethodCall> readsTheTimeWithoutClock() {
        return DescribedPredicate.describe("reads the time without a clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean reads = call.getName().equals("now") && TIMES.contains(owner)
                    || call.getName().equals("currentTimeMillis") && owner.equals(System.class.getName());
            return reads
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
        });
    }

    private static DescribedPredicate<JavaMethodCall> makesASystemClock() {
        return DescribedPredicate.describe(
                "makes a system clock",
                call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                        && call.getName().startsWith("system"));
    }
}
