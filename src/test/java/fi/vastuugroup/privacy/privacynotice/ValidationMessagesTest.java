package fi.vastuugroup.privacy.privacynotice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidationMessagesTest {

    private record Sample(
            @NotNull @Nullable String name,
            @Max(3) int count,
            @DecimalMax(value = "1.5", inclusive = false) double price,
            @Size(min = 2, max = 5) String code) {}

    private static final Sample INVALID = new Sample(null, 4, 2, "x");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameMessages(Language language) {
        Texts texts = Texts.load("ValidationMessages");

        assertEquals(new TreeSet<>(texts.keys(Language.EN)), new TreeSet<>(texts.keys(language)));
    }

    @Test
    void everyStandardConstraintHasAMessage() {
        assertEquals(
                22,
                Texts.load("ValidationMessages").keys(Language.EN).stream()
                        .filter(key -> key.startsWith("jakarta."))
                        .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | must be at most 3 | must be less than 1.5 | is required | length or number of entries",
                "FI | arvon on oltava enintään 3 | arvon on oltava pienempi kuin 1.5 | tieto on pakollinen | vähintään 2",
                "SV | värdet får vara högst 3 | värdet måste vara mindre än 1.5 | uppgiften är obligatorisk | minst 2"
            })
    void messagesAreInTheLanguageOfTheAnswer(
            Language language, String count, String price, String name, String codeContains) {
        Map<String, String> messages = messages(language.locale());

        assertEquals(count, messages.get("count"));
        assertEquals(price, messages.get("price"));
        assertEquals(name, messages.get("name"));
        assertTrue(messages.getOrDefault("code", "").contains(codeContains));
    }

    /** As the validator does it over HTTP, where the locale comes with the request. */
    private static Map<String, String> messages(Locale locale) {
        try (ValidatorFactory plain = Validation.buildDefaultValidatorFactory()) {
            Validator validator = plain.usingContext()
                    .messageInterpolator(in(plain.getMessageInterpolator(), locale))
                    .getValidator();
            Map<String, String> messages = new TreeMap<>();
            validator
                    .validate(INVALID)
                    .forEach(v -> messages.put(v.getPropertyPath().toString(), v.getMessage()));
            return messages;
        }
    }

    private static MessageInterpolator in(MessageInterpolator messages, Locale locale) {
        return new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return messages.interpolate(template, context, locale);
            }

            @Override
            public String interpolate(String template, Context context, Locale ignored) {
                return messages.interpolate(template, context, locale);
            }
        };
    }
}
