package fi.vastuugroup.privacy.register.admission;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.CategorySets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Names what stays erased of a person who was erased as a whole and returns: nothing of it that came about before the
 * erasure comes in again, under whatever id; a consent or a subscription neither. Contact data and prohibitions say how
 * things are now; what a legal duty keeps comes in.
 */
final class ReturnedHistory {

    static final Set<Category> CATEGORIES = categories();

    private ReturnedHistory() {}

    private static Set<Category> categories() {
        EnumSet<Category> history = EnumSet.copyOf(CategorySets.HISTORY);
        history.removeIf(category -> category.erasureClass() == Category.ErasureClass.DUTY);
        history.add(Category.CONSENTS);
        history.add(Category.MAILING_LIST_SUBSCRIPTIONS);
        return Collections.unmodifiableSet(history);
    }
}
