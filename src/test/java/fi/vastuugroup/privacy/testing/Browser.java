package fi.vastuugroup.privacy.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.local.Personas;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** As much of a browser as signing in takes: cookies, and redirects followed one by one. */
public final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI portal;

    /** A browser without cookies that has the portal on a port open. */
    public Browser(int port) {
        this.portal = URI.create("http://localhost:" + port);
    }

    /** Opens a page of the portal. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path));
        return send(headers.length > 0 ? request.headers(headers) : request);
    }

    /** Sends an empty object. */
    public HttpResponse<String> send(String method, String path, String... headers) {
        return sendBody(method, path, "{}", headers);
    }

    /** Sends JSON. */
    public HttpResponse<String> sendBody(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Goes where a redirect leads. */
    public HttpResponse<String> follow(HttpResponse<String> redirect) {
        return send(HttpRequest.newBuilder(location(redirect)));
    }

    /** Clicks a persona on the issuer's page. */
    public HttpResponse<String> choose(HttpResponse<String> toIssuer, String persona) {
        return choose(toIssuer, persona, Map.of());
    }

    /** Clicks a persona whose tokens say something else besides. */
    public HttpResponse<String> choose(HttpResponse<String> toIssuer, String persona, Map<String, ?> others) {
        String claims = URLEncoder.encode(claims(persona, others), StandardCharsets.UTF_8);
        String form = "username=" + persona + "&claims=" + claims;
        return send(HttpRequest.newBuilder(location(toIssuer))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Signs in, and gives the last redirect, from the portal to where the browser wanted to go. */
    public HttpResponse<String> signIn(String persona, String path) {
        HttpResponse<String> answer = follow(choose(get(path), persona));
        while (answer.statusCode() == 302) {
            answer = follow(answer);
        }
        return answer;
    }

    /** What it has for the portal. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Where a redirect leads. */
    public static URI location(HttpResponse<String> redirect) {
        return redirect.uri().resolve(redirect.headers().firstValue("Location").orElseThrow());
    }

    private static String claims(String persona, Map<String, ?> others) {
        Map<String, Object> claims = new TreeMap<>(Personas.get(persona).claims());
        claims.put("auth_time", MovableClock.time().getEpochSecond());
        claims.putAll(others);
        try {
            return new ObjectMapper().writeValueAsString(claims);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
