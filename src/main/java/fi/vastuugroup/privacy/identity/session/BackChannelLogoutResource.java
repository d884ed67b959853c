package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.principal.BrowserLogin;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

class BackChannelLogoutResource implements BackChannelLogoutApi {

    /** A token is of letters and digits that no form writes otherwise. */
    private static final Pattern LOGOUT_TOKEN = Pattern.compile("(?:^|&)logout_token=([^&]*)");

    private final LogoutTokens tokens;
    private final EndedSessions sessions;

    BackChannelLogoutResource(LogoutTokens tokens, EndedSessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @Override
    public Uni<Response> logout(byte @Nullable [] form) {
        return logout(BrowserLogin.CUSTOMERS, form);
    }

    @Override
    public Uni<Response> logoutStaff(byte @Nullable [] form) {
        return logout(BrowserLogin.STAFF, form);
    }

    private Uni<Response> logout(BrowserLogin login, byte @Nullable [] form) {
        return tokens.read(login, logoutToken(form))
                .chain(sessions::end)
                .replaceWith(() -> Response.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    /** The form is read here, for one that breaks off or is none is the sender's fault, and answered. */
    private static @Nullable String logoutToken(byte @Nullable [] form) {
        Matcher found = LOGOUT_TOKEN.matcher(form == null ? "" : new String(form, StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : null;
    }
}
