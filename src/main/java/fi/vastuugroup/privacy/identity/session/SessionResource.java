package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.token.ReturnPath;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

class SessionResource implements SessionApi {

    private final BrowserSessions sessions;

    SessionResource(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Response> login(@Nullable String returnTo, @Nullable String uiLocales) {
        return sessions.requireGoingOn()
                .replaceWith(() -> Response.seeOther(ReturnPath.of(returnTo)).build());
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
        return sessions.current(Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
