package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Requires a header of each request that changes something and comes with the session's cookie. Another site can make a
 * browser send a request with our cookie, but not with a header of its own choosing.
 */
class SessionWrites {

    static final String HEADER = "X-Requested-With";
    private static final String SESSION_COOKIE = "q_session";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Pages without script, whose forms act by the token in their path; the cookie is not looked at there. */
    private static final Set<String> LINKS =
            Set.of("/api/v1/unsubscribe/", "/api/v1/subscription-confirmations/", "/api/v1/email-confirmations/");

    @ServerRequestFilter(preMatching = true)
    public void requireHeader(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod())
                && hasSession(request)
                && !isLink(request)
                && request.getHeaderString(HEADER) == null) {
            throw new ProblemException(
                    ProblemType.CSRF_HEADER_MISSING, "with a session cookie, send the header " + HEADER);
        }
    }

    private static boolean isLink(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return LINKS.stream().anyMatch(path::startsWith);
    }

    /**
     * Whether the session's cookie authenticates the request: beside a token, the cookie that a browser adds is not
     * looked at.
     */
    private static boolean hasSession(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && request.getCookies().keySet().stream().anyMatch(name -> name.startsWith(SESSION_COOKIE));
    }
}
