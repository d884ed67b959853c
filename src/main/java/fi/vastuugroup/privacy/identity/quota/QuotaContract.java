package fi.vastuugroup.privacy.identity.quota;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.platform.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;

/** Completes the contract of what partners may call with their quotas: the headers of every answer, and 429. */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT,
        priority = QuotaContract.AFTER_ROLES)
public class QuotaContract implements OASFilter {

    /** Filters of a higher priority run before: roles are in the document by then. */
    static final int AFTER_ROLES = -1;

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
            return;
        }
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(QuotaContract::isForPartners)
                .forEach(QuotaContract::complete);
    }

    private static boolean isForPartners(Operation operation) {
        return operation.getExtensions() != null
                && operation.getExtensions().get("x-roles") instanceof Collection<?> roles
                && roles.contains(Roles.PARTNER);
    }

    private static void complete(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        "429",
                        OASFactory.createAPIResponse()
                                .description("""
                                        The partner's quota is used up; `Retry-After` says in how many seconds there is
                                        a new one, and `detail` begins with its name: `requests`, `identifiers`, or
                                        `streams` where too many are open. What was not answered counts as prohibited.""")
                                .addHeader("Retry-After", text("Seconds until the quota begins anew."))
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (!"401".equals(status)) {
                answer.addHeader(
                        "RateLimit-Policy",
                        text("To a partner: its quotas, `q` in each `w` seconds"
                                + " (draft-ietf-httpapi-ratelimit-headers). Of `requests` and `identifiers`."));
                answer.addHeader(
                        "RateLimit",
                        text("To a partner: what is left, `r` for the next `t` seconds. Other replicas can have used"
                                + " some of it since."));
            }
        });
    }

    private static Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING));
    }
}
