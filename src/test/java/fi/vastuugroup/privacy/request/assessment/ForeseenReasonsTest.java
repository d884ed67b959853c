package fi.vastuugroup.privacy.request.assessment;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.action.ReasonCode;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.register.item.RelationState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The codes of reasons that an allowed action can have are those of refusals and those that are foreseen, and no others. */
class ForeseenReasonsTest {

    private static final List<Set<Block.Kind>> BLOCKS =
            List.of(Set.of(), Set.of(Block.Kind.HOLD), Set.of(Block.Kind.RESTRICTION), Set.of(Block.Kind.REQUEST));

    private static final List<Set<String>> HOLDS = List.of(
            Set.of(), Set.of("legal-claim"), Set.of("authority-order"), Set.of("audit"), Set.of("security-incident"));

    @Test
    void everyReasonThatIsForeseenOfAnItemIsACodeAndNoCodeIsLeftOver() {
        Set<String> codes = slugs(ReasonCode.values());
        Set<String> said = slugs(Refusal.values());
        said.addAll(foreseen());

        assertEquals(said, codes);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasWordsAndNothingIsLeftOver(Language language) {
        Texts texts = Texts.load("refusals");

        assertEquals(slugs(Refusal.values()), new TreeSet<>(texts.keys(language)));
        texts.keys(language).forEach(key -> assertTrue(texts.get(key, language).length() > 5, key));
    }

    private static Set<String> foreseen() {
        return Stream.of(Right.ERASURE, Right.RESTRICTION, Right.OBJECTION)
                .flatMap(right -> Arrays.stream(Ground.values())
                        .filter(ground -> ground.supports(right) && ground != Ground.DIRECT_MARKETING)
                        .map(ground -> new Claim(right, ground, ItemSelection.of(new UUID(0, 1)))))
                .flatMap(ForeseenReasonsTest::outcomes)
                .map(CategoryOutcome::reason)
                .filter(Objects::nonNull)
                .map(Slug::slug)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<CategoryOutcome> outcomes(Claim claim) {
        return Arrays.stream(Category.values())
                .flatMap(category ->
                        BLOCKS.stream().flatMap(blocks -> HOLDS.stream().map(holds -> group(category, blocks, holds))))
                .flatMap(group -> Stream.of(true, false)
                        .flatMap(remains ->
                                Assessor.lines(claim, List.of(group), new RelationState(remains, null)).stream()));
    }

    private static ItemGroup group(Category category, Set<Block.Kind> blocks, Set<String> holds) {
        return new ItemGroup(
                category, blocks, holds, holds.isEmpty() ? null : LocalDate.EPOCH, null, 1, LocalDate.EPOCH);
    }

    private static Set<String> slugs(Slug[] all) {
        return Arrays.stream(all).map(Slug::slug).collect(toCollection(TreeSet::new));
    }
}
