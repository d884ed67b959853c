package fi.vastuugroup.privacy.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.TestConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A flag that is neither true nor false stops the start by its name. */
class FlagValuesTest {

    private static final String FLAG = "privacy.requests.erasure-prohibits";

    @ParameterizedTest
    @ValueSource(strings = {"treu", "ja", "2"})
    void anyOtherWordStopsTheStart(String word) {
        assertThat(findings(Map.of(), Map.of(FLAG, word)))
                .containsExactly(FLAG + " must be true or false, not " + word);
    }

    @Test
    void aVariableIsToldByItsSetting() {
        assertThat(findings(Map.of("PRIVACY_PARTNERS_OWN_MAILING_CONTROLLER", "ture"), Map.of()))
                .containsExactly("privacy.partners.own-mailing.controller must be true or false, not ture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "FALSE", "on", "no", "1"})
    void theWordsOfThePlatformStart(String word) {
        assertThat(findings(Map.of(), Map.of(FLAG, word))).isEmpty();
    }

    private static List<String> findings(Map<String, String> variables, Map<String, String> properties) {
        return new FlagValues().findings(TestConfig.of(variables, properties)).toList();
    }
}
