package fi.vastuugroup.privacy.replicas;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.vastuugroup.privacy.testing.TestWebhooks;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Where the webhooks go. From some delivery on it holds the answers to one replica, until that one is dead. */
final class Receiver implements AutoCloseable {

    /** What came, from which replica, and for whom. */
    record Received(String replica, String receiver, UUID id) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<UUID> held = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final CountDownLatch holding = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final String victim;
    private final int holdFrom;

    Receiver(String victim, int holdFrom) throws IOException {
        this.victim = victim;
        this.holdFrom = holdFrom;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The settings of a replica: its name is in the addresses. */
    Map<String, String> settings(String replica) {
        String address = "http://127.0.0.1:" + port() + "/" + replica;
        return Map.of(
                "privacy.partners.acme-events.webhook.url",
                address + "/partner:acme-events",
                "privacy.partners.acme-events.webhook.secrets",
                TestWebhooks.SECRET,
                "privacy.sources.crm.webhook.url",
                address + "/source:crm",
                "privacy.sources.crm.webhook.secrets",
                TestWebhooks.SECRET,
                "privacy.webhooks.ports",
                Integer.toString(port()),
                "privacy.webhooks.insecure-hosts",
                "127.0.0.1",
                "privacy.webhooks.allowed-addresses",
                "127.0.0.0/8",
                "privacy.webhooks.connect-timeout",
                "PT1S",
                "privacy.webhooks.deadline",
                "PT2S",
                "privacy.webhooks.every",
                "1s");
    }

    void awaitHolding() throws InterruptedException {
        if (!holding.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("only " + received.size() + " came");
        }
    }

    void release() {
        released.countDown();
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    /** What the dead one had sent and never heard of again. */
    List<UUID> held() {
        return List.copyOf(held);
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<String>> headers = new HashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            if (!verifies(body, headers)) {
                refused.add(body);
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            UUID id = UUID.fromString(exchange.getRequestHeaders().getFirst("webhook-id"));
            if (take(new Received(path[1], path[2], id))) {
                released.await();
            }
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the answer is held. */
    private synchronized boolean take(Received message) {
        received.add(message);
        boolean hold = message.replica().equals(victim)
                && released.getCount() > 0
                && received.stream().filter(one -> one.replica().equals(victim)).count() >= holdFrom;
        if (hold) {
            held.add(message.id());
            holding.countDown();
        }
        return hold;
    }

    private static boolean verifies(String body, Map<String, List<String>> headers) {
        try {
            new Webhook(TestWebhooks.SECRET).verify(body, headers);
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalStateException(e);
        }
    }
}
