package fi.vastuugroup.privacy.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.vastuugroup.privacy.platform.persistence.SingleStatements;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What an operation declares: the contract stands on the interface, the class below it only delegates. */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class OperationRulesTest {

    private static final DescribedPredicate<JavaMethod> AN_OPERATION = DescribedPredicate.describe(
            "are operations",
            method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    private static final Set<String> OF_SENDERS = Set.of("BulkChecksApi", "CallAudioApi", "RegisterBatchesApi");

    private static final DescribedPredicate<JavaMethod> CHANGE_SOMETHING = DescribedPredicate.describe(
            "change something",
            method -> !OF_SENDERS.contains(method.getOwner().getSimpleName())
                    && (method.isAnnotatedWith(GET.class) && method.getName().equals("logout")
                            || Stream.of(POST.class, PUT.class, PATCH.class, DELETE.class)
                                    .anyMatch(method::isAnnotatedWith)));

    @ArchTest
    static final ArchRule operations_are_declared_on_interfaces = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beInterfaces()
            .andShould()
            .haveSimpleNameEndingWith("Api")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_operation_says_who_may_call_it = methods()
            .that(AN_OPERATION)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .allowEmptyShould(true);

    /** Streams and recordings see for themselves that their sender has left. */
    @ArchTest
    static final ArchRule what_changes_something_goes_on_when_its_caller_has_left = methods()
            .that(CHANGE_SOMETHING)
            .and()
            .haveRawReturnType(Uni.class)
            .should()
            .beAnnotatedWith(DescribedPredicate.<JavaAnnotation<?>>describe(
                    "@Cancellable(false)",
                    annotation -> annotation.getRawType().isEquivalentTo(Cancellable.class)
                            && annotation
                                    .get("value")
                                    .filter(Boolean.FALSE::equals)
                                    .isPresent()))
            .because("what is committed in steps would be cut between two of them, wherever the connection breaks");

    @ArchTest
    static final ArchRule every_operation_is_documented =
            methods().that(AN_OPERATION).should(sayWhatTheyDo()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule resources_are_bare = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .notBePublic()
            .andShould(implementAnApi())
            .allowEmptyShould(true);

    /** The service below it is the transaction's boundary. */
    @ArchTest
    static final ArchRule resources_open_no_transaction_and_make_no_statements = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat(resideInAPackage("io.vertx..sqlclient..")
                    .or(belongToAnyOf(Transactions.class, Sql.class, SingleStatements.class)))
            .allowEmptyShould(true);

    private static ArchCondition<JavaMethod> sayWhatTheyDo() {
        return new ArchCondition<>("have an operation id, a summary and a description") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                for (String text : new String[] {"operationId", "summary", "description"}) {
                    if (method.tryGetAnnotationOfType(Operation.class.getName())
                            .flatMap(operation -> text(operation, text))
                            .isEmpty()) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no " + text));
                    }
                }
            }
        };
    }

    private static Optional<String> text(JavaAnnotation<?> annotation, String property) {
        return annotation.get(property).map(Object::toString).filter(value -> !value.isBlank());
    }

    private static ArchCondition<JavaClass> implementAnApi() {
        return new ArchCondition<>("implement an interface that declares the operations") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean concrete = !type.getModifiers().contains(JavaModifier.ABSTRACT);
                if (concrete
                        && type.getRawInterfaces().stream()
                                .noneMatch(api -> api.getSimpleName().endsWith("Api"))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " implements no …Api"));
                }
            }
        };
    }
}
