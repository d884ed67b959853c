package fi.vastuugroup.privacy.marketing.mailinglist;

import static java.util.Comparator.comparing;

import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decides whose word counts when the person and sources say different things of a mailing list. */
final class ActiveSubscriptions {

    /** The later of two of the same kind of author; the unsubscription among equals. */
    private static final Comparator<ListSubscription> LATER =
            comparing(ListSubscription::since).thenComparing(subscription -> !subscription.subscribed());

    private ActiveSubscriptions() {}

    /** Finds what stands for each list, by its id. */
    static Map<String, ListSubscription> of(List<Item> items) {
        Map<String, ListSubscription> lists = new TreeMap<>();
        for (Item item : items) {
            if (item.content() instanceof MailingListSubscription recorded) {
                lists.merge(
                        recorded.list(),
                        new ListSubscription(
                                recorded.list(),
                                recorded.subscribed(),
                                SourceSystem.isPortal(item.sourceSystem()),
                                notLater(recorded.changedAt(), item.updatedAt())),
                        ActiveSubscriptions::stronger);
            }
        }
        return lists;
    }

    /** Dates a word no later than it was received: a source whose clock is ahead has not heard anybody since. */
    private static Instant notLater(Instant dated, Instant receivedAt) {
        return dated.isAfter(receivedAt) ? receivedAt : dated;
    }

    /**
     * Puts the person's own word over a source's; but a later unsubscription, by a link in a message perhaps, always
     * counts.
     */
    private static ListSubscription stronger(ListSubscription one, ListSubscription other) {
        if (one.own() == other.own()) {
            return LATER.compare(one, other) >= 0 ? one : other;
        }
        ListSubscription own = one.own() ? one : other;
        ListSubscription sources = one.own() ? other : one;
        return !sources.subscribed() && sources.since().isAfter(own.since()) ? sources : own;
    }
}
