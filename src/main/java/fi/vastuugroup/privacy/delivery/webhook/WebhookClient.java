package fi.vastuugroup.privacy.delivery.webhook;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;

/**
 * Makes one attempt to send a message, and comes to an end whatever the receiver does: its name must point at addresses
 * that are allowed, all of them, and the connection goes to one of these, never to a name that is looked up again.
 * Certificate and SNI are those of the name. Redirects are not followed, a connection is used once, and of the answer's
 * body little is read and nothing kept.
 */
@ApplicationScoped
class WebhookClient {

    private static final int LARGEST_HEADERS = 8 * 1024;

    /** The sender's lanes are the limit; receivers can share a host. */
    private static final int CONNECTIONS_TO_A_HOST = 1024;

    private final Vertx vertx;
    private final WebhookNames names;
    private final WebhookSettings settings;
    private final Clock clock;
    private final AddressRule addresses;
    private final HttpClient client;

    WebhookClient(Vertx vertx, WebhookNames names, WebhookSettings settings, Clock clock) {
        this.vertx = vertx;
        this.names = names;
        this.settings = settings;
        this.clock = clock;
        this.addresses = new AddressRule(settings.allowedAddresses().orElse(List.of()).stream()
                .map(AddressBlock::parse)
                .toList());
        this.client = vertx.getDelegate()
                .httpClientBuilder()
                .with(options(settings))
                .with(new PoolOptions().setHttp1MaxSize(CONNECTIONS_TO_A_HOST))
                // Else what a receiver says that is not HTTP would be logged.
                .withConnectHandler(connection -> connection.exceptionHandler(ended -> {}))
                .build();
    }

    private static HttpClientOptions options(WebhookSettings settings) {
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(settings.connectTimeout().toMillis()))
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setMaxHeaderSize(LARGEST_HEADERS);
        settings.trustedCertificates().ifPresent(files -> {
            PemTrustOptions trusted = new PemTrustOptions();
            files.forEach(trusted::addCertPath);
            options.setTrustOptions(trusted);
        });
        return options;
    }

    /** Sends a message once; a failure is an answer too. */
    Uni<WebhookAnswer> send(WebhookReceiver receiver, WebhookMessage message) {
        return names.addresses(receiver)
                .ifNoItem()
                .after(settings.connectTimeout())
                .fail()
                .map(found -> found.stream().allMatch(addresses::allows) ? found : List.<InetAddress>of())
                .chain(allowed -> allowed.isEmpty()
                        ? Uni.createFrom().item(WebhookAnswer.failed("address-not-allowed"))
                        : exchange(receiver, message, allowed.get((message.attempt() - 1) % allowed.size())))
                .onFailure()
                .recoverWithItem(failure -> WebhookAnswer.failed("name-not-found"));
    }

    private Uni<WebhookAnswer> exchange(WebhookReceiver receiver, WebhookMessage message, InetAddress address) {
        String body = message.body();
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setSsl(receiver.isEncrypted())
                .setHost(receiver.url().getHost())
                .setPort(receiver.port())
                .setServer(SocketAddress.inetSocketAddress(receiver.port(), address.getHostAddress()))
                .setURI(receiver.target());
        message.headers(receiver, body, clock.instant()).forEach(request::putHeader);
        return Uni.createFrom()
                .emitter(emitter -> new WebhookExchange(vertx.getDelegate(), clock, emitter)
                        .start(client, request, body, settings.deadline()));
    }
}
