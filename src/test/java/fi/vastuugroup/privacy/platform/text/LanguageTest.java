package fi.vastuugroup.privacy.platform.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi | FI",
                "sv | SV",
                "en | EN",
                "fi-FI | FI",
                "SV-fi | SV",
                "en-GB,en;q=0.9 | EN",
                "de,sv;q=0.8,en;q=0.9 | EN",
                "en;q=0.1, fi;q=0.2 | FI",
                "de, *;q=0.5, sv;q=0.1 | SV",
                "fi;q=0, sv;q=0.1 | SV"
            })
    void theMostPreferredOfOurLanguagesIsChosen(String header, Language expected) {
        assertEquals(expected, Language.of(header));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "", " ", "de", "*", "en;q=0", "fi;q=2", ";;;", "fi;q=", "-", "--", ",", "fi-", "-fi", "日本", "\u0000"
            })
    void otherwiseItIsFinnish(String header) {
        assertEquals(Language.FI, Language.of(header));
    }

    @Test
    void anAbsurdlyLongHeaderIsNotRead() {
        assertEquals(Language.FI, Language.of("en," + "de,".repeat(5_000)));
    }

    /** Whatever is sent: the answer has a language, and the operation is not stopped. */
    @Test
    void noHeaderStopsIt() {
        Random random = new Random(3066);
        String alphabet = "fisvenq-_;=,.*0123456789 \t\"/äж\u0000";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder header = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                header.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertDoesNotThrow(() -> Language.of(header.toString()), header::toString);
        }
    }
}
