package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.identity.principal.BrowserLogin;
import fi.vastuugroup.privacy.platform.problem.ProblemAnswers;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcUtils;
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
import java.net.URI;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers callers who are not authenticated or not permitted with a problem, never with a redirect, for the caller is a
 * program. The pages to which browsers are sent to sign in or out are the exception.
 */
class AuthenticationProblems {

    private static final Logger LOG = Logger.getLogger(AuthenticationProblems.class);

    private static final String NO_TOKEN = "Bearer";
    static final String BAD_TOKEN = "Bearer error=\"invalid_token\"";
    private static final String OTHER_TOKEN =
            "the token or session is not of the issuer for this operation, or not valid";

    private final ProblemAnswers answers;
    private final HttpAuthenticator authenticator;
    private final BrowserCookies cookies;
    private final BegunLogins begunLogins;

    AuthenticationProblems(
            ProblemAnswers answers, HttpAuthenticator authenticator, BrowserCookies cookies, BegunLogins begunLogins) {
        this.answers = answers;
        this.authenticator = authenticator;
        this.cookies = cookies;
        this.begunLogins = begunLogins;
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException unauthorized, RoutingContext exchange, HttpHeaders request) {
        return isBrowserAtLogin(exchange, request)
                ? toIssuer(exchange, request)
                : Uni.createFrom().item(unauthenticated(NO_TOKEN, request));
    }

    /** A session that cannot be read ends in the browser, which would be refused with it for ever, and a login begins. */
    @ServerExceptionMapper
    Uni<Response> failed(AuthenticationFailedException failed, RoutingContext exchange, HttpHeaders request) {
        if (IssuerFailures.isUnreachable(failed)) {
            return Uni.createFrom().item(unavailable(exchange, request));
        }
        return refused(
                failed, BAD_TOKEN, "the session has expired, cannot be read, or was not renewed", exchange, request);
    }

    /** A session that was ended before its time: by its person, at the issuer, or with an erasure. */
    @ServerExceptionMapper
    Uni<Response> ended(SessionEndedException ended, RoutingContext exchange, HttpHeaders request) {
        return refused(ended, BAD_TOKEN, ended.detail(), exchange, request);
    }

    private Uni<Response> refused(
            RuntimeException refusal, String challenge, String detail, RoutingContext exchange, HttpHeaders request) {
        boolean session = BrowserCookies.hasSession(exchange);
        if (BrowserLogin.atLogin(exchange.normalizedPath()).isPresent()
                && session
                && exchange.request().getParam(BegunLogins.STATE) == null) {
            cookies.forgetSession(exchange);
            return toIssuer(exchange, request);
        }
        if (session || refusal instanceof SessionEndedException) {
            cookies.forgetSession(exchange, EndedBy.of(refusal));
            return Uni.createFrom()
                    .item(
                            isBackWithoutLogin(exchange, request)
                                    ? backWithoutLogin(exchange)
                                    : sessionEnded(detail, request));
        }
        return Uni.createFrom().item(notSignedIn(challenge, exchange, request));
    }

    @ServerExceptionMapper
    Response incomplete(AuthenticationCompletionException incomplete, RoutingContext exchange, HttpHeaders request) {
        if (IssuerFailures.isUnreachable(incomplete)) {
            return unavailable(exchange, request);
        }
        if (BrowserCookies.hasSession(exchange) && !isBackWithoutLogin(exchange, request)) {
            cookies.forgetSession(exchange, SessionEnd.UNREADABLE);
            return sessionEnded("the session cannot be read", request);
        }
        cookies.forgetSession(exchange);
        return notSignedIn(NO_TOKEN, exchange, request);
    }

    @ServerExceptionMapper
    Response redirect(AuthenticationRedirectException redirect, RoutingContext exchange, HttpHeaders request) {
        if (exchange.request().getParam(BegunLogins.ERROR) != null) {
            return notSignedIn(NO_TOKEN, exchange, request);
        }
        return BrowserLogin.isPage(exchange.normalizedPath())
                ? Response.status(redirect.getCode())
                        .header(HttpHeaders.LOCATION, redirect.getRedirectUri())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build()
                : unauthenticated(NO_TOKEN, request);
    }

    /** An issuer that was not there yet when the portal started is asked again with each request. */
    @ServerExceptionMapper
    Response issuerFailed(OIDCException failed, RoutingContext exchange, HttpHeaders request) {
        return unavailable(exchange, request);
    }

    /** Whoever signs in with a browser at an issuer that gives them no role here is signed out again and told so by the page. */
    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, RoutingContext exchange, HttpHeaders request) {
        if (isBrowserAtLogin(exchange, request)) {
            cookies.forgetSession(exchange);
            URI page =
                    ReturnPath.of(BrowserLogin.of(exchange), exchange.request().getParam("return"));
            return seeOther(ReturnPath.with(page, "login", "not-permitted"));
        }
        return answers.answer(ProblemType.FORBIDDEN, null, request).build();
    }

    private Uni<Response> toIssuer(RoutingContext exchange, HttpHeaders request) {
        cookies.forgetBegunLogins(exchange);
        return authenticator
                .getChallenge(exchange)
                .map(challenge -> toIssuer(challenge, request))
                .onFailure(failure -> failure instanceof OIDCException || IssuerFailures.isUnreachable(failure))
                .recoverWithItem(failure -> unavailable(exchange, request));
    }

    private Response toIssuer(ChallengeData challenge, HttpHeaders request) {
        if (challenge.status != Response.Status.FOUND.getStatusCode()) {
            return unauthenticated(NO_TOKEN, request);
        }
        ResponseBuilder redirect = Response.status(challenge.status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        challenge.getHeaders().forEach((name, value) -> redirect.header(name.toString(), value));
        return redirect.build();
    }

    /** Sends a browser that comes back from the issuer without a login to a page, with nothing of what the issuer said. */
    private Response notSignedIn(String challenge, RoutingContext exchange, HttpHeaders request) {
        return isBackWithoutLogin(exchange, request) ? backWithoutLogin(exchange) : unauthenticated(challenge, request);
    }

    private Response backWithoutLogin(RoutingContext exchange) {
        return seeOther(begunLogins.without(exchange));
    }

    private static Response seeOther(URI page) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static boolean isBackWithoutLogin(RoutingContext exchange, HttpHeaders request) {
        return isBrowserAtLogin(exchange, request) && exchange.request().getParam(BegunLogins.STATE) != null;
    }

    private static boolean isBrowserAtLogin(RoutingContext exchange, HttpHeaders request) {
        return BrowserLogin.atLogin(exchange.normalizedPath()).isPresent()
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
    }

    /** The session stays: it, or the login, is as good as before when the issuer is back. */
    private Response unavailable(RoutingContext exchange, HttpHeaders request) {
        String declared = exchange.get(OidcUtils.TENANT_ID_SET_BY_ANNOTATION, "of the caller");
        LOG.warnf("the issuer %s cannot be reached", exchange.get(OidcUtils.TENANT_ID_ATTRIBUTE, declared));
        return answers.answer(ProblemType.SERVICE_UNAVAILABLE, null, request).build();
    }

    private Response sessionEnded(String detail, HttpHeaders request) {
        return answers.answer(ProblemType.SESSION_ENDED, detail, request)
                .header(HttpHeaders.WWW_AUTHENTICATE, BAD_TOKEN)
                .build();
    }

    private Response unauthenticated(String challenge, HttpHeaders request) {
        return answers.answer(ProblemType.UNAUTHENTICATED, challenge.equals(BAD_TOKEN) ? OTHER_TOKEN : null, request)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
