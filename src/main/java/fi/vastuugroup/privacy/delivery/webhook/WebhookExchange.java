package fi.vastuugroup.privacy.delivery.webhook;

import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.net.SocketException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes one request and reads its answer. The status decides as soon as it is there; the body is read to its end, so
 * that a receiver is not cut off in the middle of an ordinary answer, but neither for long nor when it is large.
 */
class WebhookExchange {

    private static final int LARGEST_BODY = 16 * 1024;

    private final Vertx vertx;
    private final Clock clock;
    private final UniEmitter<? super WebhookAnswer> emitter;

    private @Nullable HttpClientRequest request;
    private @Nullable WebhookAnswer byStatus;
    private long timer;
    private int read;
    private boolean over;

    WebhookExchange(Vertx vertx, Clock clock, UniEmitter<? super WebhookAnswer> emitter) {
        this.vertx = vertx;
        this.clock = clock;
        this.emitter = emitter;
    }

    synchronized void start(HttpClient client, RequestOptions options, String body, Duration deadline) {
        timer = vertx.setTimer(deadline.toMillis(), late -> end("timeout"));
        client.request(options).onComplete(opened -> {
            if (opened.succeeded()) {
                send(opened.result(), body);
            } else {
                end(reason(opened.cause()));
            }
        });
    }

    private synchronized void send(HttpClientRequest opened, String body) {
        request = opened;
        if (over) {
            opened.reset();
            return;
        }
        opened.exceptionHandler(failure -> end(reason(failure)));
        opened.send(body).onComplete(answered -> {
            if (answered.succeeded()) {
                read(answered.result());
            } else {
                end(reason(answered.cause()));
            }
        });
    }

    private synchronized void read(HttpClientResponse answer) {
        byStatus = WebhookAnswer.ofStatus(answer.statusCode(), pause(answer.getHeader("Retry-After")));
        answer.exceptionHandler(failure -> end(reason(failure)));
        answer.handler(part -> {
            read += part.length();
            if (read > LARGEST_BODY) {
                end("answer-too-large");
            }
        });
        answer.endHandler(end -> end("answered"));
    }

    /** Ends the exchange: as its status says, where there is one. */
    private synchronized void end(String reason) {
        if (over) {
            return;
        }
        over = true;
        vertx.cancelTimer(timer);
        if (request != null) {
            // After a whole answer this does nothing.
            request.reset();
        }
        emitter.complete(byStatus == null ? WebhookAnswer.failed(reason) : byStatus);
    }

    private static String reason(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return "timeout";
        }
        if (failure instanceof SSLException) {
            return "tls-failed";
        }
        return failure instanceof SocketException ? "connection-failed" : "answer-invalid";
    }

    /** Reads {@code Retry-After}: seconds or a date (RFC 9110); nothing else is one. */
    private @Nullable Duration pause(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return null;
        }
        try {
            return retryAfter.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter))
                    : Duration.between(
                            clock.instant(),
                            ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
