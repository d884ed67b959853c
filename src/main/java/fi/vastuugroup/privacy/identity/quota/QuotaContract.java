package fi.vastuugroup.privacy.identity.quota;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.platform.problem.Problem;
import fi.vastuugroup.privacy.platform.problem.ProblemTitles;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the contract of what partners may call with their quotas: the headers of every answer, and 429. */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT,
        priority = QuotaContract.AFTER_ROLES)
public class QuotaContract implements OASFilter {

    /** Filters of a higher priority run before: roles are in the document by then. */
    static final int AFTER_ROLES = -1;

    private static final Map<String, Object> EXAMPLE = new TreeMap<>(Map.of(
            "type", ProblemType.TOO_MANY_REQUESTS.uri(),
            "title", new ProblemTitles().title(ProblemType.TOO_MANY_REQUESTS, Language.EN),
            "status", ProblemType.TOO_MANY_REQUESTS.status(),
            "detail", "requests: 600 in 60 seconds"));

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
            return;
        }
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(QuotaContract::isForPartners)
                .forEach(operation -> complete(contract.getComponents(), operation));
    }

    private static boolean isForPartners(Operation operation) {
        return operation.getExtensions() != null
                && operation.getExtensions().get("x-roles") instanceof Collection<?> roles
                && roles.contains(Roles.PARTNER);
    }

    private static void complete(Components components, Operation operation) {
        operation.getResponses().addAPIResponse("429", usedUp());
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (!"401".equals(status)) {
                if (answer.getRef() == null) {
                    tellQuotas(answer);
                } else {
                    answer.setRef(toPartner(components, answer.getRef()));
                }
            }
        });
    }

    private static APIResponse usedUp() {
        return OASFactory.createAPIResponse()
                .description("""
                        The partner's quota is used up; `Retry-After` says in how many seconds there is a new one, and
                        `detail` begins with its name: `requests`, `identifiers`, or `streams` where too many are open.
                        What was not answered counts as prohibited.""")
                .addHeader("Retry-After", text("Seconds until the quota begins anew."))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                        .addExample(
                                                ProblemType.TOO_MANY_REQUESTS.slug(),
                                                OASFactory.createExample().value(EXAMPLE))));
    }

    /** The component that partners are answered: what everybody is, and the quotas. */
    private static String toPartner(Components components, String reference) {
        String everybodys = reference.substring(reference.lastIndexOf('/') + 1);
        String partners = everybodys + "ToPartner";
        if (!components.getResponses().containsKey(partners)) {
            APIResponse shared =
                    Objects.requireNonNull(components.getResponses().get(everybodys), everybodys);
            APIResponse answer = OASFactory.createAPIResponse()
                    .description(shared.getDescription())
                    .content(shared.getContent());
            if (shared.getHeaders() != null) {
                shared.getHeaders().forEach(answer::addHeader);
            }
            tellQuotas(answer);
            components.addResponse(partners, answer);
        }
        return "#/components/responses/" + partners;
    }

    private static void tellQuotas(APIResponse answer) {
        answer.addHeader(
                "RateLimit-Policy",
                text("To a partner: its quotas, `q` in each `w` seconds"
                        + " (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`."));
        answer.addHeader(
                "RateLimit",
                text("To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used"
                        + " some of it since."));
    }

    private static Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING));
    }
}
