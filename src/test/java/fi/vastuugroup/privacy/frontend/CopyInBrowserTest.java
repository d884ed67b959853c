package fi.vastuugroup.privacy.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.copy.CopyTest;
import fi.vastuugroup.privacy.copy.EverythingFixture;
import fi.vastuugroup.privacy.copy.TakenCopy;
import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person unpacked opens in Chromium without a network, on a telephone and on a desk, in the dark and in light. */
@QuarkusTest
class CopyInBrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyPageOpensAndIsAccessible(String language) throws Exception {
        Frontend.SAMPLE.assumeReady("node_modules", "npm --prefix frontend-contract/example ci");
        PersonFixture someone = EverythingFixture.whole();
        Path directory = unpacked(
                TakenCopy.of(someone.asked().header("Accept-Language", language).get(CopyTest.COPY)), language);
        Path output = directory.resolveSibling("copy-" + language + ".txt");

        String said = Frontend.SAMPLE.run(output, Map.of(), "node", "test/copy.mjs", directory.toString());

        assertThat(said).contains("pages without a network");
    }

    private static Path unpacked(TakenCopy copy, String language) throws Exception {
        Path directory = Path.of("target", "copy-" + language).toAbsolutePath();
        for (String name : copy.names()) {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, copy.bytes(name));
        }
        return directory;
    }
}
