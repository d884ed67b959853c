package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.platform.problem.ProblemAnswers;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;

/**
 * Refuses tokens whose very shape is not that of a signed one, for the platform's parser fails on them instead of
 * refusing; and those that were signed for something else than access by whoever bears them ({@link TokenUse}).
 */
@ApplicationScoped
class TokenShape {

    private static final int EARLY = 90_000;
    private static final String SCHEME = "bearer ";

    /** A JWS in compact form (RFC 7515); without a signature it is refused later, by what checks it. */
    private static final Pattern SIGNED = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    private final ProblemAnswers answers;

    private final VerifiedTokens verified;

    TokenShape(ProblemAnswers answers, VerifiedTokens verified) {
        this.answers = answers;
        this.verified = verified;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && isMisshapen(authorization)) {
            request.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, AuthenticationProblems.BAD_TOKEN);
            answers.end(request.request(), ProblemType.UNAUTHENTICATED, null);
        } else {
            request.next();
        }
    }

    private boolean isMisshapen(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        String token = authorization.substring(SCHEME.length()).trim();
        return !verified.isKnown(token) && !(SIGNED.matcher(token).matches() && TokenUse.isAccess(token));
    }
}
