package fi.vastuugroup.privacy.privacynotice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.text.Texts;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CategoryTextsTest {

    private static final Set<String> RULES =
            Set.of("relation", "relation-with-customer", "relation-or-withdrawal", "until-lifted", "accounting");
    private static final Set<String> ENDED = Set.of("history-known", "no-history", "history-unknown");
    private static final Set<String> WITHHELD =
            Set.of("others-personal-data", "trade-secret", "service-security", "in-review");
    private static final Set<String> BLOCKS = Set.of("hold", "restriction", "request");
    private static final Map<String, Set<String>> GROUNDS = Map.of(
            "hold", Set.of("legal-claim", "authority-order", "audit", "security-incident"),
            "restriction", Set.of("objection-granted"));

    private final CategoryTexts texts = new CategoryTexts(Period.ofMonths(24), Period.ofMonths(12), 6);

    @ParameterizedTest
    @EnumSource
    void everyTermHasItsTextsAndNoTextIsLeftOver(Language language) {
        assertEquals(expectedKeys(), new TreeSet<>(Texts.load("texts").keys(language)));
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsBlank(Language language) {
        Texts bundle = Texts.load("texts");
        for (String key : bundle.keys(language)) {
            assertFalse(bundle.get(key, language).isBlank(), key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDecidedRuleHasWordsWithoutOpenPlaces(Language language) {
        for (MasterTable.Row row : MasterTable.rows()) {
            String words = texts.ruleInWords(Slugs.of(Category.class, row.category()), row.rule(), language);
            assertFalse(words.contains("{"), words);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWords(Language language) {
        WITHHELD.forEach(
                reason -> assertFalse(texts.withholding(reason, language).isBlank()));
        BLOCKS.forEach(kind -> assertFalse(texts.block(kind, "any", language).isBlank()));
        GROUNDS.forEach((kind, grounds) -> grounds.forEach(ground ->
                assertNotEquals(texts.block(kind, "any", language), texts.block(kind, ground, language), ground)));
        ENDED.forEach(
                reason -> assertFalse(texts.endedRelation(reason, language).contains("{")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P3M | EN | Kept for 3 months, counted from the end of the conversation.",
                "P3M | FI | Säilytetään 3 kuukautta keskustelun päättymisestä.",
                "P3M | SV | Lagras i 3 månader räknat från konversationens slut.",
                "P1M | EN | Kept for 1 month, counted from the end of the conversation.",
                "P1M | FI | Säilytetään 1 kuukauden keskustelun päättymisestä.",
                "P1M | SV | Lagras i 1 månad räknat från konversationens slut."
            })
    void aPeriodIsToldInMonthsFromItsEvent(String rule, Language language, String words) {
        assertEquals(words, texts.ruleInWords(Category.CHAT_CONVERSATIONS, rule, language));
    }

    @Test
    void wordsFollowTheConfiguration() {
        CategoryTexts others = new CategoryTexts(Period.ofMonths(12), Period.ofMonths(9), 10);

        assertTrue(others.ruleInWords(Category.CONTACT_DETAILS, "relation", Language.EN)
                .contains("12 months"));
        assertTrue(others.ruleInWords(Category.ORGANISATIONS, "relation", Language.EN)
                .contains("9 months"));
        assertTrue(others.ruleInWords(Category.ORDERS_AND_BILLING, "accounting", Language.EN)
                .contains("10 years"));
    }

    @Test
    void aTermReadsAsInTheNotice() {
        assertEquals(
                "Postituslistojen tilaukset",
                texts.category(Category.MAILING_LIST_SUBSCRIPTIONS, Language.FI).name());
        assertEquals(
                "Berättigat intresse",
                texts.legalBasis(LegalBasis.LEGITIMATE_INTEREST, Language.SV).name());
    }

    @ParameterizedTest
    @CsvSource({"P3D", "period", "''", "counted-from"})
    void aRuleWithoutWordsIsAFault(String rule) {
        assertThrows(IllegalStateException.class, () -> texts.ruleInWords(Category.FEEDBACK, rule, Language.EN));
    }

    private static Set<String> expectedKeys() {
        Set<String> keys =
                new TreeSet<>(Set.of("period.month", "period.months", "period.kept", "period.kept-after-withdrawal"));
        for (Category category : Category.values()) {
            keys.add("category." + category.slug() + ".counted-from");
            addTerm(keys, "category." + category.slug());
        }
        for (Purpose purpose : Purpose.values()) {
            addTerm(keys, "purpose." + purpose.slug());
            if (LegalBasis.LEGITIMATE_INTEREST.carries(purpose)) {
                keys.add("purpose." + purpose.slug() + ".interest");
            }
        }
        for (LegalBasis basis : LegalBasis.values()) {
            addTerm(keys, "basis." + basis.slug());
        }
        for (RecipientCategory recipient : RecipientCategory.values()) {
            addTerm(keys, "recipient." + recipient.slug());
        }
        for (TransferBasis basis : TransferBasis.values()) {
            addTerm(keys, "transfer." + basis.slug());
        }
        RULES.forEach(rule -> keys.add("rule." + rule));
        keys.add("source.portal");
        ENDED.forEach(reason -> keys.add("relation." + reason));
        WITHHELD.forEach(reason -> keys.add("withheld." + reason));
        BLOCKS.forEach(kind -> keys.add("block." + kind));
        GROUNDS.forEach((kind, grounds) -> grounds.forEach(ground -> keys.add("block." + kind + "." + ground)));
        return keys;
    }

    private static void addTerm(Set<String> keys, String term) {
        keys.add(term + ".name");
        keys.add(term + ".description");
    }
}
