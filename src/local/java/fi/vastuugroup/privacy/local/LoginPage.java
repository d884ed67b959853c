package fi.vastuugroup.privacy.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** The issuers' login page: the personas, each a button; what is clicked logs in. */
final class LoginPage implements Route {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Log in as one of the %1$s</title>
            <link rel="icon" href="data:,">
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
            button { display: block; width: 100%%; margin: .5rem 0; padding: .7rem 1rem; text-align: start; font: inherit;
                     color: inherit; background: transparent; border: 1px solid #9aa4b0; border-radius: .4rem; cursor: pointer; }
            button:hover, button:focus { border-color: #0b5cad; outline: 2px solid #0b5cad; }
            small { display: block; opacity: .8; }
            </style>
            </head>
            <body>
            <h1>Log in as one of the %1$s</h1>
            <p>This is the local run: there are no passwords, and nobody here is real.</p>
            %2$s
            </body>
            </html>
            """;

    private static final String BUTTON = """
            <form method="post">
            <input type="hidden" name="username" value="%s">
            <input type="hidden" name="claims" value="%s">
            <button lang="und"><strong><bdi>%s</bdi></strong> (%s)<small lang="en">%s</small></button>
            </form>
            """;

    @Override
    public boolean match(OAuth2HttpRequest request) {
        var path = request.getUrl().encodedPath();
        return request.getMethod().equals("GET") && path.endsWith("/authorize");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        var issuer = request.getUrl().pathSegments().get(0);
        var buttons = Personas.of(issuer).stream()
                .filter(persona -> persona.login() != null)
                .map(LoginPage::button)
                .collect(Collectors.joining());
        var headers = Headers.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store");
        var page = PAGE.formatted(escaped(issuer), buttons);
        return new OAuth2HttpResponse(headers, 200, null, page.getBytes(StandardCharsets.UTF_8));
    }

    private static String button(Persona persona) {
        var claims = new HashMap<>(persona.claims());
        claims.put("auth_time", Instant.now().getEpochSecond());
        try {
            return BUTTON.formatted(
                    escaped(persona.key()),
                    escaped(JSON.writeValueAsString(claims)),
                    escaped(persona.name()),
                    escaped(persona.key()),
                    escaped(persona.shows()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
