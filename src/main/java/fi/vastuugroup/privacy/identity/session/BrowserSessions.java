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
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads and ends the browser's session behind a request, if there is one: an encrypted cookie, of which nothing is kept until it is ended. */
@ApplicationScoped
class BrowserSessions {

    private static final URI HOME = URI.create("/");

    private final CurrentIdentityAssociation identity;
    private final OidcSession session;
    private final BrowserCookies cookies;
    private final EndedSessions ended;
    private final IssuerLogout issuer;
    private final CurrentVertxRequest request;

    BrowserSessions(
            CurrentIdentityAssociation identity,
            OidcSession session,
            BrowserCookies cookies,
            EndedSessions ended,
            IssuerLogout issuer,
            CurrentVertxRequest request) {
        this.identity = identity;
        this.session = session;
        this.cookies = cookies;
        this.ended = ended;
        this.issuer = issuer;
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
     * @return where the browser goes: to the issuer's own sign-out, where it has one, or home
     */
    Uni<URI> end() {
        RoutingContext exchange = request.getCurrent();
        return identity.getDeferredIdentity()
                .map(BrowserSessions::describe)
                .onFailure(BrowserSessions::isRefusal)
                .recoverWithItem(this::forgotten)
                .chain(present -> present.signedIn() ? endHere(exchange) : toIssuer(exchange))
                .onFailure(AuthenticationRedirectException.class)
                .recoverWithUni(toIssuer -> ended.end(exchange)
                        .replaceWith(() -> URI.create(((AuthenticationRedirectException) toIssuer).getRedirectUri())));
    }

    private Uni<URI> endHere(RoutingContext exchange) {
        return ended.end(exchange).chain(session::logout).replaceWith(HOME);
    }

    /** A session that ended by itself may have left the issuer's own behind. */
    private Uni<URI> toIssuer(RoutingContext exchange) {
        return Uni.createFrom().item(() -> issuer.address(exchange.request()).orElse(HOME));
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
