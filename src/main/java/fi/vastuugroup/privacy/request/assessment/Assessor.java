package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.Category.ErasureClass;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import fi.vastuugroup.privacy.register.item.RelationState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Foresees what a claim does: the same decision for the preview, the filing and the execution. */
@ApplicationScoped
public class Assessor {

    /** For what a claim goes to staff by its ground; a block's word is decided elsewhere. */
    private static final Set<Reason> DECIDED = EnumSet.of(
            Reason.UNLAWFULNESS_TO_BE_ASSESSED,
            Reason.AGE_TO_BE_VERIFIED,
            Reason.NEED_TO_BE_ASSESSED,
            Reason.DUTY_TO_BE_ASSESSED,
            Reason.OBJECTION_TO_BE_WEIGHED);

    private final Items items;

    Assessor(Items items) {
        this.items = items;
    }

    /**
     * What a claim would do now.
     *
     * @param ownBlocks the blocks that the request itself placed: they keep nothing from it
     */
    public Uni<Assessment> assess(UUID subject, Claim claim, Set<UUID> ownBlocks) {
        return assess(subject, claim, ownBlocks, null);
    }

    /**
     * As {@link #assess(UUID, Claim, Set)}, when the claim is carried out.
     *
     * @param statedBefore see {@link Items#groups(UUID, fi.vastuugroup.privacy.register.item.ItemSelection, Set, Instant)}
     */
    public Uni<Assessment> assess(UUID subject, Claim claim, Set<UUID> ownBlocks, @Nullable Instant statedBefore) {
        return items.groups(subject, claim.selection(), ownBlocks, statedBefore)
                .chain(groups ->
                        items.relation(subject).map(relation -> Assessment.of(lines(claim, groups, relation))));
    }

    /**
     * What an erasure that staff granted does now. Staff's word is final, category by category: what the rules left to
     * staff is done, but for what staff keeps with a reason.
     */
    public Uni<Assessment> decided(
            UUID subject,
            Claim claim,
            Map<Category, Reason> kept,
            Set<UUID> ownBlocks,
            @Nullable Instant statedBefore) {
        return items.groups(subject, claim.selection(), ownBlocks, statedBefore)
                .chain(groups -> items.relation(subject)
                        .map(relation -> Assessment.of(
                                withProofs(claim, groups, group -> decided(group, claim, relation, kept)))));
    }

    private static CategoryOutcome decided(
            ItemGroup group, Claim claim, RelationState relation, Map<Category, Reason> kept) {
        Reason reason = kept.get(group.category());
        if (reason != null) {
            return line(group, Verdict.KEEP, reason);
        }
        CategoryOutcome line = erasure(group, Objects.requireNonNull(claim.ground()), relation);
        return line.verdict() == Verdict.STAFF && DECIDED.contains(line.reason()) ? granted(group, claim) : line;
    }

    /**
     * A voucher goes only where the claim names it: one that stands on the wrong person. An erasure of everything leaves
     * what the Accounting Act wants kept.
     */
    private static CategoryOutcome granted(ItemGroup group, Claim claim) {
        return switch (group.category().erasureClass()) {
            case DUTY ->
                claim.isAboutEverything()
                        ? line(group, Verdict.KEEP, Reason.LEGAL_OBLIGATION)
                        : CategoryOutcome.of(group.category(), Verdict.EXECUTE, group.items());
            case PROOF -> CategoryOutcome.of(group.category(), Verdict.REDUCE, group.items());
            case FREE, RELATION -> CategoryOutcome.of(group.category(), Verdict.EXECUTE, group.items());
        };
    }

    /** What each group of items comes to, without the database. */
    static List<CategoryOutcome> lines(Claim claim, List<ItemGroup> groups, RelationState relation) {
        return switch (claim.right()) {
            case ACCESS -> groups.stream().map(Assessor::access).toList();
            case RECTIFICATION ->
                groups.stream()
                        .map(group -> line(group, Verdict.STAFF, Reason.PROOF_NEEDED))
                        .toList();
            case ERASURE -> erasure(claim, groups, relation);
            case RESTRICTION ->
                groups.stream().map(group -> restriction(claim, group)).toList();
            case OBJECTION -> objection(claim, groups);
            case PORTABILITY -> groups.stream().map(Assessor::portability).toList();
            case CONTACT ->
                List.of(new CategoryOutcome(Category.CORRESPONDENCE, Verdict.STAFF, Reason.ANSWERED_BY_STAFF, 0, null));
        };
    }

    /** The reasons of notice §8 are never applied by silence: staff looks at each item that is withheld. */
    private static CategoryOutcome access(ItemGroup group) {
        return group.withheld() == null
                ? CategoryOutcome.of(group.category(), Verdict.EXECUTE, group.items())
                : line(group, Verdict.STAFF, Reason.WITHHELD_TO_BE_REVIEWED);
    }

    /** What the person gave goes along, by the master table (Art. 20(1)); the rest is named. */
    private static CategoryOutcome portability(ItemGroup group) {
        return notPortable(group).orElseGet(() -> access(group));
    }

    /** What becomes of items that Art. 20 does not cover; empty for others. */
    public static Optional<CategoryOutcome> notPortable(ItemGroup group) {
        return group.category().portability() == Category.Portability.NO
                ? Optional.of(
                        new CategoryOutcome(group.category(), Verdict.KEEP, Reason.NOT_PORTABLE, group.items(), null))
                : Optional.empty();
    }

