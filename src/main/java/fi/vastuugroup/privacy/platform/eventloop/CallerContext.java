package fi.vastuugroup.privacy.platform.eventloop;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Executor;

/** Brings work back to the Vert.x context that it was asked for in: a session and a request's answer belong to theirs. */
public final class CallerContext {

    private CallerContext() {}

    /** What runs work in the context that is current now; at once, on whatever thread it comes from, where none is. */
    public static Executor executor() {
        Context caller = Vertx.currentContext();
        return caller == null ? Runnable::run : work -> caller.runOnContext(turn -> work.run());
    }

    /** What comes of an answer arrives in the context of each who subscribes to it. */
    public static <T> Uni<T> resume(Uni<T> answer) {
        return Uni.createFrom().deferred(() -> answer.emitOn(executor()));
    }
}
