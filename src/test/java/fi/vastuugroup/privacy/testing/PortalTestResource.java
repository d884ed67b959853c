package fi.vastuugroup.privacy.testing;

import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import fi.vastuugroup.privacy.local.LocalIssuers;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.local.LocalSettings;
import fi.vastuugroup.privacy.local.LocalSigningKey;
import fi.vastuugroup.privacy.local.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Database and issuers of the suite: started before the application, once. */
public class PortalTestResource implements QuarkusTestResourceLifecycleManager {

    /** Where a proxy would be that may say who calls, and how. */
    public static final String PROXY = "127.0.0.2";

    private @Nullable EmbeddedDatabase database;
    private @Nullable LocalIssuers issuers;
    private @Nullable MoreKeys keys;

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.temporary();
        issuers = LocalIssuers.start(0);
        keys = MoreKeys.beside(issuers);
        var settings = new TreeMap<String, String>();
        settings.putAll(LocalSettings.settings());
        settings.putAll(database.settings());
        settings.putAll(issuers.settings());
        settings.putAll(keys.settings());
        // Nobody listens there until a test does.
        settings.putAll(LocalMailbox.settings(Ports.free()));
        settings.putAll(LocalSigningKey.newSettings());
        settings.put(
                "privacy.journal.directory",
                "target/journal-" + ProcessHandle.current().pid());
        settings.put("privacy.storage.kind", "directory");
        settings.put("privacy.storage.directory", objects().toString());
        settings.putAll(TestWebhooks.settings(Ports.free()));
        // One for each test that uses its quota up.
        for (var agency : List.of("small-agency-typescript", "small-agency-java", "small-agency-fuzz")) {
            settings.put("privacy.partners." + agency + ".client-id", agency);
            settings.put("privacy.partners." + agency + ".requests-per-minute", "5");
        }
        // So few that a test can have more.
        settings.put("privacy.erasure.at-once", "100");
        settings.put("privacy.erasure.portion", "30");
        settings.put("privacy.requests.megabytes-a-day", "6");
        settings.put("privacy.enumeration.unmatched", "5000");
        // More than one, since personas are shared by the tests of a day.
        settings.put("privacy.email-change.a-day", "30");
        // Its items are reviewed before their subjects see them.
        settings.put("privacy.sources.hotline.client-id", "hotline");
        settings.put("privacy.sources.hotline.categories", "contact-details,feedback");
        settings.put("privacy.sources.hotline.review", "true");
        settings.put("privacy.portal-url", "https://portal.example");
        settings.put("privacy.hosts", "localhost,127.0.0.1");
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.trusted-proxies", PROXY);
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put("quarkus.scheduler.enabled", "false");
        settings.put("quarkus.log.console.json.enabled", "false");
        // AnswerFilterCallback says what a test prints when it fails.
        settings.put("quarkus.test.rest-assured.enable-logging-on-failure", "false");
        return settings;
    }

    /** Where recordings are kept while the tests run: production wants the directory to be there. */
    private static Path objects() {
        try {
            return Files.createDirectories(
                    Path.of("target", "objects-" + ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (keys != null) {
            keys.close();
        }
        if (issuers != null) {
            issuers.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
