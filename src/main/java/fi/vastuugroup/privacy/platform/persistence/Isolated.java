package fi.vastuugroup.privacy.platform.persistence;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs work in a Vert.x context that nothing else uses, on the caller's event loop. Hibernate keeps its session in the
 * context: two works that shared one would also share, and close, each other's session. Work that has begun runs to
 * its end even when nobody waits for it any longer, so that what it holds is given back.
 */
@ApplicationScoped
class Isolated {

    private final VertxInternal vertx;

    Isolated(Vertx vertx) {
        this.vertx = (VertxInternal) vertx;
    }

    /** Runs the work from any thread; what comes of it arrives in the caller's context, if the caller has one. */
    <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            ContextInternal caller = (ContextInternal) Vertx.currentContext();
            ContextState request = requestScope();
            fresh(caller).emit(turn -> {
                if (request != null) {
                    Arc.container().requestContext().activate(request);
                }
                Uni.createFrom()
                        .deferred(work::get)
                        .subscribe()
                        .with(
                                item -> back(caller, () -> emitter.complete(item)),
                                failure -> back(caller, () -> emitter.fail(failure)));
            });
        });
    }

    private ContextInternal fresh(@Nullable ContextInternal caller) {
        Context eventLoop = caller != null && caller.isEventLoopContext() ? caller : vertx.createEventLoopContext();
        Context fresh = VertxContext.createNewDuplicatedContext(eventLoop);
        VertxContextSafetyToggle.setContextSafe(fresh, true);
        return (ContextInternal) fresh;
    }

    /** The state of the request that is answered, so that its beans are the same within the work. */
    private static @Nullable ContextState requestScope() {
        ManagedContext requests = Arc.container().requestContext();
        return requests.getStateIfActive();
    }

    private static void back(@Nullable ContextInternal caller, Runnable end) {
        if (caller == null) {
            end.run();
        } else {
            caller.emit(turn -> end.run());
        }
    }
}
