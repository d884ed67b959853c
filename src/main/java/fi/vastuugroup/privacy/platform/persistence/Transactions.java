package fi.vastuugroup.privacy.platform.persistence;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Opens every transaction on personal data: one session, one transaction, and a declaration of whom the transaction
 * works for, by which row-level security decides what it can see. What is read and written within the work, through
 * repositories and through {@link Sql}, commits together (change, audit, outbox); the work is sequential.
 *
 * <p>Each transaction has a Vert.x context of its own, so that several may be under way for one caller. Within a
 * transaction none can be begun: it would join the first one, under the wrong declaration.
 */
@ApplicationScoped
public class Transactions {

    private static final String FOR_SUBJECT = "select set_config('app.subject', $1, true)";
    private static final String FOR_SYSTEM = "select set_config('app.scope', 'system', true)";

    private final Isolated isolated;
    private final Sql sql;

    Transactions(Isolated isolated, Sql sql) {
        this.isolated = isolated;
        this.sql = sql;
    }

    /** Runs the work in a transaction that sees the rows of one data subject only. */
    public <T> Uni<T> asSubject(UUID subject, Supplier<Uni<T>> work) {
        return begin(
                () -> sql.execute(FOR_SUBJECT, Tuple.of(subject.toString())).chain(work::get));
    }

    /**
     * Runs the work in a transaction across subjects: ingestion, projection, retention, linking. Never on behalf of a
     * customer's read.
     */
    public <T> Uni<T> asSystem(Supplier<Uni<T>> work) {
        return begin(() -> sql.execute(FOR_SYSTEM).chain(work::get));
    }

    private <T> Uni<T> begin(Supplier<Uni<T>> declaredWork) {
        return Uni.createFrom().deferred(() -> {
            if (OpenTransaction.here().isPresent()) {
                throw new IllegalStateException("a transaction is begun within another one");
            }
            return isolated.run(() -> open(declaredWork));
        });
    }

    private static <T> Uni<T> open(Supplier<Uni<T>> declaredWork) {
        OpenTransaction open = OpenTransaction.begin();
        return Panache.withTransaction(
                        () -> Panache.getSession().invoke(open::joined).chain(declaredWork::get))
                .onTermination()
                .invoke(open::end);
    }
}
