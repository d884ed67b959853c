package fi.vastuugroup.privacy.identity.session;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

class BackChannelLogoutResource implements BackChannelLogoutApi {

    private final LogoutTokens tokens;
    private final EndedSessions sessions;

    BackChannelLogoutResource(LogoutTokens tokens, EndedSessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @Override
    public Uni<Response> logout(@Nullable String logoutToken) {
        return tokens.read(logoutToken)
                .chain(sessions::end)
                .replaceWith(() -> Response.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }
}
