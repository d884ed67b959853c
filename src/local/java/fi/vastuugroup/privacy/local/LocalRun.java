package fi.vastuugroup.privacy.local;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.TreeMap;

/** {@code mvn -Plocal}: the packaged application with a database, issuers, a mail server and a register of its own. */
@QuarkusMain
public class LocalRun implements QuarkusApplication {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final LocalRunSettings SETTINGS = LocalRunSettings.read();
    private static final KeptData DATA = new KeptData(SETTINGS.directory());

    private final DemonstrationRegister demonstration;
    private final Clock clock;

    LocalRun(DemonstrationRegister demonstration, Clock clock) {
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /** Starts what the application needs, then the application. */
    public static void main(String... arguments) throws IOException {
        try {
            startSurroundings();
        } catch (LocalRunException e) {
            OUT.println("\n" + e.getMessage() + "\n");
            System.exit(1);
        }
        Quarkus.run(LocalRun.class, arguments);
    }

    @Override
    public int run(String... arguments) throws IOException {
        if (DATA.loadedAt().isEmpty()) {
            var now = clock.instant();
            var lines = demonstration.load(now).await().indefinitely();
            DATA.loaded(now);
            OUT.println("Loaded the demonstration register: " + lines + " items.");
        }
        OUT.println(Welcome.text(SETTINGS));
        endWithMaven();
        Quarkus.waitForExit();
        return 0;
    }

    /** Ends when Maven does, however that ends: it need not have told. */
    private static void endWithMaven() {
        ProcessHandle.current().parent().map(ProcessHandle::onExit).ifPresent(end -> {
            var unused = end.thenRun(Quarkus::asyncExit);
        });
    }

    /** Says so when the kept data is of a schema that this version does not carry on, before Flyway refuses it at length. */
    private static void requireSameSchema(EmbeddedDatabase database) {
        var unknown = database.unknownMigrations();
        if (!unknown.isEmpty()) {
            database.close();
            throw new LocalRunException("""
                    The data in %s was made by another version of the portal, whose schema this one does not carry on
                    (it has no %s). Begin anew: mvn -Plocal -Dlocal.wipe""".formatted(SETTINGS.directory(), unknown.get(0)));
        }
    }

    private static void letGo(RunLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void startSurroundings() throws IOException {
        var lock = RunLock.take(DATA.directory(), "http://localhost:" + SETTINGS.port() + "/");
        SETTINGS.requireFreePorts();
        DATA.stopAbandonedDatabase();
        if (SETTINGS.wipe()) {
            DATA.wipe();
        }
        var database = EmbeddedDatabase.keptIn(DATA.database());
        requireSameSchema(database);
        var mailbox = LocalMailbox.start(SETTINGS.mailPort());
        var issuers = LocalIssuers.start(SETTINGS.issuersPort(), mailbox::received);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            var application = Application.currentApplication();
            if (application != null) {
                application.awaitShutdown();
            }
            issuers.close();
            mailbox.close();
            database.close();
            letGo(lock);
        }));
        var settings = new TreeMap<String, String>();
        settings.putAll(LocalSettings.settings());
        settings.putAll(database.settings());
        settings.putAll(issuers.settings());
        settings.putAll(DATA.signingKey());
        settings.put("privacy.journal.directory", DATA.journal().toString());
        settings.put("privacy.storage.kind", "directory");
        settings.put("privacy.storage.directory", DATA.objects().toString());
        settings.putAll(LocalMailbox.settings(SETTINGS.mailPort()));
        settings.putAll(WebhookPage.settings(SETTINGS.issuersPort()));
        settings.put("privacy.portal-url", "http://localhost:" + SETTINGS.port());
        // On any port: a page in development comes by its own server's, which keeps Host.
        settings.put("privacy.hosts", "127.0.0.1,localhost");
        settings.put("quarkus.profile", "local");
        settings.put("quarkus.http.host", "localhost");
        settings.put("quarkus.http.port", Integer.toString(SETTINGS.port()));
        settings.put("quarkus.management.host", "localhost");
        settings.put("quarkus.management.port", Integer.toString(SETTINGS.managementPort()));
        settings.put("quarkus.log.console.json.enabled", "false");
        settings.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
