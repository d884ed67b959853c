package fi.vastuugroup.privacy.platform.contract;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Lists the problems that an operation can answer, as far as its shape tells. */
final class ContractProblems {

    /** The paths of the caller's own data: a login that is tied to nobody has none of it. */
    private static final String OWN = "/api/v1/me/";

    private ContractProblems() {}

    /** The problems of an operation, one for each status at the most. */
    static Set<CommonProblem> of(String path, PathItem item, Operation operation, boolean secured) {
        Set<CommonProblem> problems = EnumSet.of(
                CommonProblem.NOT_ACCEPTABLE,
                CommonProblem.URI_TOO_LONG,
                CommonProblem.MISDIRECTED_REQUEST,
                CommonProblem.HEADER_FIELDS_TOO_LARGE,
                CommonProblem.INTERNAL_ERROR,
                CommonProblem.SERVICE_UNAVAILABLE);
        boolean body = operation.getRequestBody() != null;
        if (body || secured || hasParameters(item, operation)) {
            problems.add(CommonProblem.INVALID_REQUEST);
        }
        if (secured) {
            problems.add(CommonProblem.UNAUTHENTICATED);
            problems.add(CommonProblem.FORBIDDEN);
        }
        if (path.startsWith(OWN)) {
            problems.add(CommonProblem.NOT_FOUND_OR_NOT_LINKED);
        } else if (path.contains("{")) {
            problems.add(CommonProblem.NOT_FOUND);
        }
        if (hasHeader(operation, SharedParameters.IF_MATCH)) {
            problems.add(CommonProblem.STALE_REVISION);
            problems.add(CommonProblem.REVISION_REQUIRED);
        }
        if (hasHeader(operation, SharedParameters.IDEMPOTENCY_KEY)) {
            problems.add(CommonProblem.CONFLICT);
            problems.add(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        if (body) {
            problems.add(CommonProblem.REQUEST_TIMEOUT);
            problems.add(CommonProblem.CONTENT_TOO_LARGE);
            problems.add(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        return problems;
    }

    private static boolean hasParameters(PathItem item, Operation operation) {
        return Stream.of(item.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .anyMatch(parameters -> !parameters.isEmpty());
    }

    private static boolean hasHeader(Operation operation, String name) {
        return SharedParameters.of(operation).stream()
                .anyMatch(parameter ->
                        parameter.getIn() == Parameter.In.HEADER && name.equalsIgnoreCase(parameter.getName()));
    }
}
