package fi.vastuugroup.privacy.platform.eventloop;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The time of Vert.x, whose timers stay on their event loop: Mutiny's own would go on where no session may be opened. */
@ApplicationScoped
class VertxLoopTime implements LoopTime {

    private final Vertx vertx;

    VertxLoopTime(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void after(Duration time, Runnable then) {
        vertx.setTimer(Math.max(1, time.toMillis()), over -> then.run());
    }
}
