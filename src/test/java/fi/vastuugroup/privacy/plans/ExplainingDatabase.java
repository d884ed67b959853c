package fi.vastuugroup.privacy.plans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A PostgreSQL that writes down the plan of every statement that the application's role sends, also of those within functions
 * and triggers, each as it was carried out: with its real parameters, and with the rows that each step has read.
 */
final class ExplainingDatabase implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> EXPLAIN = List.of(
            "session_preload_libraries = 'auto_explain'",
            "auto_explain.log_min_duration = 0",
            "auto_explain.log_nested_statements = on",
            "auto_explain.log_analyze = on",
            "auto_explain.log_timing = off",
            "auto_explain.log_format = 'json'",
            "auto_explain.log_parameter_max_length = 0");

    private final EmbeddedPostgres server;
    private final EmbeddedDatabase database;
    private final Path log;
    private long begun;

    private ExplainingDatabase(EmbeddedPostgres server, Path directory) {
        this.server = server;
        this.database = EmbeddedDatabase.servedAt(server.getPort());
        this.log = directory.resolve("log/plans.json");
        EXPLAIN.forEach(setting -> asAdministrator("alter role privacy_app set " + setting));
    }

    static ExplainingDatabase start() throws IOException {
        Path directory = Files.createTempDirectory("plans");
        // Nothing analyses or vacuums by itself: the statistics are what the test says.
        return new ExplainingDatabase(
                EmbeddedPostgres.builder()
                        .setDataDirectory(directory)
                        .setLocaleConfig("encoding", "UTF8")
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("timezone", "UTC")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_wal_size", "8GB")
                        .setServerConfig("autovacuum", "off")
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_destination", "jsonlog")
                        .setServerConfig("log_filename", "plans.log")
                        .setServerConfig("log_rotation_size", "0")
                        .start(),
                directory);
    }

    Map<String, String> settings() {
        return database.settings();
    }

    /** Runs statements with every right, without triggers and foreign keys. */
    void asAdministrator(String sql) {
        try (Connection connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            // A vacuum marks nothing as visible to all whose commit is not written yet.
            statement.execute("set synchronous_commit = on");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column's values. */
    List<String> column(String sql) {
        try (Connection connection = connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The plan that PostgreSQL keeps for a prepared statement, whatever its parameters are, for the application's role. */
    Plan generic(String statement) {
        return explained("generic_plan, ", statement);
    }

    /** The plan that PostgreSQL makes of a statement with values, as SQL, in place of its parameters. */
    Plan planned(String statement, String... values) {
        String filled = statement;
        for (int i = values.length; i > 0; i--) {
            filled = filled.replace("$" + i, values[i - 1]);
        }
        return explained("", filled);
    }

    private Plan explained(String option, String statement) {
        try (Connection connection = connect("privacy_app");
                var session = connection.createStatement()) {
            try (var rows = session.executeQuery("explain (" + option + "format json) " + statement)) {
                rows.next();
                return new Plan(
                        statement, "", JSON.readTree(rows.getString(1)).path(0).path("Plan"));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** What was carried out until now is not asked for. */
    void begin() throws IOException {
        begun = Files.size(log);
    }

    /** What the application's role has carried out since then. */
    List<Plan> plans() throws IOException {
        List<Plan> plans = new ArrayList<>();
        try (InputStream in = Files.newInputStream(log)) {
            in.skipNBytes(begun);
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode entry = JSON.readTree(line);
                String message = entry.path("message").asText();
                if (message.startsWith("duration:") && message.contains("plan:\n")) {
                    JsonNode explained = JSON.readTree(message.substring(message.indexOf("plan:\n") + 6));
                    plans.add(new Plan(
                            explained.required("Query Text").asText(),
                            entry.path("context").asText(),
                            explained.required("Plan")));
                }
            }
        }
        return plans;
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                Objects.requireNonNull(settings().get("quarkus.datasource.jdbc.url")) + "?preferQueryMode=simple",
                role,
                role);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
