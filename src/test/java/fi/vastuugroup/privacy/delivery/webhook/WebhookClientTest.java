package fi.vastuugroup.privacy.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import fi.vastuugroup.privacy.testing.TestConfig;
import fi.vastuugroup.privacy.testing.TestWebhooks;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A receiver can be hostile: an attempt comes to an end in time, costs little, and reaches nothing but the receiver. */
@Timeout(60)
class WebhookClientTest {

    private static final String NAME = "hooks.example.com";
    private static final String LOOPBACK = "127.0.0.1";

    private static Vertx vertx;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.closeAndAwait();
    }

    @ParameterizedTest
    @CsvSource({
        "200, TAKEN, ''",
        "202, TAKEN, ''",
        "204, TAKEN, ''",
        "301, FAILED, answered-301",
        "302, FAILED, answered-302",
        "307, FAILED, answered-307",
        "400, FAILED, answered-400",
        "410, GONE, answered-410",
        "500, FAILED, answered-500"
    })
    void theStatusDecides(int status, WebhookAnswer.Kind kind, String reason) {
        try (RawReceiver redirected = RawReceiver.answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                RawReceiver receiver = RawReceiver.answering("HTTP/1.1 " + status
                        + " x\r\nContent-Length: 0\r\nLocation: http://127.0.0.1:" + redirected.port() + "/\r\n\r\n")) {
            WebhookAnswer answer = send(receiver.port());

            assertThat(answer.kind()).isEqualTo(kind);
            assertThat(answer.reason()).isEqualTo(reason.isEmpty() ? null : reason);
            assertThat(redirected.connections())
                    .as("redirects are not followed")
                    .isZero();
        }
    }

    @Test
    void aReceiverThatSaysNothingIsLeftInTime() {
        try (RawReceiver receiver = RawReceiver.silent()) {
            assertThat(send(receiver.port()).reason()).isEqualTo("timeout");
        }
    }

    @Test
    void aReceiverThatDripsHeadersIsLeftInTime() {
        try (RawReceiver receiver = RawReceiver.dripping("HTTP/1.1 200 OK\r\n", "X-A: b\r\n")) {
            assertThat(send(receiver.port()).reason()).isEqualTo("timeout");
        }
    }

    @Test
    void aReceiverThatDripsItsBodyIsLeftInTimeAndHasConfirmed() {
        try (RawReceiver receiver = RawReceiver.dripping("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", "x")) {
            assertThat(send(receiver.port()).kind()).isEqualTo(WebhookAnswer.Kind.TAKEN);
        }
    }

    @Test
    void aGigabyteIsNotRead() {
        try (RawReceiver receiver = RawReceiver.flooding("HTTP/1.1 500 x\r\nContent-Length: 1073741824\r\n\r\n")) {
            assertThat(send(receiver.port()).reason()).isEqualTo("answered-500");
            assertThat(receiver.awaitCut()).isLessThan(32L * 1024 * 1024);
        }
    }

    @Test
    void endlessHeadersAreNotRead() {
        try (RawReceiver receiver = RawReceiver.flooding("HTTP/1.1 200 OK\r\nX-A: ")) {
            assertThat(send(receiver.port()).reason()).isEqualTo("answer-invalid");
            assertThat(receiver.awaitCut()).isLessThan(32L * 1024 * 1024);
        }
    }

    @Test
    void whatIsNotHttpIsAFailure() {
        try (RawReceiver receiver = RawReceiver.answering("220 mail.example.com ESMTP\r\n")) {
            assertThat(send(receiver.port()).kind()).isEqualTo(WebhookAnswer.Kind.FAILED);
        }
    }

    @Test
    void aReceiverThatIsDownIsAFailure() {
        RawReceiver gone = RawReceiver.silent();
        gone.close();

        assertThat(send(gone.port()).reason()).isEqualTo("connection-failed");
    }

    @Test
    void aNameThatDoesNotExistIsAFailure() {
        Names unknown = new Names(settings(Map.of())) {
            @Override
            Uni<List<InetAddress>> addresses(WebhookReceiver receiver) {
                return Uni.createFrom().failure(new UnknownHostException("told to nobody"));
            }
        };

        assertThat(send(client(settings(Map.of()), unknown), receiver("http", 1))
                        .reason())
                .isEqualTo("name-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "169.254.169.254", "10.0.0.1", "::1", "::ffff:127.0.0.1", "fd00::1"})
    void oneAddressThatIsNotPublicIsEnoughToConnectToNone(String inner) {
        try (RawReceiver receiver = RawReceiver.answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            WebhookSettings publicOnly = settings(Map.of("privacy.webhooks.allowed-addresses", "192.0.2.0/24"));
            Names names = new Names(publicOnly, "192.0.2.1", inner);

            assertThat(send(client(publicOnly, names), receiver("http", receiver.port()))
                            .reason())
                    .isEqualTo("address-not-allowed");
            assertThat(receiver.connections()).isZero();
        }
    }

    @Test
    void theConnectionGoesToTheAddressThatWasCheckedWhateverTheNameSaysNext() {
        try (RawReceiver receiver = RawReceiver.answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            Names names = new Names(settings(Map.of()), LOOPBACK);

            WebhookAnswer answer = send(client(settings(Map.of()), names), receiver("http", receiver.port()));

            // The name itself leads elsewhere: whoever looked it up again would not have come here.
            assertThat(answer.kind()).isEqualTo(WebhookAnswer.Kind.TAKEN);
            assertThat(names.lookUps.get()).isEqualTo(1);
            assertThat(receiver.request()).contains("host: " + NAME + ":" + receiver.port());
        }
    }

    @Test
    void certificateAndServerNameAreThoseOfTheName(@TempDir Path directory) throws Exception {
        TestCertificate own = TestCertificate.of(directory, NAME);
        TestCertificate others = TestCertificate.of(directory, "others.example.com");
        WebhookSettings trusting = settings(Map.of(
                "privacy.webhooks.trusted-certificates",
                own.certificate() + "," + others.certificate(),
                "privacy.webhooks.deadline",
                "PT20S"));
        WebhookSettings careful = settings(Map.of("privacy.webhooks.deadline", "PT20S"));

        try (TlsReceiver receiver = TlsReceiver.start(vertx, own);
                TlsReceiver other = TlsReceiver.start(vertx, others)) {
            assertThat(send(client(trusting, names(trusting)), receiver("https", receiver.port())))
                    .isEqualTo(WebhookAnswer.ofStatus(204, null));
            assertThat(receiver.serverName()).isEqualTo(NAME);
            assertThat(send(client(trusting, names(trusting)), receiver("https", other.port()))
                            .reason())
                    .as("another's certificate")
                    .isEqualTo("tls-failed");
            assertThat(send(client(careful, names(careful)), receiver("https", receiver.port()))
                            .reason())
                    .as("a certificate that nobody vouches for")
                    .isEqualTo("tls-failed");
        }
    }

    private static WebhookAnswer send(int port) {
        WebhookSettings settings = settings(Map.of());
        return send(client(settings, names(settings)), receiver("http", port));
    }

    private static WebhookAnswer send(WebhookClient client, WebhookReceiver receiver) {
        var message =
                new WebhookMessage(UUID.randomUUID(), "erasure", new JsonObject(), Instant.EPOCH, 1, Instant.EPOCH);
        return client.send(receiver, message).await().indefinitely();
    }

    private static WebhookClient client(WebhookSettings settings, WebhookNames names) {
        return new WebhookClient(vertx, names, settings, Clock.systemUTC());
    }

    private static Names names(WebhookSettings settings) {
        return new Names(settings, LOOPBACK);
    }

    private static WebhookReceiver receiver(String scheme, int port) {
        try {
            return new WebhookReceiver(
                    "partner:acme",
                    URI.create(scheme + "://" + NAME + ":" + port + "/hook"),
                    List.of(new com.standardwebhooks.Webhook(TestWebhooks.SECRET)));
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WebhookSettings settings(Map<String, String> changes) {
        Map<String, String> all = new HashMap<>(Map.of(
                "privacy.webhooks.allowed-addresses", "127.0.0.0/8",
                "privacy.webhooks.deadline", "PT1S",
                "privacy.webhooks.connect-timeout", "PT1S"));
        all.putAll(changes);
        return TestConfig.builder(all)
                .withMapping(WebhookSettings.class)
                .build()
                .getConfigMapping(WebhookSettings.class);
    }

    /** A name that points where a test says. */
    private static class Names extends WebhookNames {

        private final AtomicInteger lookUps = new AtomicInteger();
        private final List<String> addresses;

        Names(WebhookSettings settings, String... addresses) {
            super(vertx, settings);
            this.addresses = List.of(addresses);
        }

        @Override
        Uni<List<InetAddress>> addresses(WebhookReceiver receiver) {
            lookUps.incrementAndGet();
            return Uni.createFrom().item(addresses.stream().map(Names::address).toList());
        }

        private static InetAddress address(String text) {
            try {
                return InetAddress.getByName(text);
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
