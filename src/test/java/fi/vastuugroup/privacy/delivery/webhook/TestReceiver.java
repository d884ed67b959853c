package fi.vastuugroup.privacy.delivery.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the suite's webhooks go: answers as a test has it, and remembers what came. */
final class TestReceiver implements AutoCloseable {

    /** What came, and what was answered. */
    record Received(String receiver, String id, Map<String, List<String>> headers, String body, int status) {

        JsonObject json() {
            return new JsonObject(body);
        }

        boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException e) {
                return false;
            } catch (EmptyWebhookSecretException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final List<String> together = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Integer> answers = message -> 204;
    private final Map<String, String> answerHeaders = new ConcurrentHashMap<>();

    TestReceiver() {
        var url = URI.create(
                ConfigProvider.getConfig().getValue("privacy.partners.acme-events.webhook.url", String.class));
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", url.getPort()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** The status for each message. */
    TestReceiver answering(Function<Received, Integer> status) {
        answers = status;
        return this;
    }

    TestReceiver withHeader(String name, String value) {
        answerHeaders.put(name, value);
        return this;
    }

    /** All attempts, in the order in which they were answered. */
    List<Received> received() {
        return List.copyOf(received);
    }

    /** Those that were answered with 2xx. */
    List<Received> taken() {
        return received.stream().filter(message -> message.status() < 300).toList();
    }

    /** Ids that were under way twice at the same time. */
    List<String> together() {
        return List.copyOf(together);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = new HashMap<String, List<String>>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            var id = exchange.getRequestHeaders().getFirst("webhook-id");
            if (underWay.merge(id, 1, Integer::sum) > 1) {
                together.add(id);
            }
            var message = new Received(exchange.getRequestURI().getPath().substring(1), id, headers, body, 0);
            int status = answers.apply(message);
            underWay.merge(id, -1, Integer::sum);
            received.add(new Received(message.receiver(), id, headers, body, status));
            answerHeaders.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
