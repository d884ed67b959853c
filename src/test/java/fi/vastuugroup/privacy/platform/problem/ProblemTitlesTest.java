package fi.vastuugroup.privacy.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTitlesTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasATitleAndNoTitleIsLeftOver(Language language) {
        Set<String> slugs =
                Arrays.stream(ProblemType.values()).map(ProblemType::slug).collect(Collectors.toSet());

        assertEquals(slugs, Texts.load("problems").keys(language));
    }

    @ParameterizedTest
    @EnumSource
    void noTitleIsBlank(ProblemType type) {
        ProblemTitles titles = new ProblemTitles();
        for (Language language : Language.values()) {
            assertFalse(titles.title(type, language).isBlank());
        }
    }
}
