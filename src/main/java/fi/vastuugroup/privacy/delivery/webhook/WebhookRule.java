package fi.vastuugroup.privacy.delivery.webhook;

import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import fi.vastuugroup.privacy.identity.client.Webhook;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Requires of a configured webhook an https address without credentials, at a port that is allowed, and secrets of the
 * specification's form and length.
 *
 * @param insecureHosts may be spoken to without TLS
 */
record WebhookRule(Set<Integer> ports, Set<String> insecureHosts) {

    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    /** @throws IllegalStateException that names the property and not the value */
    WebhookReceiver receiver(String property, String name, Webhook webhook) {
        return new WebhookReceiver(name, url(property + ".url", webhook.url()), signers(property, webhook.secrets()));
    }

    private URI url(String property, String text) {
        URI url;
        try {
            url = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(property + " is not an address");
        }
        if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
            throw new IllegalStateException(property + " must be an address with a host, and no user or fragment");
        }
        boolean insecure = "http".equals(url.getScheme()) && insecureHosts.contains(url.getHost());
        if (!"https".equals(url.getScheme()) && !insecure) {
            throw new IllegalStateException(property + " must be https");
        }
        if (!ports.contains(WebhookReceiver.port(url))) {
            throw new IllegalStateException(property + " has a port that privacy.webhooks.ports does not list");
        }
        return url;
    }

    private static List<com.standardwebhooks.Webhook> signers(String property, List<String> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalStateException(property + ".secrets must have at least one");
        }
        List<com.standardwebhooks.Webhook> signers = new ArrayList<>();
        for (int i = 0; i < secrets.size(); i++) {
            signers.add(signer(property + ".secrets[" + i + "]", secrets.get(i)));
        }
        return List.copyOf(signers);
    }

    private static com.standardwebhooks.Webhook signer(String property, String secret) {
        try {
            int bytes = secret.startsWith(PREFIX)
                    ? Base64.getDecoder().decode(secret.substring(PREFIX.length())).length
                    : 0;
            if (bytes >= SHORTEST && bytes <= LONGEST) {
                return new com.standardwebhooks.Webhook(secret);
            }
        } catch (IllegalArgumentException | EmptyWebhookSecretException e) {
            // Told below, without the secret.
        }
        throw new IllegalStateException(
                property + " must be whsec_ and " + SHORTEST + " to " + LONGEST + " random bytes in base64");
    }
}
