package fi.vastuugroup.privacy.platform.contract;

import static java.util.stream.Collectors.joining;

import fi.vastuugroup.privacy.platform.problem.Problem;
import fi.vastuugroup.privacy.platform.problem.ProblemTitles;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
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
 * answer, and what a parameter or header of a common name means ({@link SharedParts}). An operation that says one of
 * these itself keeps its own words; the form of the body is added.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT)
public class ContractFilter implements OASFilter {

    private final DeclaredRoles roles;
    private final DeclaredLanguages languages;

    public ContractFilter(IndexView index) {
        this.roles = new DeclaredRoles(index);
        this.languages = new DeclaredLanguages(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        describeProblemTypes(contract);
        if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
            return;
        }
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().values().forEach(operation -> complete(contract, path, item, operation)));
    }

    private void complete(OpenAPI contract, String path, PathItem item, Operation operation) {
        DeclaredRoles.Access access = roles.of(operation.getOperationId());
        operation.setSecurity(access.isSecured() ? requirements(contract, access.tenant()) : List.of());
        if (access.isSecured()) {
            operation.addExtension("x-roles", access.roles());
        }
        requireIdempotencyKeys(operation);
        languages.declare(operation);
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        SharedParts.complete(operation);
        APIResponses answers = operation.getResponses();
        ContractProblems.of(path, item, operation, access.isSecured()).forEach((status, description) -> {
            if (!answers.hasAPIResponse(status)) {
                answers.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
            }
        });
        answers.getAPIResponses().forEach(ContractFilter::giveProblemItsForm);
        SharedParts.declareHeaders(operation);
        sortByStatus(answers);
    }

    /**
     * Makes the header {@code Idempotency-Key} required in the contract. A missing one is answered by a problem of its
     * own rather than by validation: the code takes it as optional.
     */
    private static void requireIdempotencyKeys(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> "Idempotency-Key".equals(parameter.getName()))
                    .forEach(parameter -> parameter.setRequired(true));
        }
    }

    private static void giveProblemItsForm(String status, APIResponse answer) {
        boolean problem = status.startsWith("4") || status.startsWith("5");
        if (problem && answer.getRef() == null) {
            answer.setContent(Objects.requireNonNullElseGet(answer.getContent(), OASFactory::createContent)
                    .addMediaType(
                            Problem.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        }
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
        Schema type = contract.getComponents().getSchemas().get("ProblemType");
        if (type == null) {
            throw new IllegalStateException("META-INF/openapi.yaml has no schema ProblemType");
        }
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
}
