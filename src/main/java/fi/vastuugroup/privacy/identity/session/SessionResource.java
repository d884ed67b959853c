package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.stepup.FreshLogins;
import fi.vastuugroup.privacy.identity.stepup.StepUp;
import fi.vastuugroup.privacy.identity.token.ReturnPath;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

class SessionResource implements SessionApi {

    private final BrowserSessions sessions;
    private final FreshLogins logins;

    SessionResource(BrowserSessions sessions, FreshLogins logins) {
        this.sessions = sessions;
        this.logins = logins;
    }

    @Override
    public Uni<Response> login(
            @Nullable String returnTo, @Nullable String uiLocales, @Nullable StepUp stepUp, RoutingContext exchange) {
        URI page = ReturnPath.of(returnTo);
        return sessions.requireGoingOn()
                .replaceWith(() -> stepUp == null ? page : afterStepUp(page, stepUp, exchange))
                .map(where -> Response.seeOther(where).build());
    }

    /** Who asks with a token has asked the issuer already; a browser is sent there, once. */
    private URI afterStepUp(URI page, StepUp stepUp, RoutingContext exchange) {
        if (stepUp == StepUp.ASKED) {
            return logins.isSufficient() ? page : ReturnPath.with(page, "login", "insufficient");
        }
        if (!logins.isSufficientForAWhile()) {
            StepUp.ask(exchange);
            throw new UnauthorizedException();
        }
        return page;
    }

    @Override
    public Uni<Response> logout(@Nullable String returnTo, @Nullable String state) {
        return (state == null ? sessions.end(ReturnPath.of(returnTo)) : sessions.back())
                .map(where -> Response.seeOther(where).build());
    }

    @Override
    public Uni<SignedOut> signOut(@Nullable String returnTo) {
        return sessions.end(ReturnPath.of(returnTo)).map(SignedOut::new);
    }

    @Override
    public Uni<Session> session(HttpHeaders headers) {
        return sessions.current(Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))
                .map(found -> Session.of(found, logins));
    }
}
