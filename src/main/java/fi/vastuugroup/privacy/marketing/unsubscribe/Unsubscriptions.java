package fi.vastuugroup.privacy.marketing.unsubscribe;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.marketing.choice.IdentifierHolders;
import fi.vastuugroup.privacy.marketing.choice.IdentifierProhibitions;
import fi.vastuugroup.privacy.marketing.link.DailyLimitStore;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingListDefinitions;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingLists;
import fi.vastuugroup.privacy.marketing.mailinglist.WaitingSubscriptions;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.category.Scope;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Carries out what somebody chose by a link in a message. Whoever has the link may prohibit, never permit; repeating it
 * changes nothing more. One known person's list ends for that person, also where the message went to an address that is not theirs any more; where
 * nobody knows whose the address is, there is no subscription to end, and what the list sends is prohibited to the
 * address instead.
 */
@ApplicationScoped
class Unsubscriptions {

    /** The most notices of repeated unsubscriptions a day: more often than people change their minds. */
    private static final int REPEATED_NOTICES_A_DAY = 10;

    private final Transactions transactions;
    private final IdentifierHolders holders;
    private final IdentifierProhibitions prohibitions;
    private final MailingLists lists;
    private final WaitingSubscriptions waiting;
    private final MailingListDefinitions definitions;
    private final DailyLimitStore limit;
    private final OutboxStore outbox;
    private final Clock clock;

    Unsubscriptions(
            Transactions transactions,
            IdentifierHolders holders,
            IdentifierProhibitions prohibitions,
            MailingLists lists,
            WaitingSubscriptions waiting,
            MailingListDefinitions definitions,
            DailyLimitStore limit,
            OutboxStore outbox,
            Clock clock) {
        this.transactions = transactions;
        this.holders = holders;
        this.prohibitions = prohibitions;
        this.lists = lists;
        this.waiting = waiting;
        this.definitions = definitions;
        this.limit = limit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Carries out what was chosen; in force with the answer. */
    Uni<Void> act(UnsubscribeLink link, UnsubscribeChoice choice) {
        AuditEvent.Actor actor = AuditEvent.Actor.unsubscribeLink(link.maker());
        String ended = choice == UnsubscribeChoice.LIST ? link.list() : null;
        return transactions.asSystem(() -> waiting.end(link.identifier(), ended)
                .chain(() -> unsubscribe(actor, link, choice))
                .chain(changed -> tellMaker(link, choice, changed)));
    }

    /** Unsubscribes or prohibits; answers whether it was not so already. */
    private Uni<Boolean> unsubscribe(AuditEvent.Actor actor, UnsubscribeLink link, UnsubscribeChoice choice) {
        String list = link.list();
        if (choice != UnsubscribeChoice.LIST || list == null) {
            return prohibit(actor, link, choice);
        }
        return holders.objectors(link.identifier(), link.madeAt())
                .chain(objectors -> leave(actor, objectors.persons(), list)
                        .chain(left -> objectors.persons().isEmpty() || objectors.shared()
                                ? prohibit(actor, link, choice).map(also -> left || also)
                                : Uni.createFrom().item(left)));
    }

    private Uni<Boolean> leave(AuditEvent.Actor actor, List<UUID> persons, String list) {
        List<UUID> changed = new ArrayList<>();
        return Sequences.each(
                        persons,
                        person -> lists.set(actor, person, list, false).invoke(done -> {
                            if (done) {
                                changed.add(person);
                            }
                        }))
                .replaceWith(() -> !changed.isEmpty());
    }

    private Uni<Boolean> prohibit(AuditEvent.Actor actor, UnsubscribeLink link, UnsubscribeChoice choice) {
        List<ChannelScope> cells = choice.cells(link.channel(), scopesOf(link));
        return prohibitions
                .prohibit(actor, ConsentEntry.How.UNSUBSCRIBE, link.identifier(), link.madeAt(), cells)
                .call(done -> choice == UnsubscribeChoice.LIST
                        ? Uni.createFrom().voidItem()
                        : Sequences.each(
                                done.persons(),
                                person -> lists.endAfter(ConsentEntry.How.UNSUBSCRIBE, actor, person, cells)))
                .map(IdentifierProhibitions.Done::changed);
    }

    /** Finds the scope of the link's list; of a list that is not defined any more, all that it can have been. */
    private Set<Scope> scopesOf(UnsubscribeLink link) {
        String list = link.list();
        return list == null
                ? Set.of(Scope.DIRECT_MARKETING)
                : definitions
                        .find(list)
                        .map(definition -> Set.of(definition.scope()))
                        .orElse(Set.of(Scope.DIRECT_MARKETING, Scope.CUSTOMER_COMMUNICATION));
    }

    /**
     * Tells the link's maker, by its own reference, so that it hears of somebody who is not in the register too. A
     * click that is repeated tells nothing new; who subscribed again in between and unsubscribes once more is told
     * again.
     */
    private Uni<Void> tellMaker(UnsubscribeLink link, UnsubscribeChoice choice, boolean changed) {
        String reference = link.reference();
        if (reference == null) {
            return Uni.createFrom().voidItem();
        }
        String kind = "unsubscribe " + choice.slug() + " " + link.maker() + " " + link.list();
        Buffer address = link.identifier().value();
        return limit.take(kind + " " + reference, address, 1)
                .chain(first -> first || !changed
                        ? Uni.createFrom().item(first)
                        : limit.take(kind, address, REPEATED_NOTICES_A_DAY))
                .chain(left -> left
                        ? outbox.add(List.of(notice(link, choice, reference))).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private Notification notice(UnsubscribeLink link, UnsubscribeChoice choice, String reference) {
        Map<String, Object> content = new HashMap<>(Map.of(
                "reference", reference,
                "subscribed", false,
                "choice", choice.slug(),
                "channel", link.channel().slug(),
                "recordedAt", clock.instant().toString()));
        String list = link.list();
        if (list != null) {
            content.put("list", list);
        }
        return new Notification(link.maker(), "subscription", null, null, content);
    }
}
