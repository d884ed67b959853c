package fi.vastuugroup.privacy.identity.session;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;

class SessionResource implements SessionApi {

    private final BrowserSessions sessions;

    SessionResource(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Response> login(String returnTo) {
        return Uni.createFrom().item(Response.seeOther(ReturnPath.of(returnTo)).build());
    }

    @Override
    public Uni<Response> logout() {
        return sessions.end().map(where -> Response.seeOther(where).build());
    }

    @Override
    public Uni<Session> session() {
        return sessions.current();
    }
}
