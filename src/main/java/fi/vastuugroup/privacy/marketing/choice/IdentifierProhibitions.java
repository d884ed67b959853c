package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.decision.AddressChoiceStore;
import fi.vastuugroup.privacy.marketing.decision.DecisionProjection;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records a prohibition that comes with an identifier, by what a partner was told or by a link in a message. Where the
 * identifier is one person's alone it is that person's own will, for all their addresses and numbers; else, for nobody
 * knows whose will it is, it stands for the identifier itself, which is then prohibited whoever is behind it. Like
 * every prohibition, it is lifted by the person only (invariant 5).
 */
@ApplicationScoped
public class IdentifierProhibitions {

    private final IdentifierHolders holders;
    private final PersonChoices persons;
    private final AddressChoiceStore addresses;
    private final DecisionProjection projection;
    private final ChoiceJournal journal;
    private final AuditTrailStore audit;
    private final Clock clock;

    IdentifierProhibitions(
            IdentifierHolders holders,
            PersonChoices persons,
            AddressChoiceStore addresses,
            DecisionProjection projection,
            ChoiceJournal journal,
            AuditTrailStore audit,
            Clock clock) {
        this.holders = holders;
        this.persons = persons;
        this.addresses = addresses;
        this.projection = projection;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The result of a prohibition.
     *
     * @param changed whether anything was not prohibited already
     * @param person whose will it is; null where it stands for the identifier alone
     */
    public record Done(boolean changed, @Nullable UUID person) {}

    /**
     * Prohibits the cells, in the caller's transaction, which has called {@link DecisionProjection#changed} for nothing
     * else.
     *
     * @param actor who passed it on
     */
    public Uni<Done> prohibit(
            AuditEvent.Actor actor, ConsentEntry.How how, IdentifierHash identifier, List<ChannelScope> cells) {
        List<RequestedChoice> choices = cells.stream()
                .map(cell -> new RequestedChoice(cell.channel(), cell.scope(), State.PROHIBITED, null))
                .toList();
        return holders.onlyOne(identifier)
                .chain(person -> person.isPresent()
                        ? persons.change(actor, how, person.get(), choices)
                                .map(changed -> new Done(changed, person.get()))
                        : forIdentifier(actor, identifier, choices).map(changed -> new Done(changed, null)));
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
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return addresses
                .record(identifier, choices, now)
                .chain(() -> projection.changed(Set.of(identifier)))
                .chain(() -> journal.add(identifier, choices, now))
                .chain(() -> audit.record(List.of(AuditEvent.of(
                        now,
                        actor,
                        "address-choices-changed",
                        null,
                        List.of(),
                        Map.of("choices", ChoiceChange.codes(choices))))))
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
