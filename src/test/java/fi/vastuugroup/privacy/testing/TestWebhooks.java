package fi.vastuugroup.privacy.testing;

import java.util.Map;
import java.util.TreeMap;

/** The webhooks of the suite: three receivers at a port where nobody listens until a test does. */
public final class TestWebhooks {

    public static final String SECRET = "whsec_dGVzdHMtb25seS1zZWNyZXQtbnVtYmVyLW9uZS0wMQ==";
    public static final String NEXT_SECRET = "whsec_dGVzdHMtb25seS1zZWNyZXQtbnVtYmVyLXR3by0wMg==";
    public static final String ANOTHERS_SECRET = "whsec_dGVzdHMtb25seS1zZWNyZXQtb2YtYW5vdGhlci0wMw==";

    private TestWebhooks() {}

    static Map<String, String> settings(int port) {
        var settings = new TreeMap<String, String>();
        var address = "http://127.0.0.1:" + port;
        settings.put("privacy.partners.acme-events.webhook.url", address + "/acme-events");
        settings.put("privacy.partners.acme-events.webhook.secrets", SECRET + "," + NEXT_SECRET);
        settings.put("privacy.partners.nordic-media.webhook.url", address + "/nordic-media?from=portal");
        settings.put("privacy.partners.nordic-media.webhook.secrets", ANOTHERS_SECRET);
        settings.put("privacy.sources.support-desk.webhook.url", address + "/support-desk");
        settings.put("privacy.sources.support-desk.webhook.secrets", ANOTHERS_SECRET);
        settings.put("privacy.webhooks.ports", Integer.toString(port));
        settings.put("privacy.webhooks.insecure-hosts", "127.0.0.1");
        settings.put("privacy.webhooks.allowed-addresses", "127.0.0.0/8");
        settings.put("privacy.webhooks.deadline", "PT2S");
        return settings;
    }
}
