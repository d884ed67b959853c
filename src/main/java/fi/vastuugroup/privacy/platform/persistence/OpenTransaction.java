package fi.vastuugroup.privacy.platform.persistence;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Marks the Vert.x context in which a transaction runs, from its begin to its end: whoever would begin another one
 * there, or runs SQL where there is none, is refused.
 */
final class OpenTransaction {

    private static final String KEY = OpenTransaction.class.getName();

    private final Context context;
    private Mutiny.@Nullable Session session;

    private OpenTransaction(Context context) {
        this.context = context;
    }

    /** The transaction of the present context. */
    static Optional<OpenTransaction> here() {
        Context context = Vertx.currentContext();
        return context != null && VertxContext.isDuplicatedContext(context)
                ? Optional.ofNullable(context.getLocal(KEY))
                : Optional.empty();
    }

    /** Marks the present context, which is the transaction's own. */
    static OpenTransaction begin() {
        OpenTransaction open = new OpenTransaction(Vertx.currentContext());
        open.context.putLocal(KEY, open);
        return open;
    }

    void joined(Mutiny.Session opened) {
        session = opened;
    }

    Mutiny.Session session() {
        if (session == null) {
            throw new IllegalStateException("the transaction has no session yet");
        }
        return session;
    }

    void end() {
        context.removeLocal(KEY);
    }
}
