package fi.vastuugroup.privacy.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One way into the database, of which a connection is kept: to make one is dearer than most of what tests ask. */
final class KeptConnection {

    private final Way way;
    private final AtomicReference<@Nullable Connection> kept = new AtomicReference<>();

    KeptConnection(Way way) {
        this.way = way;
    }

    /** Works on a connection of its own, which is kept for who comes next, unless something went wrong on it. */
    <A> A with(Work<A> work) {
        Connection connection = kept.getAndSet(null);
        try {
            if (connection == null) {
                connection = way.connect();
            }
            A result = work.on(connection);
            connection = kept.getAndSet(connection);
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            close(connection);
        }
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Makes a connection. */
    interface Way {

        Connection connect() throws SQLException;
    }

    /** What is done on a connection. */
    interface Work<A> {

        A on(Connection connection) throws SQLException;
    }
}
