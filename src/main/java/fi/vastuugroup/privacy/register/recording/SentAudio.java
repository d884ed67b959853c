package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that brings audio, read as fast as the store takes it: what waits here is never more than one piece.
 * It comes to its end only where all of it came and its digest is right, so that nothing else is ever stored whole.
 * Everything runs on the request's event loop.
 */
final class SentAudio {

    private static final String CONTINUE = "100-continue";

    /** How often it is looked whether anything came, and how often nothing came then: half a minute of silence. */
    private static final long LOOK_MILLIS = Duration.ofSeconds(5).toMillis();

    private static final int LOOKS = 6;

    /** Less than the hour after which nobody believes that an object is still being stored. */
    private static final int MOST_LOOKS = (int) (Duration.ofMinutes(50).toMillis() / LOOK_MILLIS);

    private final HttpServerRequest request;
    private final Vertx vertx;
    private final Context context;
    private final long length;
    private final byte[] expected;
    private final MessageDigest digest = Digests.running();

    private final Buffer head = Buffer.buffer();
    private long received;
    private long wanted;
    private int silent;
    private int looks;
    private boolean over;
    private @Nullable Long timer;
    private @Nullable Throwable failure;
    private @Nullable UniEmitter<? super byte[]> asksHead;
    private @Nullable MultiEmitter<? super Buffer> takes;

    /** @param expected the digest that the sender says */
    SentAudio(RoutingContext exchange, long length, ContentDigest expected) {
        this.request = exchange.request();
        this.vertx = exchange.vertx();
        this.context = vertx.getOrCreateContext();
        this.length = length;
        this.expected = expected.bytes();
    }

    long length() {
        return length;
    }

    /** Where the request goes on, whoever has worked for it meanwhile. */
    Context context() {
        return context;
    }

    /** Reads the first bytes; fewer where there are no more. */
    Uni<byte[]> head() {
        return Uni.createFrom()
                .emitter(emitter -> context.runOnContext(turn -> {
                    asksHead = emitter;
                    request.handler(this::came);
                    request.exceptionHandler(gone -> fail(new SenderGoneException()));
                    request.response().closeHandler(closed -> fail(new SenderGoneException()));
                    if (request.response().closed()) {
                        fail(new SenderGoneException());
                        return;
                    }
                    if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                        request.response().writeContinue();
                    }
                    timer = vertx.setPeriodic(LOOK_MILLIS, look -> look());
                    fetch(1);
                }));
    }

    /** The whole of it, once {@link #head} was read. */
    Multi<Buffer> content() {
        return Multi.createFrom()
                .<Buffer>emitter(emitter -> context.runOnContext(turn -> begin(emitter)), BackPressureStrategy.BUFFER)
                .onRequest()
                .invoke(more -> context.runOnContext(turn -> fetch(more)));
    }

    private void begin(MultiEmitter<? super Buffer> emitter) {
        takes = emitter;
        emitter.onTermination(() -> context.runOnContext(turn -> stop()));
        Throwable failed = failure;
        if (failed != null) {
            emitter.fail(failed);
            return;
        }
        emitter.emit(head);
        endIfWhole(emitter);
    }

    private void fetch(long more) {
        if (!over && received < length) {
            wanted = wanted + more < 0 ? Long.MAX_VALUE : wanted + more;
            request.fetch(more);
        }
    }

    private void came(Buffer piece) {
        if (over) {
            return;
        }
        silent = 0;
        wanted = wanted == Long.MAX_VALUE ? wanted : Math.max(0, wanted - 1);
        received += piece.length();
        digest.update(piece.getBytes());
        MultiEmitter<? super Buffer> taker = takes;
        if (taker != null) {
            taker.emit(piece);
            endIfWhole(taker);
            return;
        }
        head.appendBuffer(piece);
        if (head.length() < AudioType.HEAD && received < length) {
            fetch(1);
            return;
        }
        UniEmitter<? super byte[]> asker = asksHead;
        if (asker != null) {
            asksHead = null;
            asker.complete(head.getBytes(0, Math.min(head.length(), AudioType.HEAD)));
        }
    }

    /** Ends it where all has come: not before the digest was compared. */
    private void endIfWhole(MultiEmitter<? super Buffer> taker) {
        if (over || received < length) {
            return;
        }
        if (Arrays.equals(digest.digest(), expected)) {
            stop();
            taker.complete();
        } else {
            fail(new ProblemException(ProblemType.DIGEST_MISMATCH, "Content-Digest is of something else"));
        }
    }

    private void look() {
        silent = wanted > 0 ? silent + 1 : 0;
        looks++;
        if (silent >= LOOKS) {
            fail(new ProblemException(ProblemType.REQUEST_TIMEOUT, "nothing was sent for too long"));
        } else if (looks >= MOST_LOOKS) {
            fail(new ProblemException(ProblemType.REQUEST_TIMEOUT, "it took too long"));
        }
    }

    private void fail(Throwable failed) {
        if (over) {
            return;
        }
        failure = failed;
        stop();
        UniEmitter<? super byte[]> asker = asksHead;
        if (asker != null) {
            asksHead = null;
            asker.fail(failed);
        }
        MultiEmitter<? super Buffer> taker = takes;
        if (taker != null) {
            taker.fail(failed);
        }
    }

    private void stop() {
        over = true;
        Long set = timer;
        if (set != null) {
            timer = null;
            vertx.cancelTimer(set);
        }
    }

    /** Reads what is still sent and drops it: who sends everything before reading gets to read. */
    void drop() {
        context.runOnContext(turn -> {
            stop();
            if (!request.isEnded() && !request.response().closed()) {
                request.handler(piece -> {});
                request.resume();
            }
        });
    }
}
