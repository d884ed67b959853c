package fi.vastuugroup.privacy.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Lists the problems that an operation can answer, as far as its shape tells. */
final class ContractProblems {

    /** The paths of the caller's own data: a login that is tied to nobody has none of it. */
    private static final String OWN = "/api/v1/me/";

    private ContractProblems() {}

    /** The problems' descriptions, by HTTP status. */
    static Map<String, String> of(String path, PathItem item, Operation operation, boolean secured) {
        Map<String, String> problems = new TreeMap<>();
        boolean body = operation.getRequestBody() != null;
        boolean parameters = Stream.of(item.getParameters(), operation.getParameters())
                        .filter(Objects::nonNull)
                        .mapToInt(List::size)
                        .sum()
                > 0;
        if (body || parameters || secured) {
            problems.put("400", "The request cannot be read, or something in it is not valid.");
        }
        if (secured) {
            problems.put("401", "No token, or one that does not count here.");
            problems.put("403", "Not for this caller.");
        }
        if (path.startsWith(OWN)) {
            problems.put("404", "Not found, or the login is tied to no data subject.");
        } else if (path.contains("{")) {
            problems.put("404", "Not found; another person's resource answers exactly as one that does not exist.");
        }
        problems.put("406", "Not available in the media type asked for, or Accept names none.");
        if (hasHeader(operation, "If-Match")) {
            problems.put("412", "Changed since the ETag in If-Match.");
            problems.put("428", "If-Match is missing.");
        }
        if (hasHeader(operation, "Idempotency-Key")) {
            problems.put(
                    "409", "The first request with this Idempotency-Key is under way, or the state does not allow it.");
            problems.put("422", "The Idempotency-Key came with another body before.");
        }
        if (body) {
            problems.put("408", "Nothing was sent for too long, before the first answer.");
            problems.put("413", "The body is too large.");
            problems.put(
                    "415",
                    "A media type, charset or encoding that is not supported; `Accept` has the media types that are.");
        }
        problems.put("414", "The address is too long.");
        problems.put("421", "Sent to another host than the portal's.");
        problems.put("431", "The header fields are too long.");
        problems.put("500", "A fault of ours; `detail` has its id.");
        problems.put("503", "Not available now; `Retry-After` says in how many seconds to try again.");
        return problems;
    }

    private static boolean hasHeader(Operation operation, String name) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null
                && parameters.stream()
                        .anyMatch(parameter ->
                                parameter.getIn() == Parameter.In.HEADER && name.equalsIgnoreCase(parameter.getName()));
    }
}
