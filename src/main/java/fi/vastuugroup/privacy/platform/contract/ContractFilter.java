package fi.vastuugroup.privacy.platform.contract;

import static java.util.stream.Collectors.joining;

import fi.vastuugroup.privacy.platform.problem.FaultCodes;
import fi.vastuugroup.privacy.platform.problem.ProblemTitles;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.IndexView;

/**
 * Completes the contract with what no operation needs to say: who may call it (from its roles), the problems it can
 * answer, and what a parameter or header of a common name means ({@link SharedParameters}, {@link SharedParts}). An operation that says one of
 * these itself keeps its own words; the form of the body is added.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT)
public class ContractFilter implements OASFilter {

    /** The tenants whose browsers have a session. */
    private static final Set<String> WITH_SESSION = Set.of("customers", "staff");

    private final DeclaredRoles roles;
    private final DeclaredLanguages languages;
    private final DeclaredCodings codings;
    private final DeclaredRetirements retirements;

    public ContractFilter(IndexView index) {
        this.roles = new DeclaredRoles(index);
        this.languages = new DeclaredLanguages(index);
        this.codings = new DeclaredCodings(index);
        this.retirements = new DeclaredRetirements(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        describeProblemTypes(contract);
        nameFaults(contract);
        if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
            return;
        }
        ProblemExamples examples = new ProblemExamples();
        addCommonProblems(contract.getComponents(), examples);
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(contract, path, item, method, operation)));
        Operations.of(contract)
                .forEach(operation -> operation.getResponses().getAPIResponses().forEach(examples::giveForm));
        examples.addTo(contract.getComponents());
        Operations.of(contract).forEach(new RecordedExamples()::addTo);
        shareParameters(contract);
        new Descriptions().addTo(contract);
        OpenEnums.mark(contract);
    }

    private static void shareParameters(OpenAPI contract) {
        SharedParameters parameters = new SharedParameters();
        Operations.of(contract).forEach(parameters::share);
        parameters.addTo(contract.getComponents());
    }

    private static void addCommonProblems(Components components, ProblemExamples examples) {
        for (CommonProblem problem : CommonProblem.values()) {
            APIResponse answer = OASFactory.createAPIResponse().description(problem.description());
            examples.giveForm(problem.status(), answer);
            SharedParts.declareHeadersOfRefusal(problem.status(), answer);
            components.addResponse(problem.component(), answer);
        }
    }

    private void complete(
            OpenAPI contract, String path, PathItem item, PathItem.HttpMethod method, Operation operation) {
        DeclaredRoles.Access access = roles.of(operation.getOperationId());
        operation.setSecurity(access.isSecured() ? requirements(contract, access.tenant()) : List.of());
        if (access.isSecured()) {
            operation.addExtension("x-roles", access.roles());
        } else if (!access.tenant().isEmpty()) {
            operation.addExtension("x-browsers-of", access.tenant());
        }
        languages.declare(operation);
        codings.declare(operation);
        if (WITH_SESSION.contains(access.tenant()) && method != PathItem.HttpMethod.GET) {
            SharedParameters.declareRequestedWith(operation);
        }
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        SharedParts.complete(operation);
        APIResponses answers = operation.getResponses();
        ContractProblems.of(path, item, operation, access.isSecured()).stream()
                .filter(problem -> !answers.hasAPIResponse(problem.status()))
                .forEach(problem -> answers.addAPIResponse(
                        problem.status(), OASFactory.createAPIResponse().ref(problem.component())));
        SharedParts.declareHeaders(operation);
        retirements.declare(operation);
        sortByStatus(answers);
    }

    private static void sortByStatus(APIResponses answers) {
        Map<String, APIResponse> sorted = new TreeMap<>(answers.getAPIResponses());
        answers.setAPIResponses(sorted);
    }

    /** The schemes named after the tenant, any of which will do: {@code customersToken}, {@code customersSession}. */
    private static List<SecurityRequirement> requirements(OpenAPI contract, String tenant) {
        return contract.getComponents().getSecuritySchemes().keySet().stream()
                .filter(scheme -> scheme.startsWith(tenant))
                .sorted(Comparator.reverseOrder())
                .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme))
                .toList();
    }

    private static void describeProblemTypes(OpenAPI contract) {
        Schema type = declared(contract, "ProblemType");
        var byStatus = Arrays.stream(ProblemType.values())
                .sorted(Comparator.comparingInt(ProblemType::status).thenComparing(ProblemType::slug))
                .toList();
        var titles = new ProblemTitles();
        type.setEnumeration(List.copyOf(byStatus.stream().map(ProblemType::uri).toList()));
        type.setDescription(
                "The stable type of a problem. More can be added.\n\n| type | status | meaning |\n|---|---|---|\n"
                        + byStatus.stream()
                                .map(each -> "| `%s` | %d | %s |"
                                        .formatted(each.uri(), each.status(), titles.title(each, Language.EN)))
                                .collect(joining("\n")));
    }

    /** What each code means is described from the vocabulary. */
    private static void nameFaults(OpenAPI contract) {
        declared(contract, "FaultCode").setEnumeration(List.copyOf(FaultCodes.all()));
    }

    private static Schema declared(OpenAPI contract, String name) {
        Schema schema = contract.getComponents().getSchemas().get(name);
        if (schema == null) {
            throw new IllegalStateException("META-INF/openapi.yaml has no schema " + name);
        }
        return schema;
    }
}
