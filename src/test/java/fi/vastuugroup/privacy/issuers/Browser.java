package fi.vastuugroup.privacy.issuers;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of a browser as a login takes: cookies, redirects that are followed, and a form that is filled in. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern SESSION_CODE = Pattern.compile("name=\"session_code\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final List<String> origins;

    /** A browser that follows redirects to some origins, and stops where one leads elsewhere. */
    Browser(String... origins) {
        this.origins = List.of(origins);
    }

    HttpResponse<String> open(String address) throws IOException, InterruptedException {
        return open(URI.create(address));
    }

    /** Opens an address and follows it to where it ends. */
    HttpResponse<String> open(URI address) throws IOException, InterruptedException {
        return follow(send(HttpRequest.newBuilder(address).build()));
    }

    /** Opens one address, and nothing that it redirects to. */
    HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    /** Fills in the login form of a page. */
    HttpResponse<String> logIn(HttpResponse<String> page, String name) throws IOException, InterruptedException {
        return follow(submit(page, name));
    }

    /** Fills in the login form of a page; gives the redirect that answers it. */
    HttpResponse<String> submit(HttpResponse<String> page, String name) throws IOException, InterruptedException {
        return submit(page, Map.of("username", name, "password", KeycloakAdmin.PASSWORD));
    }

    /** Fills in the form of a page that asks for a one-time password. */
    HttpResponse<String> enterCode(HttpResponse<String> page, String code) throws IOException, InterruptedException {
        if (!page.body().contains("name=\"otp\"")) {
            throw new IllegalStateException("no code is asked for at " + page.uri() + ": " + page.body());
        }
        return follow(submit(page, Map.of("otp", code)));
    }

    /** Sends JSON as a page of the portal does, which says that it is one. */
    HttpResponse<String> post(String address, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "test")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Says yes to the issuer's question whether to sign out. */
    HttpResponse<String> confirmLogout(HttpResponse<String> page) throws IOException, InterruptedException {
        Matcher code = SESSION_CODE.matcher(page.body());
        if (!code.find()) {
            throw new IllegalStateException("no question at " + page.uri() + ": " + page.statusCode() + page.body());
        }
        return follow(submit(page, Map.of("session_code", code.group(1), "confirmLogout", "Logout")));
    }

    /** Drops the cookies of a name, as a browser does when their time is over. */
    void drop(String prefix) {
        List<HttpCookie> dropped = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith(prefix))
                .toList();
        dropped.forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no form at " + page.uri() + ": " + page.statusCode() + page.body());
        }
        return send(HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(IssuedTokens.encoded(fields)))
                .build());
    }

    static URI location(HttpResponse<String> redirect) {
        return redirect.uri()
                .resolve(redirect.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new IllegalStateException(
                                "no redirect: " + redirect.statusCode() + " " + redirect.body())));
    }

    static String parameter(URI address, String name) {
        for (String part : address.getRawQuery().split("&", -1)) {
            if (part.startsWith(name + "=")) {
                return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalStateException("no " + name + " in " + address);
    }

    private HttpResponse<String> follow(HttpResponse<String> first) throws IOException, InterruptedException {
        HttpResponse<String> answer = first;
        for (int redirects = 0; answer.statusCode() / 100 == 3 && redirects < 20; redirects++) {
            URI next = location(answer);
            if (origins.stream().noneMatch(origin -> next.toString().startsWith(origin + "/"))) {
                return answer;
            }
            answer = send(HttpRequest.newBuilder(next).build());
        }
        return answer;
    }

    /** A browser takes the loopback address for a safe one, and sends what is for safe ones alone. */
    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        return answer;
    }
}
