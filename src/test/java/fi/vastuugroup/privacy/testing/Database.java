package fi.vastuugroup.privacy.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The database behind the portal, as its owner sees it across all subjects: for what HTTP cannot show. */
public final class Database {

    private static final KeptConnection OWNER = new KeptConnection(Database::connect);
    private static final KeptConnection ADMINISTRATOR =
            new KeptConnection(() -> DriverManager.getConnection(url(), "postgres", "postgres"));

    private Database() {}

    /** The rows of a query; parameters as {@code ?}. */
    public static List<Map<String, @Nullable Object>> query(String sql, @Nullable Object... parameters) {
        return OWNER.with(connection -> {
            try (var statement = prepare(connection, sql, parameters);
                    var rows = statement.executeQuery()) {
                return read(rows);
            }
        });
    }

    /** The one value of a query for one row and column. */
    public static @Nullable Object value(String sql, @Nullable Object... parameters) {
        var rows = query(sql, parameters);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows");
        }
        return rows.get(0).values().iterator().next();
    }

    /** The number that a {@code select count(*)} answers. */
    public static long count(String sql, @Nullable Object... parameters) {
        return value(sql, parameters) instanceof Number number ? number.longValue() : 0;
    }

    /** A statement that changes something; the number of rows. */
    public static int execute(String sql, @Nullable Object... parameters) {
        return OWNER.with(connection -> {
            try (var statement = prepare(connection, sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    /** How a query would be run if scanning its tables were dear, as it is when they are large. */
    public static String planForManyRows(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            var plan = new StringBuilder();
            try (var rows = statement.executeQuery("explain " + sql)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many connections of the application are in the middle of something. */
    public static long busyConnections() {
        return asAdministrator(
                "select count(*) from pg_stat_activity where usename = 'privacy_app' and state <> 'idle'");
    }

    /** Cuts every connection of the application, as a failover does, and sees each end; how many there were. */
    public static long cutConnections() {
        return asAdministrator(
                "select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity where usename = 'privacy_app'");
    }

    /** Runs a statement that takes locks, and holds them until the connection is rolled back or closed. */
    public static Connection hold(String sql) throws SQLException {
        var connection = connect();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return connection;
    }

    /** Waits until a connection of the application waits for a lock. */
    public static void awaitWaiter() {
        awaitWaiters(1);
    }

    /** Waits until so many connections of the application wait for a lock. */
    public static void awaitWaiters(int number) {
        for (var attempt = 0; attempt < 200; attempt++) {
            var waiting = asAdministrator(
                    "select count(*) from pg_stat_activity where usename = 'privacy_app' and wait_event_type = 'Lock'");
            if (waiting >= number) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("nobody waits for a lock");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many columns' samples, which the planner keeps, have a text in them. */
    public static long samplesWith(String text) {
        return asAdministrator("""
                select count(*) from pg_stats where schemaname = 'public' and position('%s' in concat(
                    most_common_vals::text, histogram_bounds::text, most_common_elems::text)) > 0""".formatted(text));
    }

    private static long asAdministrator(String sql) {
        return ADMINISTRATOR.with(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** Empties every table but Flyway's own. */
    public static void empty() {
        var tables = query(
                        "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'")
                .stream()
                .map(row -> String.valueOf(row.get("tablename")))
                .collect(Collectors.joining(", "));
        execute("truncate " + tables + " cascade");
    }

    private static List<Map<String, @Nullable Object>> read(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData();
        var result = new ArrayList<Map<String, @Nullable Object>>();
        while (rows.next()) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            for (var i = 1; i <= columns.getColumnCount(); i++) {
                row.put(columns.getColumnLabel(i), rows.getObject(i));
            }
            result.add(row);
        }
        return result;
    }

    /** Plans each statement for itself: the schema may be another the next time. */
    private static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                url() + "?prepareThreshold=0&options=-c%20app.scope=system",
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
