package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.decision.AddressChoiceStore;
import fi.vastuugroup.privacy.marketing.decision.EffectiveDecisions;
import fi.vastuugroup.privacy.marketing.decision.MarketingDecisions;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.KnownBy;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import fi.vastuugroup.privacy.register.subject.SubjectSources;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Shows and changes the choices of a person in the register. A change, its decisions, audit event and notifications
 * commit together.
 */
@ApplicationScoped
public class PersonChoices {

    private final Transactions transactions;
    private final Items items;
    private final ItemChanges itemChanges;
    private final RecordedChoices recordedChoices;
    private final AddressChoiceStore addresses;
    private final EffectiveDecisions effective;
    private final ConsentLogStore log;
    private final ChoiceJournal journal;
    private final SubjectSources sources;
    private final AuditTrailStore audit;
    private final OutboxStore outbox;
    private final Clock clock;

    PersonChoices(
            Transactions transactions,
            Items items,
            ItemChanges itemChanges,
            RecordedChoices recordedChoices,
            AddressChoiceStore addresses,
            EffectiveDecisions effective,
            ConsentLogStore log,
            ChoiceJournal journal,
            SubjectSources sources,
            AuditTrailStore audit,
            OutboxStore outbox,
            Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.itemChanges = itemChanges;
        this.recordedChoices = recordedChoices;
        this.addresses = addresses;
        this.effective = effective;
        this.log = log;
        this.journal = journal;
        this.sources = sources;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The records about a person, and the choices that stand by them.
     *
     * @param ofAddresses choices for the person's addresses and numbers themselves
     * @param atSome what is prohibited at some of the person's addresses and numbers, by choices for these themselves
     */
    private record Present(
            RecordedChoice recorded,
            Map<IdentifierHash, List<Choice>> ofAddresses,
            PrevailingChoices standing,
            Set<ChannelScope> atSome) {}

    Uni<ChoiceMatrix> get(UUID subject) {
        return transactions.asSubject(subject, () -> matrix(subject));
    }

    /** Shows the choices that stand for a person and what holds by them, in the caller's transaction. */
    public Uni<ChoiceMatrix> matrix(UUID subject) {
        return present(subject).chain(this::matrix);
    }

    private Uni<ChoiceMatrix> matrix(Present present) {
        return effective
                .ofPerson(present.recorded(), present.ofAddresses())
                .map(holding -> ChoiceMatrix.ofPerson(present.standing(), present.atSome(), holding));
    }

    public Uni<ChoiceMatrix> change(UUID subject, ChoiceChange change) {
        return transactions.asSystem(() -> items.lock(subject)
                .chain(() -> present(subject))
                .call(present -> matrix(present).invoke(change::requireSeen))
                .chain(present -> change(
                        AuditEvent.Actor.subject(subject), ConsentEntry.How.PORTAL, subject, present, change.choices()))
                .chain(() -> matrix(subject)));
    }

    /**
     * Makes choices for a person, by the person's own will, in a transaction that holds the subject's lock.
     *
     * @param actor who enters them
     * @return whether they were not in force already
     */
    public Uni<Boolean> change(
            AuditEvent.Actor actor, ConsentEntry.How how, UUID subject, List<RequestedChoice> choices) {
        return present(subject).chain(present -> change(actor, how, subject, present, choices));
    }

    private Uni<Boolean> change(
            AuditEvent.Actor actor, ConsentEntry.How how, UUID subject, Present present, List<RequestedChoice> wanted) {
        List<RequestedChoice> choices = ChoiceChange.effective(
                wanted, present.standing(), present.atSome(), present.recorded().consents());
        return choices.isEmpty()
                ? Uni.createFrom().item(false)
                : state(actor, how, subject, present, choices).replaceWith(true);
    }

    private Uni<Void> state(
            AuditEvent.Actor actor,
            ConsentEntry.How how,
            UUID subject,
            Present present,
            List<RequestedChoice> choices) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StatedChoices statements = StatedChoices.ofChoices(present.recorded(), choices, how, now);
        return state(actor, subject, statements, choices, now)
                .chain(() -> journal.add(present.recorded(), choices, now));
    }

