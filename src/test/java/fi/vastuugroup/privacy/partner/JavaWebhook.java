package fi.vastuugroup.privacy.partner;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import partner.client.JSON;
import partner.client.model.WebhookMessage;

/** Takes notifications whose signature verifies, and refuses whatever else comes. */
final class JavaWebhook implements AutoCloseable {

    final List<WebhookMessage> received = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final Webhook webhook;

    JavaWebhook(int port, String secret) throws IOException, EmptyWebhookSecretException {
        webhook = new Webhook(secret);
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<String>> headers = new HashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            try {
                webhook.verify(body, headers);
                received.add(JSON.getDefault().getMapper().readValue(body, WebhookMessage.class));
                exchange.sendResponseHeaders(204, -1);
            } catch (WebhookVerificationException forged) {
                exchange.sendResponseHeaders(401, -1);
            }
        }
    }
}
