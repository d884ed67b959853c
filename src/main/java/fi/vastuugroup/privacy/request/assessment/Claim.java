package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for: a right, the ground it rests on, and the items it is about.
 *
 * @param ground null for the rights that need none
 */
public record Claim(Right right, @Nullable Ground ground, ItemSelection selection) {

    /** Whether it is about everything that is held. */
    public boolean isAboutEverything() {
        return selection.categories().isEmpty() && selection.items().isEmpty();
    }

    /** A restriction that rests on the person's wish alone, so that they end it alone (Art. 18(1)(a), (c), (d)). */
    public boolean isRestrictionByWish() {
        return right == Right.RESTRICTION && ground != Ground.UNLAWFUL_PROCESSING;
    }

    public Set<Category> categories() {
        return selection.categories();
    }

    /** An objection that nobody can weigh (Art. 21(2)-(3)). */
    public boolean isUnconditional() {
        return ground == Ground.DIRECT_MARKETING;
    }
}
