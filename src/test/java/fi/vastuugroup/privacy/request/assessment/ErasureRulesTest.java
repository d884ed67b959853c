package fi.vastuugroup.privacy.request.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.register.item.RelationState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What erasure makes of each category on each ground, against a table that was written by hand from the sentences of
 * the master table, category by category: not from the classes, and not from the code.
 */
class ErasureRulesTest {

    /**
     * Of each ground first what is done when no relation remains, then when one does. E: erased; R: kept for the
     * relation; D: kept for a legal duty; P: reduced to a proof; S: decided by staff, for the reason of the ground.
     */
    private static final String TABLE = """
            category                    consent-withdrawn  objection  unlawful-processing  minor  no-longer-needed  legal-duty
            contact-details             E R                E S        S S                  S S    E S               S S
            organisations               E R                E S        S S                  S S    E S               S S
            mailing-list-subscriptions  E E                E E        S S                  S S    E E               S S
            marketing-prohibitions      P P                P P        S S                  S S    P P               S S
            consents                    P P                P P        S S                  S S    P P               S S
            user-profile                E R                E R        S S                  S S    E S               S S
            interests                   E E                E E        S S                  S S    E E               S S
            page-views                  E E                E E        S S                  S S    E E               S S
            web-visits                  E E                E E        S S                  S S    E E               S S
            logins                      E R                E S        S S                  S S    E S               S S
            sent-messages               E E                E E        S S                  S S    E E               S S
            correspondence              E R                E S        S S                  S S    E S               S S
            support-tickets             E R                E S        S S                  S S    E S               S S
            chat-conversations          E R                E S        S S                  S S    E S               S S
            call-recordings             E R                E S        S S                  S S    E S               S S
            feedback                    E E                E E        S S                  S S    E E               S S
            orders-and-billing          D D                D D        S S                  S S    D D               S S
            social-media-reactions      E E                E E        S S                  S S    E E               S S
            """;

    private static final LocalDate DUE = LocalDate.of(2029, 12, 31);
    private static final LocalDate REVIEW = LocalDate.of(2027, 1, 31);
    private static final RelationState NONE = new RelationState(false, null);
    private static final RelationState CURRENT = new RelationState(true, null);
    private static final RelationState ENDING = new RelationState(true, DUE);
    private static final long ITEMS = 3;

