package fi.vastuugroup.privacy.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.impl.SqlClientConnection;
import org.hibernate.reactive.session.ReactiveConnectionSupplier;
import org.hibernate.reactive.session.ReactiveSession;

/**
 * Runs SQL in the transaction that is open ({@link Transactions}), on the connection of its session. What was changed
 * in entities before is written first, so that the statement sees it; an entity that was read before does not see what
 * the statement changes. Fails with {@link IllegalStateException} where no transaction is open.
 */
@ApplicationScoped
public class Sql {

    /** Runs a statement without parameters. */
    public Uni<RowSet<Row>> execute(String sql) {
        return run(connection -> connection.preparedQuery(sql));
    }

    /** Runs a statement with its parameters {@code $1}, {@code $2} and so on. */
    public Uni<RowSet<Row>> execute(String sql, Tuple parameters) {
        return run(connection -> connection.preparedQuery(sql, parameters.getDelegate()));
    }

    /** Runs a statement once for each tuple, in one round trip. */
    public Uni<RowSet<Row>> batch(String sql, List<Tuple> parameters) {
        return run(connection -> connection.preparedQueryBatch(
                sql, parameters.stream().map(Tuple::getDelegate).toList()));
    }

    /** The rows of a query, each mapped. */
    public <T> Uni<List<T>> list(String sql, Tuple parameters, Function<Row, T> mapping) {
        return execute(sql, parameters).map(rows -> mapped(rows, mapping));
    }

    /** The rows of a query without parameters. */
    public <T> Uni<List<T>> list(String sql, Function<Row, T> mapping) {
        return execute(sql).map(rows -> mapped(rows, mapping));
    }

    /** The first row of a query, if it has one. */
    public <T> Uni<Optional<T>> one(String sql, Tuple parameters, Function<Row, T> mapping) {
        return execute(sql, parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(mapping));
    }

    private static <T> List<T> mapped(RowSet<Row> rows, Function<Row, T> mapping) {
        return StreamSupport.stream(rows.spliterator(), false).map(mapping).toList();
    }

    private static Uni<RowSet<Row>> run(
            Function<SqlClientConnection, CompletionStage<io.vertx.sqlclient.RowSet<io.vertx.sqlclient.Row>>>
                    statement) {
        return Uni.createFrom().completionStage(() -> {
            Mutiny.Session open = OpenTransaction.here()
                    .orElseThrow(() -> new IllegalStateException("SQL is run outside of a transaction"))
                    .session();
            ReactiveSession session = ((MutinySessionImpl) open).unwrap(ReactiveSession.class);
            SqlClientConnection connection =
                    (SqlClientConnection) ((ReactiveConnectionSupplier) session).getReactiveConnection();
            return written(session)
                    .thenCompose(written -> statement.apply(connection))
                    .thenApply(rows -> RowSet.newInstance(rows, Row.__TYPE_ARG));
        });
    }

    private static CompletionStage<Void> written(ReactiveSession session) {
        return session.getPersistenceContext().getNumberOfManagedEntities() == 0
                ? CompletableFuture.completedFuture(null)
                : session.reactiveFlush();
    }
}
