package fi.vastuugroup.privacy.fuzz;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends requests as they are, which most clients would tidy up first. */
final class Client implements AutoCloseable {

    private static final int LONGEST_SECONDS = 300;

    private final Vertx vertx = Vertx.vertx();
    private final Ticks ticks = new Ticks();
    private final int port;
    private final HttpClient http;

    /** The connection ended before the answer did. */
    static final class ConnectionLost extends IOException {

        private static final long serialVersionUID = 1L;

        ConnectionLost(Throwable cause) {
            super(cause);
        }
    }

    Client(int port, int connections) {
        this.port = port;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(connections).setDecompressionSupported(false));
    }

    Answer send(Sent request) throws IOException {
        long begin = ticks.millis();
        Future<Answer> answer = http.request(new RequestOptions()
                        .setHost("localhost")
                        .setPort(port)
                        .setMethod(HttpMethod.valueOf(request.method()))
                        .setURI(request.uri()))
                .compose(wire -> answer(wire, request, begin));
        try {
            return answer.toCompletionStage().toCompletableFuture().get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException lost) {
            throw new ConnectionLost(lost);
        } catch (TimeoutException never) {
            throw new IOException("nothing came in " + LONGEST_SECONDS + " s", never);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** Asks for the body on the connection's own thread: one that came before somebody asked would be lost. */
    private Future<Answer> answer(HttpClientRequest wire, Sent request, long begin) {
        return send(wire, request).compose(head -> head.body().map(body -> read(head, body, begin)));
    }

    private static Future<HttpClientResponse> send(HttpClientRequest wire, Sent request) {
        for (Map.Entry<String, String> header : request.headers()) {
            wire.headers().add(header.getKey(), header.getValue());
        }
        if (request.by().token() != null) {
            wire.putHeader("Authorization", "Bearer " + request.by().token());
        }
        return request.body() == null ? wire.send() : wire.send(Buffer.buffer(request.body()));
    }

    private Answer read(HttpClientResponse head, Buffer body, long begin) {
        try {
            return Answer.of(head.statusCode(), head.headers(), body.getBytes(), ticks.millis() - begin);
        } catch (IOException garbled) {
            throw new IllegalStateException("an answer could not be unpacked", garbled);
        }
    }

    @Override
    public void close() {
        ticks.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
