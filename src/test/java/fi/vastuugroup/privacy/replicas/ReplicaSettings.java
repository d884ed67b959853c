package fi.vastuugroup.privacy.replicas;

import fi.vastuugroup.privacy.local.LocalIssuers;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.local.LocalSettings;
import fi.vastuugroup.privacy.local.LocalSigningKey;
import fi.vastuugroup.privacy.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/** What each packaged portal of a test is told, beside the test's own database and issuers. */
public final class ReplicaSettings {

    private ReplicaSettings() {}

    /** Settings with a signing key, directories and a mail server's port of their own, which the caller may change. */
    public static Map<String, String> beside(Map<String, String> database, LocalIssuers issuers) throws IOException {
        Map<String, String> settings = new TreeMap<>(LocalSettings.settings());
        settings.putAll(database);
        settings.putAll(issuers.settings());
        settings.putAll(LocalSigningKey.newSettings());
        settings.putAll(LocalMailbox.settings(Ports.free()));
        // Production refuses a webhook on the loopback address, as it must.
        settings.put("quarkus.profile", "replicas");
        settings.put("quarkus.log.console.json.enabled", "false");
        settings.put("privacy.portal-url", "https://portal.example");
        settings.put("privacy.hosts", "localhost,127.0.0.1");
        settings.put("privacy.storage.kind", "directory");
        settings.put("privacy.storage.directory", directory("storage"));
        settings.put("privacy.journal.directory", directory("journal"));
        return settings;
    }

    private static String directory(String name) throws IOException {
        return Files.createTempDirectory("replicas-" + name).toString();
    }
}
