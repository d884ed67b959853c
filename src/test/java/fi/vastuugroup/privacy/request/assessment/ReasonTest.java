package fi.vastuugroup.privacy.request.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.request.model.Delivery;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person reads in their own language what became of a request, why, and what they can do about it (Art. 12(4)). */
class ReasonTest {

    private static final Set<Reason> FOR_EVERY_RIGHT =
            Set.of(Reason.NOT_IDENTIFIED, Reason.MANIFESTLY_UNFOUNDED, Reason.EXCESSIVE);

    /** What is told of a question in other words than of a request. */
    private static final String OF_QUESTIONS = "question.";

    private final Texts texts = Texts.load("requests");

    @ParameterizedTest
    @EnumSource
    void everythingThatIsToldHasWordsAndNothingElse(Language language) {
        Set<String> told = new TreeSet<>(List.of("remedies", "letter.kept-until", "keyed-hashes"));
        // Where the ground of an erasure has done more than the erasure, or another request delays it.
        told.addAll(List.of(
                "state.erasure-refused",
                "step.erasure-refused",
                "outcome.erasure-refused",
                "outcome.delayed-by-another-request"));
        told.addAll(keys("effect.", Effect.values(), Effect::slug));
        told.addAll(keys("delivery.", Delivery.By.values(), Delivery.By::slug));
        told.addAll(keys("right.", Right.values(), Right::slug));
        told.addAll(keys("state.", RequestState.values(), RequestState::slug));
        told.addAll(keys("outcome.", Outcome.values(), Outcome::slug));
        told.addAll(keys("verdict.foreseen.", Verdict.values(), Verdict::slug));
        told.addAll(keys("verdict.done.", Verdict.values(), Verdict::slug));
        told.addAll(keys("ground.", Ground.values(), Ground::slug));
        told.addAll(keys("reason.", Reason.values(), Reason::slug));
        told.addAll(keys("step.", Step.Code.values(), Step.Code::slug));

        Set<String> keys = new TreeSet<>(texts.keys(language));
        Set<String> ofQuestions = new TreeSet<>(keys);
        ofQuestions.removeIf(key -> !key.startsWith(OF_QUESTIONS));
        keys.removeAll(ofQuestions);
        assertEquals(told, keys);
        for (String key : ofQuestions) {
            String general = key.substring(OF_QUESTIONS.length());
            assertTrue(told.contains(general), key);
            assertNotEquals(texts.get(general, language), texts.get(key, language), key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWordsAreMissingOrLeftUntranslated(Language language) {
        for (String key : texts.keys(language)) {
            String text = texts.get(key, language);
            assertEquals(text.strip(), text, key);
            assertFalse(text.isEmpty(), key);
            for (Language other : Language.values()) {
                if (other != language) {
                    assertNotEquals(texts.get(key, other), text, () -> key + " in " + language + " and " + other);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoReasonsNeverReadTheSame(Language language) {
        List<String> read = Arrays.stream(Reason.values())
                .map(reason -> texts.get("reason." + reason.slug(), language))
                .toList();

        assertEquals(read.stream().distinct().toList(), read);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsRefusedReadsWhereToTurn(Language language) {
        String remedies = texts.get("remedies", language);

        for (String part : List.of("%s, %s; ", "77", "79")) {
            assertTrue(remedies.contains(part), part);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonNamesAnArticle(Reason reason) {
        assertTrue(reason.articles().stream().anyMatch(article -> article.slug().startsWith("gdpr-")), reason.slug());
        assertEquals(reason, Slugs.of(Reason.class, reason.slug()));
    }

    /** A refusal rests on the article of the right, or on those for every right: 11(2), 12(5) and 12(6). */
    @ParameterizedTest
    @EnumSource
    void aRightIsRefusedOnlyForReasonsOfItsArticle(Right right) {
        String article = right.article().slug() + "-";
        List<Reason> refusals = Arrays.stream(Reason.values())
                .filter(reason -> reason.refuses(right))
                .toList();

        // What must be withheld of a copy is withheld item by item (Art. 15(4)); a question is answered.
        assertEquals(
                right.delivers() || right == Right.CONTACT,
                refusals.size() == FOR_EVERY_RIGHT.size(),
                refusals::toString);
        assertTrue(refusals.containsAll(FOR_EVERY_RIGHT), refusals::toString);
        for (Reason reason : refusals) {
            boolean ofTheRight = reason.articles().stream().anyMatch(named -> (named.slug() + "-").startsWith(article));
            assertTrue(ofTheRight || FOR_EVERY_RIGHT.contains(reason), reason.slug());
        }
    }

    private static <T> List<String> keys(String prefix, T[] values, Function<T, String> slug) {
        return Arrays.stream(values).map(slug).map(prefix::concat).toList();
    }
}
