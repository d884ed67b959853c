package fi.vastuugroup.privacy.local;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** The webhook of the local run's partner {@code acme-events}: takes what is signed, and {@code GET} shows it. */
final class WebhookPage implements Route {

    private static final String PATH = "/webhooks/acme-events";

    /** Public: never one for real data. */
    private static final String SECRET = "whsec_bG9jYWwtcnVuLW9ubHktd2ViaG9vay1zZWNyZXQtMDE=";

    private static final Headers PLAIN = Headers.of("Content-Type", "text/plain; charset=utf-8");
    private static final int KEPT = 100;

    private final Deque<String> newestFirst = new ArrayDeque<>();

    /** The portal's settings for this webhook at a port of this machine. */
    static Map<String, String> settings(int port) {
        var settings = new TreeMap<String, String>();
        settings.put("privacy.partners.acme-events.webhook.url", "http://127.0.0.1:" + port + PATH);
        settings.put("privacy.partners.acme-events.webhook.secrets", SECRET);
        settings.put("privacy.webhooks.ports", Integer.toString(port));
        settings.put("privacy.webhooks.insecure-hosts", "127.0.0.1");
        settings.put("privacy.webhooks.allowed-addresses", "127.0.0.0/8");
        return settings;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return request.getUrl().encodedPath().equals(PATH);
    }

    @Override
    public synchronized OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        if (request.getMethod().equals("GET")) {
            var text = newestFirst.isEmpty() ? "Nothing was sent yet.\n" : String.join("\n", newestFirst);
            return new OAuth2HttpResponse(PLAIN, 200, text, null);
        }
        var body = Objects.requireNonNullElse(request.getBody(), "");
        if (!isSigned(body, request.getHeaders())) {
            return new OAuth2HttpResponse(PLAIN, 401, "not signed\n", null);
        }
        newestFirst.addFirst(body + "\n");
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
        return new OAuth2HttpResponse(PLAIN, 200, "", null);
    }

    private static boolean isSigned(String body, Headers headers) {
        try {
            new Webhook(SECRET).verify(body, headers.toMultimap());
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalStateException(e);
        }
    }
}
