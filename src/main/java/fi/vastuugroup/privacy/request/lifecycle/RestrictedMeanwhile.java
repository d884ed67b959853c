package fi.vastuugroup.privacy.request.lifecycle;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows what a claim restricts the moment it is filed (Art. 18(1)): until staff has decided, or until it is lifted. */
@ApplicationScoped
class RestrictedMeanwhile {

    /** The ground of a restriction while staff assesses whether processing was unlawful or its person a minor. */
    private static final String ERASURE_PENDING = "erasure-pending";

    /** The grounds of erasure whose items are only stored while staff decides. */
    private static final Set<Ground> WEIGHED = EnumSet.of(Ground.OBJECTION, Ground.UNLAWFUL_PROCESSING, Ground.MINOR);

    private static final Set<Category> OBJECTED_TO =
            Arrays.stream(Category.values()).filter(Category::canBeObjectedTo).collect(toUnmodifiableSet());

    private final Items items;

    RestrictedMeanwhile(Items items) {
        this.items = items;
    }

    /** The ground of the restrictions of a claim. */
    static String ground(Claim claim) {
        Ground ground = claim.ground();
        return switch (claim.right()) {
            case RESTRICTION -> ground == null ? "" : ground.slug();
            case ERASURE -> ground == Ground.OBJECTION ? Ground.OBJECTION_PENDING.slug() : ERASURE_PENDING;
            default -> Ground.OBJECTION_PENDING.slug();
        };
    }

    /**
     * What a claim restricts; empty for nothing.
     *
     * @param waiting what is foreseen of a claim that waits for staff; empty where it is carried out at once
     */
    Uni<Optional<ItemSelection>> of(UUID subject, Claim claim, List<CategoryOutcome> waiting) {
        return switch (claim.right()) {
            case RESTRICTION -> Uni.createFrom().item(Optional.of(claim.selection()));
            case OBJECTION -> objectedTo(subject, claim);
            case ERASURE -> erased(subject, claim, waiting);
            default -> Uni.createFrom().item(Optional.empty());
        };
    }

    /** An objection under Art. 21(1) is about what is processed on legitimate interest, also where it names single items. */
    private Uni<Optional<ItemSelection>> objectedTo(UUID subject, Claim claim) {
        Set<Category> asked = claim.isAboutEverything() ? EnumSet.allOf(Category.class) : claim.categories();
        Set<Category> whole = asked.stream().filter(Category::canBeObjectedTo).collect(toUnmodifiableSet());
        Set<UUID> named = claim.selection().items();
        return (named.isEmpty() ? Uni.createFrom().item(Map.<UUID, Category>of()) : items.categories(subject, named))
                .map(categories -> selection(
                        whole,
                        named.stream()
                                .filter(item -> isOf(OBJECTED_TO, categories.get(item)))
                                .collect(toUnmodifiableSet())));
    }

    /** Of an erasure that waits, what may come to be erased; choices and consents go on to be obeyed. */
    private Uni<Optional<ItemSelection>> erased(UUID subject, Claim claim, List<CategoryOutcome> waiting) {
        Ground ground = claim.ground();
        Set<Category> weighed = ground == null || !WEIGHED.contains(ground) ? Set.of() : weighed(waiting);
        Set<Category> whole = weighed.stream()
                .filter(category ->
                        claim.isAboutEverything() || claim.categories().contains(category))
                .collect(toUnmodifiableSet());
        Set<UUID> named = claim.selection().items();
        return (weighed.isEmpty() || named.isEmpty()
                        ? Uni.createFrom().item(Map.<UUID, Category>of())
                        : items.categories(subject, named))
                .map(categories -> selection(
                        whole,
                        named.stream()
                                .filter(item -> isOf(weighed, categories.get(item)))
                                .collect(toUnmodifiableSet())));
    }

    private static boolean isOf(Set<Category> weighed, @Nullable Category category) {
        return category != null && weighed.contains(category);
    }

    private static Set<Category> weighed(List<CategoryOutcome> waiting) {
        return waiting.stream()
                .filter(line -> !line.verdict().stays())
                .map(CategoryOutcome::category)
                .filter(category -> category.erasureClass() != Category.ErasureClass.PROOF)
                .collect(toUnmodifiableSet());
    }

    /** Without categories and items a selection would be everything. */
    private static Optional<ItemSelection> selection(Set<Category> categories, Set<UUID> items) {
        return categories.isEmpty() && items.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemSelection(categories, items));
    }
}
