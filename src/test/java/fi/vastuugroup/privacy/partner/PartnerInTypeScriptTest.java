package fi.vastuugroup.privacy.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.vastuugroup.privacy.delivery.notification.DeliveryFixture;
import fi.vastuugroup.privacy.partner.PartnerFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.TestWebhooks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program in TypeScript, with types generated from the contract, does everything that a partner does. */
@QuarkusTest
class PartnerInTypeScriptTest {

    private static final Path PROGRAM = Path.of("src/test/typescript").toAbsolutePath();

    @Inject
    DeliveryFixture delivering;

    private final List<String> lines = new ArrayList<>();
    private @Nullable Process process;

    @BeforeEach
    void scene() {
        assumeThat(System.getenv("CI") != null || Files.isDirectory(PROGRAM.resolve("node_modules")))
                .as("npm --prefix src/test/typescript ci")
                .isTrue();
        PartnerFixture.prepare();
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    @Timeout(180)
    void aPartnersDay() throws Exception {
        Process build = start(Map.of(), "npm", "run", "--silent", "build");
        String complaints = new String(build.getInputStream().readAllBytes(), UTF_8);
        assertThat(build.waitFor()).as(complaints).isZero();
        Person prohibited = PartnerFixture.disclosed();
        Person free = PartnerFixture.disclosed();
        Person next = PartnerFixture.disclosed();
        prohibited.prohibit();

        process = start(
                Map.ofEntries(
                        Map.entry("PORTAL", PartnerFixture.portal()),
                        Map.entry("TOKEN_ENDPOINT", PartnerFixture.tokenEndpoint()),
                        Map.entry("CLIENT", PartnerFixture.PARTNER),
                        Map.entry("CLIENT_WITH_SMALL_QUOTA", "small-agency-typescript"),
                        Map.entry(
                                "VECTORS",
                                Path.of("openapi/identifier-vectors.json")
                                        .toAbsolutePath()
                                        .toString()),
                        Map.entry("ADDRESS_OF_PROHIBITED", prohibited.email()),
                        Map.entry("REFERENCE_OF_PROHIBITED", prohibited.reference()),
                        Map.entry("ADDRESS_OF_FREE", free.email()),
                        Map.entry("REFERENCE_OF_NEXT", next.reference()),
                        Map.entry("RECEIVED_AT", MovableClock.time().toString()),
                        Map.entry("WEBHOOK_PORT", Integer.toString(PartnerFixture.webhookPort())),
                        Map.entry("WEBHOOK_SECRET", TestWebhooks.SECRET)),
                "node",
                "dist/src/main.js");
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (String line; (line = out.readLine()) != null; ) {
                lines.add(line);
                if (line.equals("now notify")) {
                    next.prohibit();
                    delivering.deliverDue();
                } else if (line.startsWith("waiting ")) {
                    MovableClock.forward(Duration.ofSeconds(Long.parseLong(said("waiting "))));
                }
            }
        }

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(lines).as("what it said").endsWith("done");
        assertThat(process.exitValue()).isZero();
        assertThat(said("waiting ")).isEqualTo(Long.toString(PartnerFixture.LEFT_OF_MINUTE.toSeconds()));
        assertThat(said("bulk ")).isEqualTo("5000");
        assertThat(said("notifications ")).isEqualTo("1");
        assertThat(Database.count(
                        "select count(*) from outbox where id = ? and acknowledged_at is not null",
                        UUID.fromString(said("webhook "))))
                .as("its answer confirms")
                .isEqualTo(1);
    }

    private String said(String beginning) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .findFirst()
                .orElseThrow();
    }

    private static Process start(Map<String, String> settings, String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(PROGRAM.toFile()).redirectErrorStream(true);
        builder.environment().putAll(settings);
        return builder.start();
    }
}
