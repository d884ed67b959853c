package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.item.Item;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What keeps a contact role that is over to its last day (notice §7), as far as the role itself says it. */
enum EndedRelation implements Slug {
    HISTORY_KNOWN,
    NO_HISTORY,
    HISTORY_UNKNOWN;

    /**
     * Tells what an item's date comes from; empty of what is no role, of a role that goes on, and of one that is kept for
     * the sake of another at the same customer.
     *
     * @param unknown how long a role is kept of whose customer's service history nothing is known
     */
    static Optional<EndedRelation> of(Item item, Period unknown) {
        LocalDate dueOn = item.dueOn();
        return dueOn != null && item.content() instanceof ContactRole role && role.until() != null
                ? of(role.until(), role.serviceHistoryUntil(), dueOn, unknown)
                : Optional.empty();
    }

    private static Optional<EndedRelation> of(
            LocalDate until, @Nullable LocalDate historyUntil, LocalDate dueOn, Period unknown) {
        if (historyUntil == null) {
            return dueOn.equals(until.plus(unknown)) ? Optional.of(HISTORY_UNKNOWN) : Optional.empty();
        }
        if (historyUntil.isAfter(until)) {
            return dueOn.equals(historyUntil) ? Optional.of(HISTORY_KNOWN) : Optional.empty();
        }
        return dueOn.equals(until) ? Optional.of(NO_HISTORY) : Optional.empty();
    }
}
