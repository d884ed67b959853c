package fi.vastuugroup.privacy.identity.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.TestConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A start with a fresh login that nobody can have, or that says nothing, fails with the property's name. */
class StepUpCheckTest {

    @ParameterizedTest
    @CsvSource({
        "privacy.step-up.max-age, PT59S",
        "privacy.step-up.max-age, P2D",
        "privacy.step-up.max-age, soon",
        "privacy.step-up.acr-values, a\"b",
        "privacy.step-up.acr-values, a b",
        "privacy.step-up.acr-values, äa"
    })
    void whatCannotBeMetIsRefused(String property, String value) {
        assertThat(new StepUpCheck().findings(TestConfig.of(Map.of(property, value))))
                .singleElement()
                .asString()
                .startsWith(property + " must be");
    }

    @Test
    void whatCanIsTaken() {
        assertThat(new StepUpCheck().findings(TestConfig.of(Map.of()))).isEmpty();
        assertThat(new StepUpCheck()
                        .findings(TestConfig.of(Map.of(
                                "privacy.step-up.max-age",
                                "PT1M",
                                "privacy.step-up.acr-values",
                                "urn:mace:incommon:iap:silver,2"))))
                .isEmpty();
    }
}
