package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.platform.problem.ProblemAnswers;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers callers who are not authenticated or not permitted with a problem, never with a redirect, for the caller is a
 * program. The two pages to which browsers are sent are the exception.
 */
class AuthenticationProblems {

    private static final String LOGIN = "/login";
    private static final Set<String> PAGES = Set.of(LOGIN, "/logout");
    private static final String NO_TOKEN = "Bearer";
    static final String BAD_TOKEN = "Bearer error=\"invalid_token\"";

    private final ProblemAnswers answers;
    private final HttpAuthenticator authenticator;

    AuthenticationProblems(ProblemAnswers answers, HttpAuthenticator authenticator) {
        this.answers = answers;
        this.authenticator = authenticator;
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException unauthorized, RoutingContext exchange, HttpHeaders request) {
        boolean browser =
                exchange.normalizedPath().equals(LOGIN) && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        return browser
                ? authenticator.getChallenge(exchange).map(challenge -> toIssuer(challenge, request))
                : Uni.createFrom().item(unauthenticated(NO_TOKEN, request));
    }

    @ServerExceptionMapper
    Response failed(AuthenticationFailedException failed, HttpHeaders request) {
        return unauthenticated(BAD_TOKEN, request);
    }

    @ServerExceptionMapper
    Response incomplete(AuthenticationCompletionException incomplete, HttpHeaders request) {
        return unauthenticated(NO_TOKEN, request);
    }

    @ServerExceptionMapper
    Response redirect(AuthenticationRedirectException redirect, RoutingContext exchange, HttpHeaders request) {
        return PAGES.contains(exchange.normalizedPath())
                ? Response.status(redirect.getCode())
                        .header(HttpHeaders.LOCATION, redirect.getRedirectUri())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build()
                : unauthenticated(NO_TOKEN, request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, HttpHeaders request) {
        return answers.answer(ProblemType.FORBIDDEN, null, request).build();
    }

    private Response toIssuer(ChallengeData challenge, HttpHeaders request) {
        if (challenge.status != Response.Status.FOUND.getStatusCode()) {
            return unauthenticated(NO_TOKEN, request);
        }
        ResponseBuilder redirect = Response.status(challenge.status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        challenge.getHeaders().forEach((name, value) -> redirect.header(name.toString(), value));
        return redirect.build();
    }

    private Response unauthenticated(String challenge, HttpHeaders request) {
        return answers.answer(ProblemType.UNAUTHENTICATED, null, request)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
