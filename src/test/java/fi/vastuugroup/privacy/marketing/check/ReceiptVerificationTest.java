package fi.vastuugroup.privacy.marketing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The partner's guide verifies a receipt in ten lines, in three languages; each is run as it is shown. */
@QuarkusTest
class ReceiptVerificationTest {

    private static final Path GUIDE = Path.of("src/docs/receipts").toAbsolutePath();

    private record Outcome(int exit, String out) {}

    @ParameterizedTest
    @ValueSource(strings = {"bash verify.sh", "node verify.mjs", "java Verify.java"})
    void theGuidesVerificationTakesARightReceiptAndNoOther(String command, @TempDir Path work) throws Exception {
        assumeThat(isInstalled(command.substring(0, command.indexOf(' ')))).isTrue();
        String receipt = ChecksFixture.post(
                        ChecksFixture.ACME, List.of(ChecksFixture.email("aino@example.fi", "email")))
                .jsonPath()
                .getString("receipt");
        String keys = Portal.anonymous().get("/api/v1/signing-keys").asString();

        for (String end : List.of("\n", "")) {
            Outcome right = run(work, command, receipt + end, keys);
            assertThat(right.out()).contains("\"sub\":\"acme-events\"").contains("answersSha256");
            assertThat(right.exit()).isZero();
        }
        Outcome unknown = run(work, command, receipt, "{\"keys\": []}");
        assertThat(unknown.exit()).isNotZero();
        assertThat(unknown.out()).contains("there is no key of the name");

        String[] parts = receipt.split("\\.");
        String others = ChecksFixture.post(
                        ChecksFixture.NORDIC, List.of(ChecksFixture.email("aino@example.fi", "email")))
                .jsonPath()
                .getString("receipt");
        Outcome forged = run(work, command, parts[0] + "." + others.split("\\.")[1] + "." + parts[2], keys);
        assertThat(forged.exit()).as(forged.out()).isNotZero();
    }

    private static Outcome run(Path work, String command, String receipt, String keys) throws Exception {
        Path receiptFile = Files.writeString(work.resolve("receipt"), receipt);
        Path keysFile = Files.writeString(work.resolve("keys"), keys);
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        if (arguments.get(0).equals("java")) {
            arguments.addAll(1, List.of("-cp", System.getProperty("java.class.path")));
        }
        arguments.addAll(List.of(receiptFile.toString(), keysFile.toString()));
        Process process = new ProcessBuilder(arguments)
                .directory(GUIDE.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), out);
    }

    /** On a developer's machine a language may be missing; CI installs all three. */
    private static boolean isInstalled(String program) {
        return System.getenv("CI") != null
                || List.of(System.getenv("PATH").split(":")).stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
