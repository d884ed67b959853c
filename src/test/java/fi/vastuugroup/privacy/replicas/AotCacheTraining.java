package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Makes the cache by which JDK 25 starts the package in half of the time (record 18): a replica is started, asked what a
 * first minute asks, and stopped; what the JVM loaded, linked and found hot is written to the package. Then another one
 * starts by it alone. Run by {@code mvn -Paot verify}.
 */
class AotCacheTraining {

    private static final String CACHE = "app.aot";

    private static final String CHECK = """
            {"checks": [{"identifierType": "email", "identifier": "nobody@example.com",
                         "channel": "email", "scope": "direct-marketing"}]}""";

    @Test
    void packageStartsByItsCache() throws Exception {
        Path cache = Replica.PACKAGE.resolve(CACHE);
        Files.deleteIfExists(cache);
        try (Installation installation = new Installation();
                Receiver receiver = new Receiver("nobody", 0)) {
            Replica trained = installation
                    .start("aot-training", receiver, "-XX:AOTCacheOutput=" + CACHE)
                    .ready();
            askWhatAFirstMinuteAsks(installation, trained);
            trained.stop();
            assertThat(cache).isNotEmptyFile();

            // "on" ends the JVM where the cache does not fit, instead of a start without it.
            Replica started = installation
                    .start("aot-start", receiver, "-XX:AOTMode=on", "-XX:AOTCache=" + CACHE)
                    .ready();
            started.stop();
        }
    }

    private static void askWhatAFirstMinuteAsks(Installation installation, Replica replica) throws Exception {
        String customer = installation.customer("somebody@example.com");
        for (String path : List.of("/api/v1/me", "/api/v1/me/data", "/api/v1/me/requests")) {
            replica.send("GET", path, customer, "application/json", "");
        }
        String partner = installation.machine("nordic-media");
        for (int i = 0; i < 20; i++) {
            var answer = replica.send("POST", "/api/v1/prohibition-checks", partner, "application/json", CHECK);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }
}
