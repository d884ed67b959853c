package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The decisions of one change by which partners may do less than before. */
public final class TightenedDecisions {

    private final Map<IdentifierHash, Change> changes;
    private final Map<UUID, Set<IdentifierHash>> refusing;

    /** What stood, and what stands now. */
    private record Change(MarketingDecision before, MarketingDecision now) {}

    private TightenedDecisions(Map<IdentifierHash, Change> changes, Map<UUID, Set<IdentifierHash>> refusing) {
        this.changes = changes;
        this.refusing = refusing;
    }

    /**
     * Selects those that became stricter.
     *
     * @param before the decisions that were replaced
     * @param persons all who are known by the identifiers
     */
    static TightenedDecisions of(
            Map<IdentifierHash, MarketingDecision> before,
            Map<IdentifierHash, MarketingDecision> now,
            List<RecordedChoice> persons) {
        Map<IdentifierHash, Change> changes = new HashMap<>();
        before.forEach((identifier, stood) -> {
            MarketingDecision stands = Objects.requireNonNull(now.get(identifier));
            if (stands.permitsPartnersLessThan(stood)) {
                changes.put(identifier, new Change(stood, stands));
            }
        });
        Map<UUID, Set<IdentifierHash>> refusing = new HashMap<>();
        persons.stream()
                .filter(person -> person.restricted()
                        || person.choices().stream().anyMatch(choice -> choice.state() == State.PROHIBITED))
                .forEach(person -> person.knownBy().stream()
                        .map(RecordedChoice.KnownBy::hash)
                        .filter(changes::containsKey)
                        .forEach(identifier -> refusing.computeIfAbsent(person.subject(), unseen -> new HashSet<>())
                                .add(identifier)));
        return new TightenedDecisions(changes, refusing);
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whose stored decision became stricter. */
    public Set<IdentifierHash> identifiers() {
        return Set.copyOf(changes.keySet());
    }

    /**
     * Those who are known by one of the identifiers and refuse or are restricted themselves: also under addresses that a
     * partner alone still has.
     */
    public Set<UUID> refusing() {
        return Set.copyOf(refusing.keySet());
    }

    /**
     * Answers where a marketer that has addresses of a person may not go on: the channels and scopes, direct marketing and
     * disclosure, on which one of the addresses was permitted or not prohibited before; if the person refuses, all of the
     * person's.
     */
    public List<ChannelScope> cells(String marketer, UUID person, Collection<IdentifierHash> addresses) {
        Set<ChannelScope> cells = new HashSet<>();
        Stream.concat(addresses.stream(), refusing.getOrDefault(person, Set.of()).stream())
                .map(changes::get)
                .filter(Objects::nonNull)
                .forEach(change -> cells.addAll(DecisionMask.tightened(
                        change.now().forPartner(marketer), change.before().forPartner(marketer))));
        return ChannelScope.ALL.stream().filter(cells::contains).toList();
    }
}
