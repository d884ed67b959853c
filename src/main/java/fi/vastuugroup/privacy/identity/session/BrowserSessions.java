package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.BrowserCookies;
import fi.vastuugroup.privacy.identity.token.EndedBy;
import fi.vastuugroup.privacy.identity.token.SessionEnd;
import fi.vastuugroup.privacy.identity.token.SessionEndedException;
import fi.vastuugroup.privacy.identity.token.TenantRoles;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
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
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads and ends the browser's session behind a request, if there is one: an encrypted cookie, of which nothing is kept until it is ended. */
@ApplicationScoped
class BrowserSessions {

    private final CurrentIdentityAssociation identity;
    private final OidcSession session;
    private final BrowserCookies cookies;
    private final EndedSessions ended;
    private final LoginCheck logins;
    private final IssuerLogout issuer;
    private final CurrentVertxRequest request;
    private final Texts texts = Texts.load("sessions");

    BrowserSessions(
            CurrentIdentityAssociation identity,
            OidcSession session,
            BrowserCookies cookies,
            EndedSessions ended,
            LoginCheck logins,
            IssuerLogout issuer,
            CurrentVertxRequest request) {
        this.identity = identity;
        this.session = session;
        this.cookies = cookies;
        this.ended = ended;
        this.logins = logins;
        this.issuer = issuer;
        this.request = request;
    }

    /**
     * The session behind a request.
     *
     * @param principal who is signed in; null where nobody is
     * @param expiresAt until when it counts without the issuer's renewing it; null where nobody is signed in
     * @param reason why the last session ended; null where somebody is signed in, and where that is not known
     */
    record Found(@Nullable Principal principal, @Nullable Instant expiresAt, Session.@Nullable Reason reason) {

        private static Found none(Session.@Nullable Reason reason) {
            return new Found(null, null, reason);
        }
    }

    /** The session of the request. One that does not count (expired, forged, of another key, ended) is none. */
    Uni<Found> current(Language language) {
        RoutingContext exchange = request.getCurrent();
        return identity.getDeferredIdentity()
                .call(() -> ended.requireGoingOn(exchange))
                .call(present -> requireGoingOn(present))
                .map(present -> describe(present).orElseGet(() -> none(language)))
                .onFailure(BrowserSessions::isEnd)
                .recoverWithItem(failure -> forgotten(failure, language));
    }

    /** Fails with {@code session-ended} for a login that was ended though its token goes on. */
    Uni<Void> requireGoingOn() {
        return identity.getDeferredIdentity().chain(present -> requireGoingOn(present));
    }

    private Uni<Void> requireGoingOn(SecurityIdentity present) {
        return present.getAttribute(TenantRoles.PRINCIPAL) instanceof Principal.Customer customer
                ? logins.requireGoingOn(customer)
                : Uni.createFrom().voidItem();
    }

    /**
     * Ends the session, with every copy of it.
     *
     * @param returnTo where the browser goes in the end
     * @return where the browser goes first: to the issuer's own sign-out, where it has one
     */
    Uni<URI> end(URI returnTo) {
        RoutingContext exchange = request.getCurrent();
        return identity.getDeferredIdentity()
                .map(present -> describe(present).isPresent())
                .onFailure(BrowserSessions::isRefusal)
                .recoverWithItem(() -> {
                    cookies.forgetSession(exchange);
                    return false;
                })
                .chain(signedIn -> signedIn ? endHere(exchange, returnTo) : toIssuer(exchange, returnTo))
                .onFailure(AuthenticationRedirectException.class)
                .recoverWithUni(toIssuer -> ended.end(exchange)
                        .replaceWith(() -> URI.create(((AuthenticationRedirectException) toIssuer).getRedirectUri()))
                        .invoke(() -> cookies.keepReturn(exchange, returnTo)));
    }

    /** Where a browser goes that comes back from the issuer's sign-out. */
    Uni<URI> back() {
        return Uni.createFrom().item(() -> cookies.takeReturn(request.getCurrent()));
    }

    private Uni<URI> endHere(RoutingContext exchange, URI returnTo) {
        return ended.end(exchange).chain(session::logout).replaceWith(returnTo);
    }

    /** A session that ended by itself may have left the issuer's own behind. */
    private Uni<URI> toIssuer(RoutingContext exchange, URI returnTo) {
        return Uni.createFrom()
                .item(() -> issuer.address(exchange)
                        .map(address -> {
                            cookies.keepReturn(exchange, returnTo);
                            return address;
                        })
                        .orElse(returnTo));
    }

    private Found none(Language language) {
        return Found.none(cookies.takeEnd(request.getCurrent())
                .map(end -> reason(end, language))
                .orElse(null));
    }

    /** Ends a session that does not count in the browser, where there is one, and says why. */
    private Found forgotten(Throwable failure, Language language) {
        RoutingContext exchange = request.getCurrent();
        if (!BrowserCookies.hasSession(exchange) && !(failure instanceof SessionEndedException)) {
            return none(language);
        }
        cookies.forgetSession(exchange);
        cookies.takeEnd(exchange);
        return Found.none(reason(EndedBy.of(failure), language));
    }

    private Session.Reason reason(SessionEnd end, Language language) {
        return new Session.Reason(end, texts.get("end." + end.slug(), language));
    }

    private static Optional<Found> describe(SecurityIdentity identity) {
        return identity.getAttribute(TenantRoles.PRINCIPAL) instanceof Principal principal
                        && identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(new Found(principal, Instant.ofEpochSecond(token.getExpirationTime()), null))
                : Optional.empty();
    }

    private static boolean isEnd(Throwable failure) {
        return failure instanceof AuthenticationException || failure instanceof SessionEndedException;
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof AuthenticationException && !(failure instanceof AuthenticationRedirectException);
    }
}
