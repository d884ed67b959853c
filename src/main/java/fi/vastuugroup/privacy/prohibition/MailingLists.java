package fi.vastuugroup.privacy.prohibition;

import static java.util.Comparator.comparing;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.delivery.Outbox;
import fi.vastuugroup.privacy.notice.Category;
import fi.vastuugroup.privacy.platform.ProblemException;
import fi.vastuugroup.privacy.platform.ProblemType;
import fi.vastuugroup.privacy.platform.Transactions;
import fi.vastuugroup.privacy.prohibition.ChoiceMatrix.RecordedBy;
import fi.vastuugroup.privacy.prohibition.MailingListSubscriptions.Subscription;
import fi.vastuugroup.privacy.register.Item;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.SubjectSources;
import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The mailing lists of a person: a change, its audit event and notifications commit together. */
@ApplicationScoped
class MailingLists {

    /** The later of two of the same kind of author; the unsubscription among equals. */
    private static final Comparator<Subscription> LATER =
            comparing(Subscription::since).thenComparing(subscription -> !subscription.subscribed());

    private final Transactions transactions;
    private final Items items;
    private final SubjectSources sources;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    MailingLists(
            Transactions transactions,
            Items items,
            SubjectSources sources,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.sources = sources;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What stands for each list, by name. */
    Uni<List<Subscription>> of(UUID subject) {
        return transactions.asSubject(
                subject, transaction -> present(transaction, subject).map(lists -> List.copyOf(lists.values())));
    }

    /** @throws ProblemException {@code not-found} for a list that nothing is recorded about */
    Uni<Subscription> change(UUID subject, String list, boolean subscribed) {
        return transactions.asSystem(transaction -> items.lock(transaction, subject)
                .chain(() -> present(transaction, subject))
                .chain(lists -> {
                    Subscription present = lists.get(list);
                    if (present == null) {
                        throw new ProblemException(ProblemType.NOT_FOUND, "no such list");
                    }
                    return present.subscribed() == subscribed && present.recordedBy() == RecordedBy.SELF
                            ? Uni.createFrom().item(present)
                            : store(transaction, subject, list, subscribed);
                }));
    }

    private Uni<Subscription> store(SqlConnection transaction, UUID subject, String list, boolean subscribed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return items.declare(transaction, subject, Map.of(list, new MailingListSubscription(list, subscribed, now)))
                .chain(ids -> audit.record(
                        transaction,
                        List.of(AuditEvent.of(
                                now,
                                AuditEvent.Actor.subject(subject),
                                subscribed ? "mailing-list-subscribed" : "mailing-list-unsubscribed",
                                subject,
                                ids,
                                Map.of()))))
                .chain(() -> sources.notices(
                        transaction,
                        subject,
                        "subscription",
                        Map.of("list", list, "subscribed", subscribed, "recordedAt", now.toString())))
                .chain(notices -> outbox.add(transaction, notices))
                .replaceWith(new Subscription(list, subscribed, RecordedBy.SELF, now));
    }

    private Uni<Map<String, Subscription>> present(SqlConnection transaction, UUID subject) {
        return items.all(transaction, subject, Set.of(Category.MAILING_LIST_SUBSCRIPTIONS))
                .map(MailingLists::standing);
    }

    private static Map<String, Subscription> standing(List<Item> items) {
        Map<String, Subscription> lists = new TreeMap<>();
        for (Item item : items) {
            if (item.content() instanceof MailingListSubscription recorded) {
                RecordedBy author = item.sourceSystem().equals(Items.PORTAL) ? RecordedBy.SELF : RecordedBy.SOURCE;
                lists.merge(
                        recorded.list(),
                        new Subscription(recorded.list(), recorded.subscribed(), author, recorded.changedAt()),
                        MailingLists::stronger);
            }
        }
        return lists;
    }

    /** The person's own word over a source's, but a later unsubscription, by a link in a message perhaps, always counts. */
    static Subscription stronger(Subscription one, Subscription other) {
        if (one.recordedBy() == other.recordedBy()) {
            return LATER.compare(one, other) >= 0 ? one : other;
        }
        Subscription own = one.recordedBy() == RecordedBy.SELF ? one : other;
        Subscription sources = one.recordedBy() == RecordedBy.SELF ? other : one;
        return !sources.subscribed() && sources.since().isAfter(own.since()) ? sources : own;
    }
}
