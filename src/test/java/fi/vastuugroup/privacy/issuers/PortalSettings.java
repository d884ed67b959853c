package fi.vastuugroup.privacy.issuers;

import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.local.LocalSigningKey;
import fi.vastuugroup.privacy.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/** What a portal is told whose issuers are a Keycloak's realms, and what a source feeds it of its customers. */
final class PortalSettings {

    private PortalSettings() {}

    static Map<String, String> of(Keycloak keycloak, EmbeddedDatabase database) throws IOException {
        Map<String, String> settings = new TreeMap<>(OperatorsGuide.settings(keycloak.url()));
        settings.putAll(database.settings());
        settings.putAll(LocalSigningKey.newSettings());
        settings.putAll(LocalMailbox.settings(Ports.free()));
        settings.put("quarkus.log.console.json.enabled", "false");
        settings.put("quarkus.oidc.customers.authentication.force-redirect-https-scheme", "false");
        settings.put("quarkus.oidc.staff.authentication.force-redirect-https-scheme", "false");
        settings.put("privacy.portal-url", "https://privacy.example.com");
        settings.put("privacy.hosts", "localhost");
        settings.put("privacy.pepper", "q7Zr2LxN9vBd4KmT8sWc3HfJ6pYg1RtE");
        settings.put("privacy.pepper-version", "1");
        settings.put("privacy.unsubscribe.key", "Jm5Xv8Tn2Qb7Lk4Rz9Wd3Fs6Hp1Cg0Ya");
        settings.put(
                "privacy.journal.directory",
                Files.createTempDirectory("keycloak-journal").toString());
        settings.put("privacy.storage.kind", "directory");
        settings.put(
                "privacy.storage.directory",
                Files.createTempDirectory("keycloak-objects").toString());
        return settings;
    }

    /** Who they are: a line of a source's batch. */
    static String line(String person, int version) {
        return """
            {"op":"upsert","id":"details-%s","version":%d,"person":{"id":"C-%s"},\
            "collected":{"how":"form","at":"2026-01-15T10:00:00Z"},\
            "content":{"category":"contact-details","givenName":"Testi","familyName":"%s","email":"%s@example.com"}}
            """.formatted(person, version, person, person, person);
    }
}
