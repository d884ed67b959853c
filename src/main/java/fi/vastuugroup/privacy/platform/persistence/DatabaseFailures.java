package fi.vastuugroup.privacy.platform.persistence;

import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.DatabaseException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.JDBCException;
import org.hibernate.StaleStateException;

/**
 * Tells failures that pass (the database is away, restarting, overloaded or without room, or another transaction was in the
 * way) from faults of ours.
 */
public final class DatabaseFailures {

    private static final String CONNECTION_EXCEPTION_CLASS = "08";

    /** Disk full, out of memory, too many connections: an operator's matter, and no fault of the request. */
    private static final String INSUFFICIENT_RESOURCES_CLASS = "53";

    /** What PostgreSQL says when the same request can succeed a moment later. */
    private static final Set<String> PASSING = Set.of(
            "25006", // read-only: a connection to a former primary
            "40001", // serialization failure
            "40P01", // deadlock
            "55P03", // lock not available
            "57014", // statement timeout
            "57P01", // terminated by an administrator
            "57P02", // crashed
            "57P03", // cannot connect now
            "58030"); // cannot read or write a file

    /** NUL, in a text and in JSON: PostgreSQL stores it nowhere. */
    private static final Set<String> UNSTORABLE_TEXT = Set.of("22021", "22P05");

    private DatabaseFailures() {}

    /** Whether the request can be repeated in a moment: 503 rather than 500. */
    public static boolean isPassing(Throwable failure) {
        return chain(failure).anyMatch(DatabaseFailures::passes);
    }

    /** PostgreSQL's code for a failure, which unlike its message carries no data. */
    public static Optional<String> sqlState(Throwable failure) {
        return chain(failure)
                .map(DatabaseFailures::stateOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether the caller sent a character that no text can have. */
    public static boolean isUnstorableText(Throwable failure) {
        return sqlState(failure).filter(UNSTORABLE_TEXT::contains).isPresent();
    }

    /** Whether somebody else changed or removed what an entity was read as. */
    public static boolean isStale(Throwable failure) {
        return chain(failure)
                .anyMatch(cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
    }

    /** PostgreSQL's code in a failure of the driver, or of Hibernate, which wraps the driver's. */
    private static Optional<String> stateOf(Throwable cause) {
        if (cause instanceof DatabaseException database) {
            return Optional.ofNullable(database.getSqlState());
        }
        return cause instanceof JDBCException mapped ? Optional.ofNullable(mapped.getSQLState()) : Optional.empty();
    }

    private static boolean passes(Throwable cause) {
        Optional<String> state = stateOf(cause);
        if (state.isPresent()) {
            return passes(state.get());
        }
        return cause instanceof PassingFailure
                || cause instanceof ConnectionPoolTooBusyException
                || cause instanceof ClosedConnectionException
                || cause instanceof IOException && !(cause instanceof com.fasterxml.jackson.core.JacksonException)
                || isConnectionLoss(cause);
    }

    private static boolean passes(String sqlState) {
        return PASSING.contains(sqlState)
                || sqlState.startsWith(CONNECTION_EXCEPTION_CLASS)
                || sqlState.startsWith(INSUFFICIENT_RESOURCES_CLASS);
    }

    /** Whether the connection was lost: the driver has no type of its own for that. */
    private static boolean isConnectionLoss(Throwable cause) {
        String message = cause.getMessage();
        return (cause instanceof VertxException || cause instanceof NoStackTraceThrowable)
                && message != null
                && (message.startsWith("Connection ") || message.startsWith("Timeout"));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
