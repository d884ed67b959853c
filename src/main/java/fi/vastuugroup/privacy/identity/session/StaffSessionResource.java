package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.principal.BrowserLogin;
import fi.vastuugroup.privacy.identity.token.ReturnPath;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

class StaffSessionResource implements StaffSessionApi {

    private final BrowserSessions sessions;

    StaffSessionResource(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Response> login(@Nullable String returnTo, @Nullable String uiLocales) {
        return Uni.createFrom().item(() -> Response.seeOther(page(returnTo)).build());
    }

    @Override
    public Uni<Response> logout(@Nullable String returnTo, @Nullable String state) {
        return (state == null ? sessions.end(page(returnTo)) : sessions.back())
                .map(where -> Response.seeOther(where).build());
    }

    @Override
    public Uni<SignedOut> signOut(@Nullable String returnTo) {
        return sessions.end(page(returnTo)).map(SignedOut::new);
    }

    @Override
    public Uni<StaffSession> session(HttpHeaders headers) {
        return sessions.current(Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))
                .map(StaffSession::of);
    }

    private static URI page(@Nullable String returnTo) {
        return ReturnPath.of(BrowserLogin.STAFF, returnTo);
    }
}
