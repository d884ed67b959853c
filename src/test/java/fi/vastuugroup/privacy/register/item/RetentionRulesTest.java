package fi.vastuugroup.privacy.register.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.testing.TestConfig;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionRulesTest {

    private static final String PREFIX = "privacy.retention.rules.";

    private static final Map<Category, String> PROMISED =
            Map.of(Category.CHAT_CONVERSATIONS, "P3M", Category.CALL_RECORDINGS, "P7M");

    private static Map<String, String> shipped() {
        Map<String, String> properties = new HashMap<>(Map.of(
                "privacy.retention.prospect-period", "P24M",
                "privacy.retention.unknown-history-period", "P12M",
                "privacy.retention.accounting-years", "6",
                "privacy.retention.financial-year-end", "--12-31",
                "privacy.retention.every", "1h"));
        for (Category category : Category.values()) {
            properties.put(PREFIX + category.slug(), "relation");
        }
        properties.put(PREFIX + "chat-conversations", "P3M");
        properties.put(PREFIX + "call-recordings", "P7M");
        return properties;
    }

    private static RetentionRules rules(Map<String, String> properties) {
        return new RetentionRules(
                TestConfig.builder(properties)
                        .withMapping(RetentionSettings.class)
                        .build()
                        .getConfigMapping(RetentionSettings.class),
                PROMISED);
    }

    @Test
    void eachCategoryHasItsConfiguredRule() {
        assertEquals("P3M", rules(shipped()).of(Category.CHAT_CONVERSATIONS).text());
        assertEquals("relation", rules(shipped()).of(Category.INTERESTS).text());
    }

    @ParameterizedTest
    @EnumSource
    void aStartWithoutARuleNamesTheProperty(Category category) {
        Map<String, String> properties = shipped();
        properties.remove(PREFIX + category.slug());

        var failure = assertThrows(IllegalStateException.class, () -> rules(properties));

        assertTrue(failure.toString().contains(PREFIX + category.slug()));
    }

    @ParameterizedTest
    @EnumSource
    void aStartWithAnUnreadableRuleNamesTheProperty(Category category) {
        Map<String, String> properties = shipped();
        properties.put(PREFIX + category.slug(), "for ever");

        var failure = assertThrows(IllegalStateException.class, () -> rules(properties));

        assertTrue(failure.toString().contains(PREFIX + category.slug()));
    }

    @Test
    void aRuleForNoCategoryIsAMistakeOfSomebody() {
        Map<String, String> properties = shipped();
        properties.put(PREFIX + "chats", "P3M");

        var failure = assertThrows(IllegalStateException.class, () -> rules(properties));

        assertTrue(failure.toString().contains(PREFIX + "chats"));
    }

    @Test
    void aStartWithAnotherPeriodThanTheNoticeNamesTheProperty() {
        Map<String, String> properties = shipped();
        properties.put(PREFIX + "call-recordings", "P8M");

        var failure = assertThrows(IllegalStateException.class, () -> rules(properties));

        assertTrue(failure.toString().contains(PREFIX + "call-recordings"));
    }

    @Test
    void whateverMovesADateChangesTheFingerprint() {
        Map<String, String> longer = shipped();
        longer.put("privacy.retention.accounting-years", "10");
        Map<String, String> other = shipped();
        other.put(PREFIX + "logins", "P12M");
        Map<String, String> sooner = shipped();
        sooner.put("privacy.retention.unknown-history-period", "P6M");
        Map<String, String> prospects = shipped();
        prospects.put("privacy.retention.prospect-period", "P12M");

        assertEquals(rules(shipped()).fingerprint(), rules(shipped()).fingerprint());
        assertNotEquals(rules(shipped()).fingerprint(), rules(longer).fingerprint());
        assertNotEquals(rules(shipped()).fingerprint(), rules(other).fingerprint());
        assertNotEquals(rules(shipped()).fingerprint(), rules(sooner).fingerprint());
        assertNotEquals(rules(shipped()).fingerprint(), rules(prospects).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"prospect-period", "unknown-history-period"})
    void aPeriodOfARelationIsOneOfWholeMonths(String name) {
        for (String period : new String[] {"P30D", "P1M1D", "P-1M"}) {
            Map<String, String> properties = shipped();
            properties.put("privacy.retention." + name, period);

            var failure = assertThrows(IllegalStateException.class, () -> rules(properties));

            assertTrue(failure.toString().contains("privacy.retention." + name), period);
        }
    }
}
