package fi.vastuugroup.privacy.register.listening;

import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the store gives to an answer, and asks for more when it was taken: a slow hearer makes nothing wait here, and
 * one who has gone ends the reading. Everything runs on the request's event loop.
 */
final class SentToHearer implements Subscriber<Buffer> {

    private final HttpServerResponse response;
    private final Context context;
    private final Runnable head;
    private final UniEmitter<? super Void> done;
    private @Nullable Subscription from;
    private boolean over;

    /** @param head writes the headers, when it is certain that there is something to hear */
    SentToHearer(RoutingContext exchange, Runnable head, UniEmitter<? super Void> done) {
        this.response = exchange.response();
        this.context = exchange.vertx().getOrCreateContext();
        this.head = head;
        this.done = done;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        context.runOnContext(turn -> {
            from = subscription;
            response.exceptionHandler(gone -> gone());
            response.closeHandler(closed -> gone());
            if (response.closed()) {
                gone();
            } else {
                subscription.request(1);
            }
        });
    }

    @Override
    public void onNext(Buffer piece) {
        context.runOnContext(turn -> write(piece));
    }

    private void write(Buffer piece) {
        Subscription source = from;
        if (over || source == null) {
            return;
        }
        if (!response.headWritten()) {
            head.run();
        }
        response.write(piece);
        if (response.writeQueueFull()) {
            response.drainHandler(drained -> {
                response.drainHandler(null);
                source.request(1);
            });
        } else {
            source.request(1);
        }
    }

    @Override
    public void onComplete() {
        context.runOnContext(turn -> {
            if (!over) {
                over = true;
                response.end().onComplete(ended -> done.complete(null));
            }
        });
    }

    /** What has begun can only be broken off: the length that was said tells that it is not whole. */
    @Override
    public void onError(Throwable failure) {
        context.runOnContext(turn -> {
            if (over) {
                return;
            }
            over = true;
            if (response.headWritten()) {
                response.reset();
                done.complete(null);
            } else {
                done.fail(failure);
            }
        });
    }

    private void gone() {
        Subscription source = from;
        if (!over && source != null) {
            over = true;
            source.cancel();
            done.complete(null);
        }
    }
}
