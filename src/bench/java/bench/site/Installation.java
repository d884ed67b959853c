package bench.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import fi.vastuugroup.privacy.local.LocalIssuers;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.local.LocalSettings;
import fi.vastuugroup.privacy.local.LocalSigningKey;
import fi.vastuugroup.privacy.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Has what portals need around them: a database of their own, issuers, and settings with secrets made for this run. */
public final class Installation implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A start with the public secrets of the local run is refused, as it must be. */
    private static final List<String> SECRETS = List.of(
            "privacy.pepper",
            "privacy.unsubscribe.key",
            "quarkus.oidc.customers.authentication.state-secret",
            "quarkus.oidc.customers.token-state-manager.encryption-secret",
            "quarkus.oidc.staff.authentication.state-secret",
            "quarkus.oidc.staff.token-state-manager.encryption-secret");

    private final EmbeddedDatabase database = EmbeddedDatabase.temporary();
    private final LocalIssuers issuers = LocalIssuers.start(0);
    private final Map<String, String> settings = new TreeMap<>();

    /**
     * @param durable whether the database waits for its disk
     */
    public Installation(boolean durable) throws IOException {
        if (durable) {
            waitForDisk(database.port());
        }
        settings.putAll(LocalSettings.settings());
        settings.putAll(database.settings());
        settings.putAll(issuers.settings());
        settings.putAll(LocalSigningKey.newSettings());
        settings.putAll(LocalMailbox.settings(Ports.free()));
        settings.put("privacy.portal-url", "https://portal.example");
        settings.put("privacy.hosts", "localhost,127.0.0.1");
        settings.put("privacy.journal.directory", directory("journal"));
        settings.put("privacy.storage.kind", "directory");
        settings.put("privacy.storage.directory", directory("objects"));
        SECRETS.forEach(secret -> settings.put(secret, HexFormat.of().formatHex(new SecureRandom().generateSeed(32))));
    }

    /** Has the database do what the library switches off. */
    private static void waitForDisk(int port) throws IOException {
        try (var superuser = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "postgres");
                var statement = superuser.createStatement()) {
            statement.execute("alter system set fsync = on");
            statement.execute("alter system set synchronous_commit = on");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    public Map<String, String> settings() {
        return settings;
    }

    public String pepper() {
        return settings.get("privacy.pepper");
    }

    /** The address of an issuer, as its tokens say it. */
    public String issuer(String name) {
        return issuers.url(name);
    }

    /** Connects as the owner of the schema, who sees the rows of everybody. */
    public Connection owner() throws SQLException {
        Connection owner = DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"), "privacy_owner", "privacy_owner");
        try (var statement = owner.createStatement()) {
            statement.execute("select set_config('app.scope', 'system', false)");
            // A vacuum marks nothing as visible to all whose commit is not written yet.
            statement.execute("set synchronous_commit = on");
        }
        return owner;
    }

    /** Gets a token of a partner or a source system. */
    public String machineToken(String client) {
        return token("machines", Map.of("sub", client, "azp", client, "client_id", client));
    }

    /** Gets a token of a customer. */
    public String customerToken(String sub) {
        return token("customers", Map.of("sub", sub));
    }

    private String token(String issuer, Map<String, ?> claims) {
        try {
            String form = "grant_type=password&username=bench&password=any&client_id=bench&claims="
                    + URLEncoder.encode(JSON.writeValueAsString(claims), StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(URI.create(issuers.url(issuer) + "/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            String answer =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JSON.readTree(answer).required("access_token").asText();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no token", e);
        }
    }

    @Override
    public void close() {
        issuers.close();
        database.close();
    }

    private static String directory(String name) throws IOException {
        return Files.createTempDirectory("bench-" + name).toString();
    }
}
