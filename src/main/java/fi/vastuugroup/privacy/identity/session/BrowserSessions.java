package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.BrowserCookies;
import fi.vastuugroup.privacy.identity.token.TenantRoles;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads and ends the browser's session behind a request, if there is one: an encrypted cookie, of which nothing is kept until it is ended. */
@ApplicationScoped
class BrowserSessions {

    private final CurrentIdentityAssociation identity;
    private final OidcSession session;
    private final BrowserCookies cookies;
    private final EndedSessions ended;
    private final CurrentVertxRequest request;

    BrowserSessions(
            CurrentIdentityAssociation identity,
            OidcSession session,
            BrowserCookies cookies,
            EndedSessions ended,
            CurrentVertxRequest request) {
        this.identity = identity;
        this.session = session;
        this.cookies = cookies;
        this.ended = ended;
        this.request = request;
    }

    /** The session of the request. One that does not count (expired, forged, of another key, ended) is none. */
    Uni<Session> current() {
        RoutingContext exchange = request.getCurrent();
        return identity.getDeferredIdentity()
                .call(() -> ended.requireGoingOn(exchange))
                .map(BrowserSessions::describe)
                .onFailure(failure -> failure instanceof AuthenticationException)
                .recoverWithItem(this::forgotten);
    }

    /**
     * Ends the session, with every copy of it.
     *
     * @return fails with a redirect where the issuer has a sign-out of its own
     */
    Uni<Void> end() {
        RoutingContext exchange = request.getCurrent();
        return identity.getDeferredIdentity()
                .map(BrowserSessions::describe)
                .onFailure(BrowserSessions::isRefusal)
                .recoverWithItem(this::forgotten)
                .chain(present -> present.signedIn()
                        ? ended.end(exchange).chain(session::logout)
                        : Uni.createFrom().voidItem())
                .onFailure(AuthenticationRedirectException.class)
                .recoverWithUni(toIssuer ->
                        ended.end(exchange).chain(() -> Uni.createFrom().failure(toIssuer)));
    }

    /** Ends a session that cannot be read in the browser. */
    private Session forgotten() {
        cookies.forgetSession(request.getCurrent());
        return Session.NONE;
    }

    private static Session describe(SecurityIdentity identity) {
        if (identity.getAttribute(TenantRoles.PRINCIPAL) instanceof Principal.Customer customer
                && identity.getPrincipal() instanceof JsonWebToken token) {
            return new Session(true, customer.email(), Instant.ofEpochSecond(token.getExpirationTime()));
        }
        return Session.NONE;
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof AuthenticationException && !(failure instanceof AuthenticationRedirectException);
    }
}
