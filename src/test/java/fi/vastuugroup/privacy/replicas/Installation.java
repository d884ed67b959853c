package fi.vastuugroup.privacy.replicas;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import fi.vastuugroup.privacy.local.LocalIssuers;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What all replicas share: database, issuers and settings. */
final class Installation implements AutoCloseable {

    /** The partner whose quota of identifiers the test uses up. */
    static final String SMALL = "small-agency";

    static final int QUOTA = 2_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EmbeddedDatabase database;
    private final LocalIssuers issuers = LocalIssuers.start(0);
    private final Map<String, String> settings;

    Installation() throws IOException {
        this(EmbeddedDatabase.temporary());
    }

    Installation(EmbeddedDatabase database) throws IOException {
        this.database = database;
        settings = ReplicaSettings.beside(database.settings(), issuers);
        // Derived looks lose their identifiers, and the test counts these.
        settings.put("privacy.access-log.derive-every", "off");
        settings.put("privacy.partners." + SMALL + ".client-id", SMALL);
        settings.put("privacy.partners." + SMALL + ".requests-per-minute", "1000000");
        settings.put("privacy.partners." + SMALL + ".identifiers-per-day", Integer.toString(QUOTA));
    }

    /** A process with the settings of the installation, and options for its JVM. */
    Replica start(String name, Receiver receiver, String... options) throws IOException {
        Map<String, String> own = new TreeMap<>(settings);
        own.putAll(receiver.settings(name));
        return Replica.start(name, own, options);
    }

    /** A process for which some settings are others. */
    Replica start(String name, Map<String, String> others) throws IOException {
        Map<String, String> own = new TreeMap<>(settings);
        own.putAll(others);
        return Replica.start(name, own);
    }

    String machine(String client) throws IOException, InterruptedException {
        return token("machines", Map.of("sub", client, "azp", client, "client_id", client));
    }

    String officer() throws IOException, InterruptedException {
        return token("staff", Map.of("sub", "officer", "groups", List.of("data-protection-officer")));
    }

    String customer(String email) throws IOException, InterruptedException {
        return token(
                "customers",
                Map.of(
                        "sub",
                        email,
                        "email",
                        email,
                        "email_verified",
                        true,
                        "auth_time",
                        Instant.now().getEpochSecond()));
    }

    /** The first column's values, across all subjects. */
    List<String> column(String sql) {
        try (Connection owner = DriverManager.getConnection(
                        database.settings().get("quarkus.datasource.jdbc.url") + "?options=-c%20app.scope=system",
                        "privacy_owner",
                        "privacy_owner");
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement across all subjects; its locks are held until the connection is closed. */
    Connection hold(String sql) throws SQLException {
        Connection owner = DriverManager.getConnection(
                database.settings().get("quarkus.datasource.jdbc.url") + "?options=-c%20app.scope=system",
                "privacy_owner",
                "privacy_owner");
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
        return owner;
    }

    /** What the replicas are told. */
    String setting(String name) {
        return Objects.requireNonNull(settings.get(name));
    }

    long count(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    @Override
    public void close() {
        issuers.close();
        database.close();
    }

    private String token(String issuer, Map<String, ?> claims) throws IOException, InterruptedException {
        String form = "grant_type=password&username=test&password=any&client_id=test&claims="
                + URLEncoder.encode(JSON.writeValueAsString(claims), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuers.url(issuer) + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String answer =
                Replica.HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return JSON.readTree(answer).required("access_token").asText();
    }
}
