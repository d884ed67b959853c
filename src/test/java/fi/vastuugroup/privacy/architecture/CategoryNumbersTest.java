package fi.vastuugroup.privacy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the number of categories is written down, it is that of the privacy notice. */
class CategoryNumbersTest {

    private static final String MAIN = "src/main/java/fi/vastuugroup/privacy/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                MAIN + "request/filing/RequestScope.java | @Size\\(min = 1, max = (\\d+)\\) List<@NotNull Category>",
                MAIN + "request/staff/StaffActions.java  | @Size\\(max = (\\d+)\\) List<@NotNull @Valid Kept>",
                MAIN + "register/me/MyDataApi.java       | All (\\d+) categories",
                "src/local/resources/personas.json       | every one of the (\\d+) categories",
                "frontend-contract/personas.json         | every one of the (\\d+) categories",
                "README.md                               | every one of the (\\d+) categories",
                "src/docs/glossary.md                    | One of the (\\d+) kinds of personal data",
                "src/docs/architecture.md                | category: (\\d+) sealed contents"
            })
    void itIsTheNumberOfCategories(Path file, String pattern) throws IOException {
        List<String> written = Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(written).isNotEmpty().containsOnly(String.valueOf(Category.values().length));
    }
}
