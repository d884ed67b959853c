package fi.vastuugroup.privacy.delivery.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A receiver's webhook, to which its notifications are sent.
 *
 * @param name {@code source:crm} or {@code partner:acme}
 * @param signers one for each of its secrets
 */
record WebhookReceiver(String name, URI url, List<Webhook> signers) {

    /** The signatures of a message, one for each secret: a receiver accepts any that it can verify. */
    String signatures(String id, Instant at, String body) {
        List<String> signatures = new ArrayList<>();
        for (Webhook signer : signers) {
            try {
                signatures.add(signer.sign(id, at.getEpochSecond(), body));
            } catch (WebhookSigningException e) {
                throw new IllegalStateException("a message to " + name + " cannot be signed", e);
            }
        }
        return String.join(" ", signatures);
    }

    boolean isEncrypted() {
        return "https".equals(url.getScheme());
    }

    int port() {
        return port(url);
    }

    static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return "http".equals(url.getScheme()) ? 80 : 443;
    }

    /** Path and query. */
    String target() {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    /** No secret in a log. */
    @Override
    public String toString() {
        return name;
    }
}
