package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.token.SessionEnd;
import fi.vastuugroup.privacy.identity.token.SessionEndedException;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Ends sessions of browsers for good: a copy of the cookie opens nothing after its person signed out, here at any replica or at
 * the issuer. A session is its ID token, which no other has, and the issuer's session behind it. Tokens that come without a
 * cookie are no sessions; neither looked up here nor ended: the program that has one drops it, and its issuer can revoke it.
 */
@ApplicationScoped
class EndedSessions {

    /** Where the platform leaves the tokens of the session by which it authenticated the request; else there are none. */
    private static final String TOKENS = AuthorizationCodeTokens.class.getName();

    private final EndedSessionStore store;

    EndedSessions(EndedSessionStore store) {
        this.store = store;
    }

    /** Refuses a request that was authenticated by a session that was ended; operations for everybody look themselves. */
    @ServerRequestFilter
    public Uni<Void> requireGoingOn(RoutingContext exchange) {
        return session(exchange)
                .map(session ->
                        store.isEnded(session).invoke(EndedSessions::refuse).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Ends the session by which the request was authenticated, if it was by one. */
    Uni<Void> end(RoutingContext exchange) {
        return session(exchange)
                .map(store::remember)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Ends the sessions of which the issuer says that they have ended there. */
    Uni<Void> end(LogoutTokens.Ending ending) {
        return store.remember(ending);
    }

    private static void refuse(boolean ended) {
        if (ended) {
            throw new SessionEndedException(SessionEnd.SIGNED_OUT, "the session was ended by signing out");
        }
    }

    private static Optional<SessionKeys> session(RoutingContext exchange) {
        @Nullable AuthorizationCodeTokens tokens = exchange.get(TOKENS);
        return Optional.ofNullable(tokens)
                .map(AuthorizationCodeTokens::getIdToken)
                .map(SessionKeys::of);
    }
}
