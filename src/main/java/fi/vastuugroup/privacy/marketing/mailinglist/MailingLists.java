package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.marketing.choice.ConsentLogStore;
import fi.vastuugroup.privacy.marketing.choice.StatedChoices;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingListDefinitions.Definition;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import fi.vastuugroup.privacy.register.subject.SubjectSources;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Subscribes a person to mailing lists and unsubscribes them. A change, its audit event and notifications commit
 * together.
 */
@ApplicationScoped
public class MailingLists {

    private final Transactions transactions;
    private final Items items;
    private final ItemChanges itemChanges;
    private final MailingListDefinitions definitions;
    private final RefusedLists refused;
    private final RecordedChoices recordedChoices;
    private final ConsentLogStore log;
    private final SubjectJournal journal;
    private final SubjectSources sources;
    private final AuditTrailStore audit;
    private final OutboxStore outbox;
    private final Clock clock;

    MailingLists(
            Transactions transactions,
            Items items,
            ItemChanges itemChanges,
            MailingListDefinitions definitions,
            RefusedLists refused,
            RecordedChoices recordedChoices,
            ConsentLogStore log,
            SubjectJournal journal,
            SubjectSources sources,
            AuditTrailStore audit,
            OutboxStore outbox,
            Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.itemChanges = itemChanges;
        this.definitions = definitions;
        this.refused = refused;
        this.recordedChoices = recordedChoices;
        this.log = log;
        this.journal = journal;
        this.sources = sources;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What is said of a list.
     *
     * @param how the person refused more than the list, with which it ends
     */
    private record Word(String list, boolean subscribed, ConsentEntry.@Nullable How how) {

        Map<String, Object> reference(Instant at) {
            Map<String, Object> reference =
                    new HashMap<>(Map.of("list", list, "subscribed", subscribed, "recordedAt", at.toString()));
            reference.putAll(reason());
            return reference;
        }

        Map<String, Object> reason() {
            return how == null ? Map.of() : Map.of("reason", how.slug());
        }
    }

    /**
     * @throws ProblemException {@code not-found} for a list that is neither defined nor recorded, {@code state-conflict}
     *     for a subscription to one that people cannot subscribe to, or whose messages are prohibited
     */
    Uni<Void> change(UUID subject, String list, boolean subscribed) {
        return transactions.asSystem(() -> items.lock(subject)
                .chain(() -> present(subject))
                .map(lists -> Optional.ofNullable(lists.get(list)))
                .invoke(present -> requireThere(list, present))
                .chain(present -> subscribed
                        ? refused.requireOpen(subject, list, present.orElse(null))
                        : Uni.createFrom().voidItem())
                .chain(() -> set(AuditEvent.Actor.subject(subject), subject, list, subscribed))
                .replaceWithVoid());
    }

    private void requireThere(String list, Optional<ListSubscription> present) {
        if (present.isEmpty() && definitions.find(list).isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "no such list");
        }
    }

    /**
     * Subscribes or unsubscribes, by the person's own will, in a transaction that holds the subject's lock.
     *
     * @param actor who enters it
     * @return whether it was not so already
     */
    public Uni<Boolean> set(AuditEvent.Actor actor, UUID subject, String list, boolean subscribed) {
        return present(subject).chain(lists -> {
            ListSubscription present = lists.get(list);
            if (present != null && present.subscribed() == subscribed && present.own()) {
                return Uni.createFrom().item(false);
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Uni<StatedChoices> consents = subscribed
                    ? Uni.createFrom().item(StatedChoices.NONE)
                    : consentsEndingWith(subject, list, lists, now);
            return consents.chain(ended -> store(actor, subject, new Word(list, subscribed, null), ended, now))
                    .replaceWith(true);
        });
    }

    /** Whether the person has left the list at a time or later, and is not on it again. */
    Uni<Boolean> leftSince(UUID subject, String list, Instant time) {
        return present(subject).map(lists -> {
            ListSubscription present = lists.get(list);
            return present != null && !present.subscribed() && !present.since().isBefore(time);
        });
    }

    /** Subscribes with the consent that came with it, in a transaction that holds the subject's lock. */
    Uni<Void> subscribe(AuditEvent.Actor actor, UUID subject, String list, Function<Instant, StatedChoices> consent) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return store(actor, subject, new Word(list, true, null), consent.apply(now), now);
    }

