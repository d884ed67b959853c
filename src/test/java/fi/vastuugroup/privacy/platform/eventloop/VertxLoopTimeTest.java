package fi.vastuugroup.privacy.platform.eventloop;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes later comes where it was asked for, and not before its time. */
class VertxLoopTimeTest {

    private final VertxInternal vertx = (VertxInternal) Vertx.vertx();
    private final LoopTime time = new VertxLoopTime(vertx);

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
    }

    @Test
    void whatComesLaterStaysInItsContext() throws Exception {
        Context context = vertx.createEventLoopContext();
        var where = new CompletableFuture<Context>();

        context.runOnContext(turn -> time.after(Duration.ofMillis(1), () -> where.complete(Vertx.currentContext())));

        assertThat(where.get(10, SECONDS)).isSameAs(context);
    }

    @Test
    void itDoesNotComeBeforeItsTime() throws Exception {
        Duration rest = Duration.ofMillis(50);
        var came = new CompletableFuture<Long>();
        long begun = time.nanos();

        time.after(rest, () -> came.complete(time.nanos()));

        assertThat(Duration.ofNanos(came.get(10, SECONDS) - begun)).isGreaterThanOrEqualTo(rest.minusMillis(2));
    }

    /** Vert.x refuses a timer of none. */
    @Test
    void noTimeAtAllIsTheShortest() throws Exception {
        var came = new CompletableFuture<Boolean>();

        time.after(Duration.ofNanos(1), () -> came.complete(true));

        assertThat(came.get(10, SECONDS)).isTrue();
    }
}
