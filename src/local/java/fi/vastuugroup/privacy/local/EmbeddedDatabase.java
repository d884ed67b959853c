package fi.vastuugroup.privacy.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A PostgreSQL of one's own, on the loopback address, prepared as a database administrator prepares the real one: the
 * two roles of {@code roles.sql} and a database that the owner's role owns. It trusts whoever comes from this machine.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "privacy_portal";
    private static final String OWNER = "privacy_owner";
    private static final String APPLICATION = "privacy_app";

    /** Held, so that the level stays: PostgreSQL's own log is of no interest while it works. */
    private static final Logger LOG = Logger.getLogger("io.zonky.test.db.postgres");

    private final int port;
    private final Closeable server;

    private EmbeddedDatabase(int port, Closeable server) {
        this.port = port;
        this.server = server;
    }

    /** A database on a free port that is gone when it is closed. */
    public static EmbeddedDatabase temporary() {
        return start(builder().setServerConfig("fsync", "off").setServerConfig("synchronous_commit", "off"));
    }

    /** A database on a free port whose data stays in a directory; who starts it closes it before the JVM ends. */
    public static EmbeddedDatabase keptIn(Path directory) {
        return start(builder()
                .setDataDirectory(directory.toAbsolutePath())
                .setCleanDataDirectory(false)
                // The library switches both off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setRegisterShutdownHook(false));
    }

    /** A database of a server that somebody else starts at this port, and stops. */
    public static EmbeddedDatabase servedAt(int port) {
        return prepared(new EmbeddedDatabase(port, () -> {}));
    }

    /** The portal's settings for this database. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.reactive.url", "postgresql://localhost:" + port() + "/" + DATABASE,
                "quarkus.datasource.username", APPLICATION,
                "quarkus.datasource.password", APPLICATION,
                "quarkus.datasource.jdbc.url", jdbcUrl(DATABASE),
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", OWNER);
    }

    /** The migrations that made this database and that this version of the portal does not have. */
    public List<String> unknownMigrations() {
        try (var connection = DriverManager.getConnection(jdbcUrl(DATABASE), OWNER, OWNER)) {
            if (!exists(connection, "select 1 from pg_tables where tablename = ?", "flyway_schema_history")) {
                return List.of();
            }
            var unknown = new ArrayList<String>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "select script from flyway_schema_history where type = 'SQL' order by installed_rank")) {
                while (rows.next()) {
                    // Of a package the history has the path, of classes the name.
                    var script = Path.of(rows.getString(1)).getFileName().toString();
                    if (EmbeddedDatabase.class.getResource("/db/migration/" + script) == null) {
                        unknown.add(script);
                    }
                }
            }
            return unknown;
        } catch (SQLException e) {
            throw new IllegalStateException("The history of migrations cannot be read", e);
        }
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder() {
        LOG.setLevel(Level.WARNING);
        return EmbeddedPostgres.builder()
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("timezone", "UTC")
                .setPGStartupWait(Duration.ofMinutes(1));
    }

    private static EmbeddedDatabase start(EmbeddedPostgres.Builder builder) {
        try {
            EmbeddedPostgres postgres = builder.start();
            return prepared(new EmbeddedDatabase(postgres.getPort(), postgres));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    private static EmbeddedDatabase prepared(EmbeddedDatabase database) {
        try {
            database.prepare();
            return database;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot be prepared", e);
        }
    }

    private void prepare() throws SQLException, IOException {
        try (var connection = asAdministrator()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", OWNER)) {
                execute(connection, rolesScript());
                execute(connection, "alter role " + OWNER + " password '" + OWNER + "'");
                execute(connection, "alter role " + APPLICATION + " password '" + APPLICATION + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(connection, "create database " + DATABASE + " owner " + OWNER);
            }
        }
    }

    private Connection asAdministrator() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), "postgres", "postgres");
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    private static String rolesScript() throws IOException {
        try (var script = EmbeddedDatabase.class.getResourceAsStream("/database/roles.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