    @Test
    void theTableHasEveryCategoryAndEveryGroundOfErasure() {
        assertEquals(
                Arrays.stream(Category.values()).map(Category::slug).toList(),
                TABLE.lines().skip(1).map(line -> line.split(" +")[0]).toList());
        assertEquals(
                grounds().stream().map(Ground::slug).toList(),
                Arrays.stream(TABLE.lines().findFirst().orElseThrow().split(" +"))
                        .skip(1)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aCategoryAloneIsTreatedAsTheTableSays(Category category) {
        for (Ground ground : grounds()) {
            assertEquals(
                    line(category, ground, cell(category, ground, false)),
                    only(ground, NONE, group(category)),
                    ground::slug);
            assertEquals(
                    line(category, ground, cell(category, ground, true)),
                    only(ground, ENDING, group(category)),
                    ground::slug);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHoldKeepsItWhateverTheGround(Category category) {
        CategoryOutcome.Fate kept = new CategoryOutcome.Fate(category, Verdict.KEEP, Reason.HOLD);
        ItemGroup held = group(category, Block.Kind.HOLD, Block.Kind.RESTRICTION, Block.Kind.REQUEST);
        for (Ground ground : grounds()) {
            assertEquals(kept, only(ground, NONE, held).fate(), ground::slug);
        }
    }

    @Test
    void aHoldIsToldByItsOwnGroundAndOnlyAnExceptionOfTheLawRefuses() {
        assertEquals(kept(Reason.HOLD_LEGAL_CLAIM), held("legal-claim"));
        assertEquals(kept(Reason.HOLD_AUTHORITY_ORDER), held("authority-order"));
        assertEquals(delayed(Reason.HOLD_AUDIT), held("audit"));
        assertEquals(delayed(Reason.HOLD_SECURITY_INCIDENT), held("security-incident"));
        assertEquals(kept(Reason.HOLD_LEGAL_CLAIM), held("security-incident", "audit", "legal-claim"));
        assertEquals(Outcome.DELAYED, Outcome.of(List.of(held("audit"))));
        assertEquals(Outcome.PARTIALLY_GRANTED, Outcome.of(List.of(held("audit"), held("legal-claim"))));
        assertEquals(Outcome.REFUSED, Outcome.of(List.of(held("legal-claim"))));
    }

    private static CategoryOutcome held(String... grounds) {
        return only(Ground.OBJECTION, NONE, held(Category.LOGINS, Set.of(grounds), Block.Kind.HOLD));
    }

    private static CategoryOutcome kept(Reason reason) {
        return new CategoryOutcome(Category.LOGINS, Verdict.KEEP, reason, ITEMS, null);
    }

    private static CategoryOutcome delayed(Reason reason) {
        return new CategoryOutcome(Category.LOGINS, Verdict.DELAY, reason, ITEMS, REVIEW);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRestrictedOrAskedAboutElsewhereIsDecidedByStaff(Category category) {
        for (Ground ground : grounds()) {
            assertEquals(
                    staff(category, Reason.RESTRICTED),
                    only(ground, NONE, group(category, Block.Kind.RESTRICTION, Block.Kind.REQUEST)),
                    ground::slug);
            assertEquals(
                    staff(category, Reason.OTHER_REQUEST),
                    only(ground, NONE, group(category, Block.Kind.REQUEST)),
                    ground::slug);
        }
    }

    @Test
    void noDateIsForeseenWhileARoleIsCurrent() {
        assertEquals(
                new CategoryOutcome(Category.LOGINS, Verdict.KEEP, Reason.RELATION_REMAINS, ITEMS, null),
                only(Ground.CONSENT_WITHDRAWN, CURRENT, group(Category.LOGINS)));
    }

    @Test
    void choicesAreReducedOnlyWhenNothingElseOfThePersonStays() {
        ItemGroup choices = group(Category.MARKETING_PROHIBITIONS);
        ItemGroup clicks = group(Category.PAGE_VIEWS);
        ItemGroup invoices = group(Category.ORDERS_AND_BILLING);
        CategoryOutcome reduced = CategoryOutcome.of(Category.MARKETING_PROHIBITIONS, Verdict.REDUCE, ITEMS);
        CategoryOutcome kept = new CategoryOutcome(
                Category.MARKETING_PROHIBITIONS, Verdict.KEEP, Reason.PROOF_OF_CHOICES, ITEMS, null);
        ItemSelection part = ItemSelection.of(Set.of(Category.MARKETING_PROHIBITIONS));

        assertEquals(
                reduced,
                erasure(Ground.OBJECTION, ItemSelection.ALL, NONE, choices, clicks)
                        .get(0));
        assertEquals(
                kept.fate(),
                erasure(Ground.OBJECTION, ItemSelection.ALL, NONE, choices, invoices)
                        .get(0)
                        .fate());
        assertEquals(
                kept.fate(),
                erasure(Ground.OBJECTION, part, NONE, choices).get(0).fate());
    }

    @ParameterizedTest
    @EnumSource(Category.ErasureClass.class)
    void noOtherGroundErases(Category.ErasureClass erasureClass) {
        for (Ground ground : Ground.values()) {
            if (!grounds().contains(ground)) {
                assertThrows(NullPointerException.class, () -> ErasureRules.of(erasureClass, ground));
            }
        }
    }

    private static List<Ground> grounds() {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground.supports(Right.ERASURE))
                .toList();
    }

    private static String cell(Category category, Ground ground, boolean relationRemains) {
        String[] row = TABLE.lines()
                .filter(line -> line.startsWith(category.slug() + " "))
                .findFirst()
                .orElseThrow()
                .split(" +");
        return row[1 + 2 * grounds().indexOf(ground) + (relationRemains ? 1 : 0)];
    }

    private static CategoryOutcome line(Category category, Ground ground, String cell) {
        return switch (cell) {
            case "E" -> CategoryOutcome.of(category, Verdict.EXECUTE, ITEMS);
            case "R" -> new CategoryOutcome(category, Verdict.KEEP, Reason.RELATION_REMAINS, ITEMS, DUE);
            case "D" -> new CategoryOutcome(category, Verdict.KEEP, Reason.LEGAL_OBLIGATION, ITEMS, DUE);
            case "P" -> CategoryOutcome.of(category, Verdict.REDUCE, ITEMS);
            case "S" -> staff(category, toBeDecided(ground));
            default -> throw new IllegalArgumentException(cell);
        };
    }

    private static Reason toBeDecided(Ground ground) {
        return switch (ground.slug()) {
            case "objection" -> Reason.OBJECTION_TO_BE_WEIGHED;
            case "unlawful-processing" -> Reason.UNLAWFULNESS_TO_BE_ASSESSED;
            case "minor" -> Reason.AGE_TO_BE_VERIFIED;
            case "no-longer-needed" -> Reason.NEED_TO_BE_ASSESSED;
            case "legal-duty" -> Reason.DUTY_TO_BE_ASSESSED;
            default -> throw new IllegalArgumentException(ground.slug());
        };
    }

    private static CategoryOutcome staff(Category category, Reason reason) {
        return new CategoryOutcome(category, Verdict.STAFF, reason, ITEMS, null);
    }

    private static ItemGroup group(Category category, Block.Kind... blockedBy) {
        return held(category, Set.of(), blockedBy);
    }

    private static ItemGroup held(Category category, Set<String> holds, Block.Kind... blockedBy) {
        return new ItemGroup(category, Set.of(blockedBy), holds, holds.isEmpty() ? null : REVIEW, null, ITEMS, DUE);
    }

    private static CategoryOutcome only(Ground ground, RelationState relation, ItemGroup group) {
        List<CategoryOutcome> lines = erasure(ground, ItemSelection.ALL, relation, group);
        assertEquals(1, lines.size());
        return lines.get(0);
    }

    private static List<CategoryOutcome> erasure(
            Ground ground, ItemSelection selection, RelationState relation, ItemGroup... groups) {
        return Assessor.lines(new Claim(Right.ERASURE, ground, selection), List.of(groups), relation);
    }
}
