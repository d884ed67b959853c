package fi.vastuugroup.privacy.delivery.webhook;

import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpServer;

/** A receiver with a certificate, that notes the server name that it was called by. */
final class TlsReceiver implements AutoCloseable {

    private final HttpServer server;
    private volatile String serverName = "";

    private TlsReceiver(Vertx vertx, TestCertificate certificate) {
        server = vertx.createHttpServer(new HttpServerOptions()
                .setSsl(true)
                .setSni(true)
                .setKeyCertOptions(new PfxOptions()
                        .setPath(certificate.keystore().toString())
                        .setPassword(TestCertificate.PASSWORD)));
    }

    static TlsReceiver start(Vertx vertx, TestCertificate certificate) {
        TlsReceiver receiver = new TlsReceiver(vertx, certificate);
        receiver.server
                .requestHandler(request -> {
                    receiver.serverName = request.connection().indicatedServerName();
                    request.response().setStatusCode(204).endAndForget();
                })
                .listen(0, "127.0.0.1")
                .await()
                .indefinitely();
        return receiver;
    }

    int port() {
        return server.actualPort();
    }

    String serverName() {
        return serverName;
    }

    @Override
    public void close() {
        server.closeAndAwait();
    }
}
