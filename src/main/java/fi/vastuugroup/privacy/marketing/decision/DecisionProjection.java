package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.subject.OrganisationIdentifiers;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import fi.vastuugroup.privacy.register.subject.SubjectFollower;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps, for each identifier, the decisions that checks of it answer. They are computed anew, in the transaction of
 * the change, from everything that is recorded. An identifier that answers as an unknown one has no row, and takes the
 * very same path.
 *
 * <p>Two transactions may change two persons who share an identifier; the later one must see the earlier one's change.
 * So identifiers are locked before anything is read, and until the commit: a transaction calls this once, at its end,
 * when it holds all other locks that it needs.
 */
@ApplicationScoped
@Priority(SubjectFollower.MARKETING)
public class DecisionProjection implements SubjectFollower {

    private final DecisionStore stored;
    private final RecordedChoices recordedChoices;
    private final OrganisationIdentifiers organisations;
    private final AddressChoiceStore addresses;
    private final List<DecisionChanges> followers;
    private final CurrentPepperForms forms;
    private final Clock clock;

    DecisionProjection(
            DecisionStore stored,
            RecordedChoices recordedChoices,
            OrganisationIdentifiers organisations,
            AddressChoiceStore addresses,
            @All List<DecisionChanges> followers,
            CurrentPepperForms forms,
            Clock clock) {
        this.stored = stored;
        this.recordedChoices = recordedChoices;
        this.organisations = organisations;
        this.addresses = addresses;
        this.followers = followers;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public Uni<Void> follow(SubjectsChanged changed) {
        return changed(changed.identifiers());
    }

    /** Decides anew about the identifiers, of persons or of nobody, after what is recorded for them has changed. */
    public Uni<Void> changed(Set<IdentifierHash> identifiers) {
        if (identifiers.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return lock(identifiers)
                .chain(() -> recordedChoices.of(identifiers))
                .chain(persons -> decide(identifiers, persons)
                        .chain(decisions -> store(decisions)
                                .chain(before -> tell(TightenedDecisions.of(before, decisions, persons)))));
    }

    /**
     * Prohibits the cells for an identifier, by what was just recorded for it, under its lock. The same statements are
     * executed whether anybody is known by it or not, and nobody is told: {@link #forget} comes before that.
     *
     * @return whether partners may do less than before
     */
    public Uni<Boolean> prohibit(IdentifierHash identifier, List<ChannelScope> cells, Instant at) {
        return stored.prohibit(identifier, MarketingDecisions.ofProhibition(cells, at));
    }

    /**
     * Forgets the decision about an identifier that {@link #prohibit} prohibited, under its lock, before it is decided
     * anew in the same transaction: so that those who listen are told then, once with all that changes.
     */
    public Uni<Void> forget(IdentifierHash identifier) {
        return stored.remove(Set.of(identifier)).replaceWithVoid();
    }

    private Uni<Void> tell(TightenedDecisions tightened) {
        return tightened.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sequences.each(followers, follower -> follower.prohibited(tightened));
    }

    /**
     * Keeps others from deciding about the identifiers until the commit. Under the lock all that is recorded for them is
     * in the version that is written.
     */
    public Uni<Void> lock(Set<IdentifierHash> identifiers) {
        return stored.lock(identifiers)
                .chain(() -> forms.unify(identifiers))
                .chain(contradicting -> contradicting.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : decisions(contradicting)
                                .chain(decisions -> store(decisions))
                                .replaceWithVoid());
    }

    /** Keeps others from deciding about an identifier and about all that some persons are known by, until the commit. */
    public Uni<Void> lock(IdentifierHash identifier, List<UUID> persons) {
        Set<IdentifierHash> identifiers = new HashSet<>(Set.of(identifier));
        return Sequences.each(
                        persons,
                        person -> recordedChoices
                                .ofSubject(person)
                                .invoke(recorded -> recorded.knownBy().forEach(known -> identifiers.add(known.hash()))))
                .chain(() -> lock(identifiers));
    }

    /** Computes from scratch, by all that is recorded, the decisions that checks of the identifiers answer. */
    Uni<Map<IdentifierHash, MarketingDecision>> decisions(Set<IdentifierHash> identifiers) {
        return recordedChoices.of(identifiers).chain(persons -> decide(identifiers, persons));
    }

    private Uni<Map<IdentifierHash, MarketingDecision>> decide(
            Set<IdentifierHash> identifiers, List<RecordedChoice> persons) {
        return addresses
                .of(identifiers)
                .chain(choices ->
                        organisations.among(identifiers).map(owned -> decide(identifiers, persons, owned, choices)));
    }

    private Map<IdentifierHash, MarketingDecision> decide(
            Set<IdentifierHash> identifiers,
            List<RecordedChoice> persons,
            Set<IdentifierHash> organisationsOwn,
            Map<IdentifierHash, List<Choice>> addressChoices) {
        LocalDate today = Helsinki.today(clock);
        Map<IdentifierHash, List<RecordedChoice>> owners = new HashMap<>();
        persons.forEach(person -> person.knownBy()
                .forEach(known -> owners.computeIfAbsent(known.hash(), hash -> new ArrayList<>())
                        .add(person)));
        Map<IdentifierHash, MarketingDecision> decisions = new HashMap<>();
        identifiers.forEach(identifier -> decisions.put(
                identifier,
                MarketingDecisions.decide(
                        identifier,
                        owners.getOrDefault(identifier, List.of()),
                        organisationsOwn.contains(identifier),
                        addressChoices.getOrDefault(identifier, List.of()),
                        today)));
        return decisions;
    }

    /** Stores the decisions, and answers those that stood where one is another than before. */
    private Uni<Map<IdentifierHash, MarketingDecision>> store(Map<IdentifierHash, MarketingDecision> decisions) {
        Map<IdentifierHash, MarketingDecision> known = new HashMap<>(decisions);
        known.values().removeIf(MarketingDecision.UNKNOWN::equals);
        Set<IdentifierHash> unknown = new HashSet<>(decisions.keySet());
        unknown.removeAll(known.keySet());
        Map<IdentifierHash, MarketingDecision> before = new HashMap<>();
        return stored.remove(unknown)
                .invoke(before::putAll)
                .chain(() -> stored.store(known))
                .invoke(before::putAll)
                .replaceWith(() -> before);
    }
}
