package fi.vastuugroup.privacy.marketing.mailinglist;

import static fi.vastuugroup.privacy.register.category.Consent.CONTROLLER;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.marketing.choice.IdentifierHolders;
import fi.vastuugroup.privacy.marketing.choice.StatedChoices;
import fi.vastuugroup.privacy.marketing.decision.ConfirmedAddresses;
import fi.vastuugroup.privacy.marketing.link.LinkTokens;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.category.Consent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Confirms a subscription from outside the portal, when whoever reads the address follows the link. Where that is one
 * known person's own, it is their subscription and their consent, with its evidence; in any case the one who asked is
 * told, and keeps the evidence of whom the register does not know.
 */
@ApplicationScoped
class SubscriptionConfirmations {

    private final Transactions transactions;
    private final LinkTokens tokens;
    private final PendingSubscriptionRepository pending;
    private final WaitingSubscriptions waiting;
    private final Identifiers hashes;
    private final MailingListDefinitions definitions;
    private final IdentifierHolders holders;
    private final ConfirmedAddresses addresses;
    private final MailingLists lists;
    private final OutboxStore outbox;
    private final Clock clock;

    SubscriptionConfirmations(
            Transactions transactions,
            LinkTokens tokens,
            PendingSubscriptionRepository pending,
            WaitingSubscriptions waiting,
            Identifiers hashes,
            MailingListDefinitions definitions,
            IdentifierHolders holders,
            ConfirmedAddresses addresses,
            MailingLists lists,
            OutboxStore outbox,
            Clock clock) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.pending = pending;
        this.waiting = waiting;
        this.hashes = hashes;
        this.definitions = definitions;
        this.holders = holders;
        this.addresses = addresses;
        this.lists = lists;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Finds the list that the link is about; empty for a link that is forged, whose time is up, or that was refused. */
    Uni<Optional<String>> list(String token) {
        return id(token)
                .map(id -> transactions.asSystem(() -> pending.open(id).chain(found -> waiting.unlessRefused(found))))
                .orElseGet(SubscriptionConfirmations::none)
                .map(found -> found.map(asked -> asked.list));
    }

    /** Confirms the subscription, and answers the list, or empty as in {@link #list}. A second time changes nothing. */
    Uni<Optional<String>> confirm(String token) {
        return id(token)
                .map(id -> transactions.asSystem(() -> pending.locked(id)
                        .chain(found -> waiting.unlessRefused(found))
                        .call(wanted -> confirm(wanted))))
                .orElseGet(SubscriptionConfirmations::none)
                .map(found -> found.map(asked -> asked.list));
    }

    private Uni<Void> confirm(Optional<PendingSubscriptionEntity> found) {
        if (found.isEmpty() || found.get().isConfirmed()) {
            return Uni.createFrom().voidItem();
        }
        PendingSubscriptionEntity asked = found.get();
        asked.confirm(clock.instant());
        IdentifierHash address = asked.address(hashes);
        return holders.onlyOne(address)
                .chain(person -> person.isPresent()
                        ? confirm(person.get(), address, asked)
                        : Uni.createFrom().voidItem())
                .chain(() -> tell(asked));
    }

    /** Subscribes the person, whose consent it is; not one whose mailbox somebody else was found to read. */
    private Uni<Void> confirm(UUID person, IdentifierHash address, PendingSubscriptionEntity asked) {
        return addresses
                .isSomebodyElses(person, address)
                .chain(others -> others
                        ? Uni.createFrom().voidItem()
                        : addresses.verified(person, address).chain(() -> subscribe(person, asked)));
    }

    private Uni<Void> subscribe(UUID person, PendingSubscriptionEntity asked) {
        AuditEvent.Actor actor = AuditEvent.Actor.subscriptionLink(asked.receiver);
        return definitions
                .find(asked.list)
                .map(list -> lists.subscribe(
                        actor,
                        person,
                        asked.list,
                        now -> StatedChoices.ofConsent(
                                Consent.Matter.toMarketing(CONTROLLER, list.channel(), list.scope()),
                                asked.wording,
                                ConsentEntry.How.DOUBLE_OPT_IN,
                                now)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(PendingSubscriptionEntity asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return outbox.add(List.of(new Notification(
                        asked.receiver,
                        "subscription",
                        null,
                        null,
                        Map.of(
                                "reference",
                                asked.reference,
                                "list",
                                asked.list,
                                "subscribed",
                                true,
                                "confirmed",
                                true,
                                "recordedAt",
                                now.toString()))))
                .replaceWithVoid();
    }

    private Optional<UUID> id(String token) {
        return tokens.open(LinkTokens.Kind.SUBSCRIPTION, token)
                .map(content -> UUID.fromString(content.getString(SubscriptionRequests.PENDING)));
    }

    private static Uni<Optional<PendingSubscriptionEntity>> none() {
        return Uni.createFrom().item(Optional.empty());
    }
}
