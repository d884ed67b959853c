package fi.vastuugroup.privacy.marketing.mailinglist;

import static java.util.Comparator.comparing;

import fi.vastuugroup.privacy.marketing.choice.ChoiceMatrix.RecordedBy;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingListSubscriptions.Subscription;
import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whose word counts when the person and sources say different things of a mailing list. */
final class ActiveSubscriptions {

    /** The later of two of the same kind of author; the unsubscription among equals. */
    private static final Comparator<Subscription> LATER =
            comparing(Subscription::since).thenComparing(subscription -> !subscription.subscribed());

    private ActiveSubscriptions() {}

    /** What stands for each list, by its id. */
    static Map<String, Subscription> of(List<Item> items) {
        Map<String, Subscription> lists = new TreeMap<>();
        for (Item item : items) {
            if (item.content() instanceof MailingListSubscription recorded) {
                RecordedBy author = SourceSystem.isPortal(item.sourceSystem()) ? RecordedBy.SELF : RecordedBy.SOURCE;
                lists.merge(
                        recorded.list(),
                        new Subscription(recorded.list(), recorded.subscribed(), author, recorded.changedAt()),
                        ActiveSubscriptions::stronger);
            }
        }
        return lists;
    }

    /** The person's own word over a source's, but a later unsubscription, by a link in a message perhaps, always counts. */
    private static Subscription stronger(Subscription one, Subscription other) {
        if (one.recordedBy() == other.recordedBy()) {
            return LATER.compare(one, other) >= 0 ? one : other;
        }
        Subscription own = one.recordedBy() == RecordedBy.SELF ? one : other;
        Subscription sources = one.recordedBy() == RecordedBy.SELF ? other : one;
        return !sources.subscribed() && sources.since().isAfter(own.since()) ? sources : own;
    }
}