    /**
     * Prohibits what the person said at an earlier time, under the subject's lock, where nothing later of the person's own
     * stands. What stands for one of the person's addresses alone does not count: it is the same word, on its way.
     *
     * @param actor who passed it on
     * @return whether anything was not prohibited already
     */
    Uni<Boolean> prohibitAsOf(
            AuditEvent.Actor actor,
            ConsentEntry.How how,
            UUID subject,
            List<RequestedChoice> prohibitions,
            Instant at) {
        return recordedChoices.ofSubject(subject).chain(recorded -> {
            List<RequestedChoice> missing = StatedChoices.missing(recorded, prohibitions, at);
            return missing.isEmpty()
                    ? Uni.createFrom().item(false)
                    : state(actor, subject, StatedChoices.ofProhibitions(recorded, missing, how, at), missing, at)
                            .chain(() -> journal.add(recorded, missing, at))
                            .replaceWith(true);
        });
    }

    /**
     * Makes choices that the journal has, under the subject's lock, where nothing later of the person's own stands. A
     * consent has lost its evidence with the database: of it comes back only that it took a prohibition back.
     */
    Uni<Void> changeAgain(UUID subject, List<RequestedChoice> choices, Instant at) {
        return recordedChoices.ofSubject(subject).chain(recorded -> {
            List<RequestedChoice> missing = StatedChoices.missing(recorded, choices, at);
            return missing.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : state(AuditEvent.Actor.scheduler(), subject, StatedChoices.ofMarks(missing, at), missing, at);
        });
    }

    private Uni<Void> state(
            AuditEvent.Actor actor,
            UUID subject,
            StatedChoices statements,
            List<RequestedChoice> choices,
            Instant now) {
        return itemChanges
                .declare(subject, statements.contents())
                .chain(ids -> audit.record(List.of(AuditEvent.of(
                        now,
                        actor,
                        AuditAction.MARKETING_CHOICES_CHANGED,
                        subject,
                        ids,
                        Map.of("choices", ChoiceChange.codes(choices))))))
                .chain(() -> log.add(subject, statements.log()))
                .chain(() -> sources.notices(subject, "prohibition", reference(choices, now)))
                .chain(notices -> outbox.add(notices))
                .replaceWithVoid();
    }

    /**
     * Takes back all consents in force, by the person's own will, and prohibits what they permitted: no other basis
     * takes the place of a consent that was taken back with a request to erase everything. Under the subject's lock.
     */
    public Uni<Void> prohibitWhatWasConsented(AuditEvent.Actor actor, UUID subject) {
        return present(subject).chain(present -> {
            List<RequestedChoice> choices = present.recorded().consents().stream()
                    .map(given -> new RequestedChoice(given.channel(), given.scope(), State.PROHIBITED, null))
                    .distinct()
                    .toList();
            return choices.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : state(actor, ConsentEntry.How.PORTAL, subject, present, choices);
        });
    }

    /** Reads the choices that stand for a person. */
    public Uni<PrevailingChoices> standing(UUID subject) {
        return present(subject).map(Present::standing);
    }

    private Uni<Present> present(UUID subject) {
        return recordedChoices.ofSubject(subject).chain(recorded -> {
            List<IdentifierHash> known =
                    recorded.knownBy().stream().map(KnownBy::hash).toList();
            return addresses
                    .of(known)
                    .chain(choices -> addresses
                            .prohibiting(known)
                            .map(atSome -> new Present(
                                    recorded,
                                    choices,
                                    MarketingDecisions.ofPersonEverywhere(recorded, choices),
                                    atSome)));
        });
    }

    private static Map<String, Object> reference(List<RequestedChoice> choices, Instant now) {
        return Map.of(
                "recordedAt",
                now.toString(),
                "choices",
                choices.stream()
                        .map(choice -> Map.of(
                                "channel", choice.channel().slug(),
                                "scope", choice.scope().slug(),
                                "state", choice.state().slug()))
                        .toList());
    }
}
