package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.decision.AddressChoiceStore;
import fi.vastuugroup.privacy.marketing.decision.DecisionProjection;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.subject.FormerIdentifiers;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records a prohibition that comes with an identifier, by what a partner or staff was told or by a link in a message.
 * Where the identifier is one person's alone, or was until after the message, it is that person's own will, for all their
 * addresses and numbers; else, for nobody knows whose will it is, it stands for the identifier itself, which is then
 * prohibited whoever is behind it. Like every prohibition, it is lifted by the person only (invariant 5).
 */
@ApplicationScoped
public class IdentifierProhibitions {

    private final IdentifierHolders holders;
    private final PersonChoices persons;
    private final FormerIdentifiers former;
    private final AddressChoiceStore addresses;
    private final IdentifierChoices identifiers;
    private final DecisionProjection projection;
    private final Clock clock;

    IdentifierProhibitions(
            IdentifierHolders holders,
            PersonChoices persons,
            FormerIdentifiers former,
            AddressChoiceStore addresses,
            IdentifierChoices identifiers,
            DecisionProjection projection,
            Clock clock) {
        this.holders = holders;
        this.persons = persons;
        this.former = former;
        this.addresses = addresses;
        this.identifiers = identifiers;
        this.projection = projection;
        this.clock = clock;
    }

    /**
     * The result of a prohibition.
     *
     * @param changed whether anything was not prohibited already
     * @param persons whose will it is, of whom something changed; none where it stands for the identifier alone
     */
    public record Done(boolean changed, List<UUID> persons) {}

    /**
     * Prohibits the cells, in the caller's transaction, which has called {@link DecisionProjection#changed} for nothing
     * else.
     *
     * @param actor who passed it on
     * @param since when the message was sent that is answered, for who gave the identifier up since
     */
    public Uni<Done> prohibit(
            AuditEvent.Actor actor,
            ConsentEntry.How how,
            IdentifierHash identifier,
            Instant since,
            List<ChannelScope> cells) {
        List<RequestedChoice> choices = RequestedChoice.prohibitions(cells);
        return holders.objectors(identifier, since).chain(objectors -> {
            List<UUID> changed = new ArrayList<>();
            return lockBoth(identifier, objectors.persons())
                    .chain(() -> former(actor, how, identifier, objectors.former(), choices, changed))
                    .chain(() -> holder(actor, how, objectors.holder(), choices, changed))
                    .chain(() -> objectors.persons().isEmpty() || objectors.shared()
                            ? forIdentifier(actor, identifier, choices)
                            : Uni.createFrom().item(false))
                    .map(also -> new Done(also || !changed.isEmpty(), List.copyOf(changed)));
        });
    }

    /** Locks the decisions of two persons at once, before those of either are made. */
    private Uni<Void> lockBoth(IdentifierHash identifier, List<UUID> both) {
        return both.size() < 2 ? Uni.createFrom().voidItem() : projection.lock(identifier, both);
    }

    private Uni<Void> holder(
            AuditEvent.Actor actor,
            ConsentEntry.How how,
            @Nullable UUID person,
            List<RequestedChoice> choices,
            List<UUID> changed) {
        return person == null
                ? Uni.createFrom().voidItem()
                : persons.change(actor, how, person, choices)
                        .invoke(done -> add(changed, person, done))
                        .replaceWithVoid();
    }

    /** Prohibits for the one who gave the identifier up, and at the identifier: the sender still has it. */
    private Uni<Void> former(
            AuditEvent.Actor actor,
            ConsentEntry.How how,
            IdentifierHash identifier,
            @Nullable UUID person,
            List<RequestedChoice> choices,
            List<UUID> changed) {
        return person == null
                ? Uni.createFrom().voidItem()
                : former.carryOn(person, identifier)
                        .chain(() -> persons.change(actor, how, person, choices))
                        .invoke(done -> add(changed, person, done))
                        .chain(done -> done ? Uni.createFrom().voidItem() : projection.changed(Set.of(identifier)));
    }

    private static void add(List<UUID> changed, UUID person, boolean done) {
        if (done) {
            changed.add(person);
        }
    }

    private Uni<Boolean> forIdentifier(
            AuditEvent.Actor actor, IdentifierHash identifier, List<RequestedChoice> wanted) {
        return projection
                .lock(Set.of(identifier))
                .chain(() -> addresses.of(List.of(identifier)))
                .map(present -> missing(wanted, present.getOrDefault(identifier, List.of())))
                .chain(choices ->
                        choices.isEmpty() ? Uni.createFrom().item(false) : record(actor, identifier, choices));
    }

    private Uni<Boolean> record(AuditEvent.Actor actor, IdentifierHash identifier, List<RequestedChoice> choices) {
        return identifiers
                .record(actor, identifier, choices, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .chain(() -> projection.changed(Set.of(identifier)))
                .replaceWith(true);
    }

    private static List<RequestedChoice> missing(List<RequestedChoice> wanted, List<Choice> present) {
        return wanted.stream()
                .filter(choice -> present.stream()
                        .noneMatch(recorded -> recorded.state() == State.PROHIBITED
                                && recorded.channel() == choice.channel()
                                && recorded.scope() == choice.scope()))
                .toList();
    }
}
