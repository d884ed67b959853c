package fi.vastuugroup.privacy.platform;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/**
 * The only door to the database for personal data: one transaction, one connection, and a declaration of whom the
 * transaction works for, by which row-level security decides what it can see. Everything that must commit together
 * (change, audit, outbox) uses the connection that is handed to the work; the work is sequential on it.
 */
@ApplicationScoped
public class Transactions {

    private static final String FOR_SUBJECT = "select set_config('app.subject', $1, true)";
    private static final String FOR_SYSTEM = "select set_config('app.scope', 'system', true)";

    private final Pool pool;

    Transactions(Pool pool) {
        this.pool = pool;
    }

    /** A transaction that sees the rows of one data subject only. */
    public <T> Uni<T> asSubject(UUID subject, Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(FOR_SUBJECT)
                .execute(Tuple.of(subject.toString()))
                .chain(() -> work.apply(connection)));
    }

    /** A transaction across subjects: ingestion, projection, retention, linking. Never on behalf of a customer's read. */
    public <T> Uni<T> asSystem(Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(
                connection -> connection.preparedQuery(FOR_SYSTEM).execute().chain(() -> work.apply(connection)));
    }
}
