package fi.vastuugroup.privacy.delivery.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifest of the page's build says what the document loads. */
class BuiltPageTest {

    /** As Vite's guide to servers has it, with a module that two others import, and some that import the first. */
    private static final String MANIFEST = """
            {
              "_a.js": {"file": "assets/a-1.js", "imports": ["_shared.js"], "css": ["assets/a-1.css"]},
              "_b.js": {"file": "assets/b-1.js", "imports": ["_shared.js", "src/main.tsx"]},
              "_shared.js": {"file": "assets/shared-1.js", "css": ["assets/shared-1.css"]},
              "src/later.tsx": {"file": "assets/later-1.js", "isDynamicEntry": true, "imports": ["_rare.js"], "css": ["assets/later-1.css"]},
              "_rare.js": {"file": "assets/rare-1.js"},
              "src/page.tsx": {"file": "assets/page-1.js", "isDynamicEntry": true, "imports": ["_a.js", "_b.js", "src/main.tsx"],
                "css": ["assets/page-1.css"]},
              "src/main.tsx": {"file": "assets/main-1.js", "isEntry": true, "imports": ["_first.js"],
                "dynamicImports": ["src/later.tsx", "src/page.tsx"]},
              "_first.js": {"file": "assets/first-1.js"}
            }""";

    @Test
    void whatIsImportedIsPreloadedOnceAndWhatComesLaterIsNot() throws JsonProcessingException {
        BuiltPage.Files files = BuiltPage.files(new ObjectMapper().readTree(MANIFEST));

        assertThat(files.script()).isEqualTo("/page/assets/main-1.js");
        assertThat(files.preloads())
                .containsExactly(
                        "/page/assets/first-1.js",
                        "/page/assets/shared-1.js",
                        "/page/assets/a-1.js",
                        "/page/assets/b-1.js",
                        "/page/assets/page-1.js");
        assertThat(files.styles())
                .containsExactly("/page/assets/shared-1.css", "/page/assets/a-1.css", "/page/assets/page-1.css");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "{\"src/main.tsx\": {}}",
                "{\"index.html\": {\"file\": \"assets/a.js\"}}",
                "{\"src/main.tsx\": {\"file\": \"assets/a.js\"}}"
            })
    void aPackageWithoutThePageDoesNotStartAndSaysWhy(String manifest) {
        assertThatIllegalStateException()
                .isThrownBy(() -> BuiltPage.files(new ObjectMapper().readTree(manifest)))
                .withMessageStartingWith("the page is not built:");
    }

    @Test
    void soDoesOneWithoutAManifest() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BuiltPage.files(null))
                .withMessageContaining("src/main/webui");
    }
}
