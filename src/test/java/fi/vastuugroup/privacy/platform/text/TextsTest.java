package fi.vastuugroup.privacy.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said in one language is said in each, and no language stands in for another. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String FINNISH = "_fi.properties";

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(FINNISH))
                    .map(name -> name.substring(0, name.length() - FINNISH.length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theBundlesAreFound() throws IOException {
        assertThat(bundles()).contains("mail", "pages", "problems", "texts");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasEveryText(String bundle) {
        Texts texts = Texts.load(bundle);

        for (Language language : Language.values()) {
            assertThat(texts.keys(language))
                    .as(language.tag())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(texts.keys(Language.FI))
                    .allSatisfy(
                            key -> assertThat(texts.get(key, language)).as(key).isNotBlank());
        }
    }

    @Test
    void aTextThatIsMissingIsAFault() {
        Texts texts = Texts.load("mail");

        assertThrows(IllegalStateException.class, () -> texts.get("of-another-day", Language.FI));
    }
}
