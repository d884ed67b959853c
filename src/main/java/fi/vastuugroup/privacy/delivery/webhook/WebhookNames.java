package fi.vastuugroup.privacy.delivery.webhook;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Looks names up, on threads of each receiver's own: name servers that do not answer hold up nobody else. The answer is
 * what is connected to; it is not looked up again.
 */
@ApplicationScoped
class WebhookNames {

    private final Vertx vertx;
    private final WebhookSettings settings;
    private final Map<String, WorkerExecutor> threads = new ConcurrentHashMap<>();

    WebhookNames(Vertx vertx, WebhookSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    /** All addresses of the receiver's host, IPv4 first. */
    Uni<List<InetAddress>> addresses(WebhookReceiver receiver) {
        // A literal IPv6 address stands in brackets.
        String host = receiver.url().getHost().replaceAll("[\\[\\]]", "");
        return threads.computeIfAbsent(receiver.name(), this::threads)
                .executeBlocking(
                        () -> Stream.of(InetAddress.getAllByName(host))
                                .sorted(Comparator.comparingInt(address -> address.getAddress().length))
                                .toList(),
                        false);
    }

    private WorkerExecutor threads(String receiver) {
        return vertx.createSharedWorkerExecutor("webhook-names-" + receiver, settings.atATime());
    }
}