    /**
     * Ends the person's subscriptions to the lists of the cells, after the person refused all that these send (Art.
     * 21(2)-(3)): the prohibition covers their consents, and outlives them. A list that is not defined any more ends with
     * all direct marketing. In a transaction that holds the subject's lock.
     *
     * @param how the person refused
     */
    public Uni<Void> endAfter(
            ConsentEntry.How how, AuditEvent.Actor actor, UUID subject, Collection<ChannelScope> cells) {
        return endAfter(how, actor, subject, cells, clock.instant());
    }

    /**
     * As {@link #endAfter(ConsentEntry.How, AuditEvent.Actor, UUID, Collection)}, of what the person said at an earlier
     * time: who subscribed since is on the list.
     */
    public Uni<Void> endAfter(
            ConsentEntry.How how, AuditEvent.Actor actor, UUID subject, Collection<ChannelScope> cells, Instant said) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return present(subject)
                .chain(lists -> Sequences.each(
                        lists.values().stream()
                                .filter(present ->
                                        present.subscribed() && !present.since().isAfter(said))
                                .map(ListSubscription::list)
                                .filter(list -> isOf(list, cells))
                                .toList(),
                        list -> store(actor, subject, new Word(list, false, how), StatedChoices.NONE, now)));
    }

    private boolean isOf(String list, Collection<ChannelScope> cells) {
        return definitions
                .find(list)
                .map(definition -> cells.contains(definition.cell()))
                .orElseGet(() -> Arrays.stream(Channel.values())
                        .allMatch(channel -> cells.contains(new ChannelScope(channel, Scope.DIRECT_MARKETING))));
    }

    /** Ends a consent that was given for a list alone, with the last list that it was given for. */
    private Uni<StatedChoices> consentsEndingWith(
            UUID subject, String list, Map<String, ListSubscription> lists, Instant now) {
        Optional<ChannelScope> cell = definitions.find(list).map(Definition::cell);
        boolean another = lists.values().stream()
                .filter(other -> other.subscribed() && !other.list().equals(list))
                .anyMatch(other ->
                        definitions.find(other.list()).map(Definition::cell).equals(cell));
        if (cell.isEmpty() || another) {
            return Uni.createFrom().item(StatedChoices.NONE);
        }
        return recordedChoices.ofSubject(subject).map(recorded -> StatedChoices.ofListsEnd(recorded, cell.get(), now));
    }

    /**
     * Repeats the person's word that the journal has, under the subject's lock, where nothing later of the person's own
     * stands. A subscription only takes back an unsubscription: without its evidence it permits nothing new.
     */
    Uni<Void> setAgain(UUID subject, SubscriptionEntry entry) {
        return items.all(subject, Set.of(Category.MAILING_LIST_SUBSCRIPTIONS))
                .chain(held -> entry.isMissingAmong(held)
                        ? state(
                                AuditEvent.Actor.scheduler(),
                                subject,
                                new Word(entry.list(), entry.subscribed(), null),
                                StatedChoices.NONE,
                                entry.at())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> store(AuditEvent.Actor actor, UUID subject, Word word, StatedChoices consents, Instant now) {
        return state(actor, subject, word, consents, now)
                .chain(() -> log.add(subject, consents.log()))
                .chain(() -> journal.add(
                        JournalKinds.SUBSCRIPTION,
                        subject,
                        List.of(new SubscriptionEntry(word.list(), word.subscribed(), now).toJournal())));
    }

    private Uni<Void> state(AuditEvent.Actor actor, UUID subject, Word word, StatedChoices consents, Instant now) {
        Map<String, Content> statements = new HashMap<>(consents.contents());
        statements.put(word.list(), new MailingListSubscription(word.list(), word.subscribed(), now));
        return itemChanges
                .declare(subject, statements)
                .chain(ids -> audit.record(List.of(AuditEvent.of(
                        now,
                        actor,
                        word.subscribed() ? AuditAction.MAILING_LIST_SUBSCRIBED : AuditAction.MAILING_LIST_UNSUBSCRIBED,
                        subject,
                        ids,
                        word.reason()))))
                .chain(() -> sources.notices(subject, "subscription", word.reference(now)))
                .chain(notices -> outbox.add(notices))
                .replaceWithVoid();
    }

    /** What is recorded of each list, by whoever's word counts. */
    private Uni<Map<String, ListSubscription>> present(UUID subject) {
        return items.all(subject, Set.of(Category.MAILING_LIST_SUBSCRIPTIONS)).map(ActiveSubscriptions::of);
    }
}
