package fi.vastuugroup.privacy.local;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;

/** {@code GET /token/aino}: a persona's access token and nothing else, for the command line. */
final class TokenPage implements Route {

    private static final Duration LASTS = Duration.ofHours(8);
    private static final Headers PLAIN = Headers.of("Content-Type", "text/plain; charset=utf-8");

    private final OAuth2TokenProvider tokens;

    TokenPage(OAuth2TokenProvider tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        var path = request.getUrl().pathSegments();
        return request.getMethod().equals("GET")
                && path.size() == 2
                && path.get(0).equals("token");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        var port = request.getUrl().port();
        return Personas.find(request.getUrl().pathSegments().get(1))
                .map(persona -> new OAuth2HttpResponse(PLAIN, 200, token(persona, port), null))
                .orElseGet(() -> new OAuth2HttpResponse(PLAIN, 404, "there is no such persona\n", null));
    }

    private String token(Persona persona, int port) {
        var issuer = persona.kind().issuer();
        var claims = new HashMap<>(persona.claims());
        claims.put("iss", "http://localhost:" + port + "/" + issuer);
        claims.put("aud", LocalIssuers.AUDIENCE);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("auth_time", Instant.now().getEpochSecond());
        return tokens.jwt(claims, LASTS, issuer).serialize();
    }
}