    private static CategoryOutcome restriction(Claim claim, ItemGroup group) {
        boolean confirmed = claim.ground() == Ground.ACCURACY_CONTESTED || claim.ground() == Ground.OBJECTION_PENDING;
        return confirmed
                ? CategoryOutcome.of(group.category(), Verdict.EXECUTE, group.items())
                : line(group, Verdict.STAFF, Reason.RESTRICTED_UNTIL_CONFIRMED);
    }

    /** Of what an objection names, what is not processed on legitimate interest is told. */
    private static List<CategoryOutcome> objection(Claim claim, List<ItemGroup> groups) {
        if (claim.isUnconditional()) {
            return List.of(CategoryOutcome.of(Category.MARKETING_PROHIBITIONS, Verdict.EXECUTE, 0));
        }
        return groups.stream()
                .filter(group -> group.category().canBeObjectedTo() || !claim.isAboutEverything())
                .map(group -> group.category().canBeObjectedTo()
                        ? line(group, Verdict.STAFF, Reason.RESTRICTED_WHILE_WEIGHED)
                        : line(group, Verdict.KEEP, Reason.OTHER_LEGAL_BASIS))
                .toList();
    }

    private static List<CategoryOutcome> erasure(Claim claim, List<ItemGroup> groups, RelationState relation) {
        Ground ground = Objects.requireNonNull(claim.ground());
        return withProofs(claim, groups, group -> erasure(group, ground, relation));
    }

    /** A proof goes with the person; while anything else stays, the choices and consents still decide about it. */
    private static List<CategoryOutcome> withProofs(
            Claim claim, List<ItemGroup> groups, Function<ItemGroup, CategoryOutcome> rule) {
        List<CategoryOutcome> lines = groups.stream().map(rule).toList();
        boolean personGoes = claim.isAboutEverything()
                && lines.stream()
                        .allMatch(line -> line.verdict() == Verdict.EXECUTE || line.verdict() == Verdict.REDUCE);
        return personGoes
                ? lines
                : lines.stream()
                        .map(line -> line.verdict() == Verdict.REDUCE
                                ? line.with(Verdict.KEEP, Reason.PROOF_OF_CHOICES)
                                : line)
                        .toList();
    }

    private static CategoryOutcome erasure(ItemGroup group, Ground ground, RelationState relation) {
        if (group.blockedBy().contains(Block.Kind.HOLD)) {
            return held(group);
        }
        if (group.blockedBy().contains(Block.Kind.RESTRICTION)) {
            return line(group, Verdict.STAFF, Reason.RESTRICTED);
        }
        if (group.blockedBy().contains(Block.Kind.REQUEST)) {
            return line(group, Verdict.STAFF, Reason.OTHER_REQUEST);
        }
        ErasureClass erasureClass = group.category().erasureClass();
        return switch (ErasureRules.of(erasureClass, ground)) {
            case ERASED -> CategoryOutcome.of(group.category(), Verdict.EXECUTE, group.items());
            case ERASED_WHEN_NO_RELATION_REMAINS ->
                relation.remains()
                        ? keptForTheRelation(group, relation)
                        : CategoryOutcome.of(group.category(), Verdict.EXECUTE, group.items());
            case ERASED_OR_WEIGHED ->
                relation.remains()
                        ? weighed(group, ground, relation)
                        : CategoryOutcome.of(group.category(), Verdict.EXECUTE, group.items());
            case KEPT_UNTIL_THE_DUTY_ENDS -> line(group, Verdict.KEEP, Reason.LEGAL_OBLIGATION);
            case REDUCED_TO_A_PROOF -> CategoryOutcome.of(group.category(), Verdict.REDUCE, group.items());
            case DECIDED_BY_STAFF -> line(group, Verdict.STAFF, toBeDecided(ground));
        };
    }

    /** What a hold keeps waits with its retention date, so that none is known; what one delays has the hold's own day. */
    private static CategoryOutcome held(ItemGroup group) {
        Reason reason = Reason.ofHolds(group.holds());
        return reason.delays()
                ? new CategoryOutcome(group.category(), Verdict.DELAY, reason, group.items(), group.holdsReviewedOn())
                : new CategoryOutcome(group.category(), Verdict.KEEP, reason, group.items(), null);
    }

    /** A role ends with its own customer's relation, whatever becomes of the last one (notice §7). */
    private static CategoryOutcome keptForTheRelation(ItemGroup group, RelationState relation) {
        return new CategoryOutcome(
                group.category(),
                Verdict.KEEP,
                Reason.RELATION_REMAINS,
                group.items(),
                relation.until() == null && group.category() != Category.ORGANISATIONS ? null : group.keptUntil());
    }

    /** Nothing can be weighed against a contract. */
    private static CategoryOutcome weighed(ItemGroup group, Ground ground, RelationState relation) {
        return ground == Ground.OBJECTION && !group.category().canBeObjectedTo()
                ? keptForTheRelation(group, relation)
                : line(group, Verdict.STAFF, toBeDecided(ground));
    }

    private static Reason toBeDecided(Ground ground) {
        return switch (ground) {
            case MINOR -> Reason.AGE_TO_BE_VERIFIED;
            case LEGAL_DUTY -> Reason.DUTY_TO_BE_ASSESSED;
            case NO_LONGER_NEEDED -> Reason.NEED_TO_BE_ASSESSED;
            case OBJECTION -> Reason.OBJECTION_TO_BE_WEIGHED;
            default -> Reason.UNLAWFULNESS_TO_BE_ASSESSED;
        };
    }

    private static CategoryOutcome line(ItemGroup group, Verdict verdict, Reason reason) {
        return new CategoryOutcome(
                group.category(), verdict, reason, group.items(), verdict == Verdict.KEEP ? group.keptUntil() : null);
    }
}
