package fi.vastuugroup.privacy.marketing.decision;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.erasure.KeptProhibitions;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.KnownBy;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps an erased person's prohibitions in force at their addresses and numbers. A prohibition is kept where it stands
 * against anybody: with the person's items the consents go too, by which somebody could have been excepted.
 */
@ApplicationScoped
class ErasedPersonsProhibitions implements KeptProhibitions {

    /** A marketer whom no consent names. */
    private static final String ANYBODY = "";

    private final RecordedChoices recordedChoices;
    private final AddressChoiceStore addresses;
    private final DecisionProjection projection;

    ErasedPersonsProhibitions(
            RecordedChoices recordedChoices, AddressChoiceStore addresses, DecisionProjection projection) {
        this.recordedChoices = recordedChoices;
        this.addresses = addresses;
        this.projection = projection;
    }

    @Override
    public Uni<Set<String>> standing(UUID subject) {
        return recordedChoices
                .ofSubject(subject)
                .chain(person -> addresses
                        .of(person.knownBy().stream().map(KnownBy::hash).toList())
                        .map(choices -> prohibited(
                                person,
                                choices.values().stream().flatMap(List::stream).toList())));
    }

    private static Set<String> prohibited(RecordedChoice person, Collection<Choice> addressChoices) {
        PrevailingChoices standing = MarketingDecisions.ofPerson(person, addressChoices);
        return ChannelScope.ALL.stream()
                .filter(cell -> standing.prohibited(ANYBODY, cell, Set.of(cell.scope())))
                .map(ChannelScope::code)
                .collect(toUnmodifiableSet());
    }

    @Override
    public Uni<Map<IdentifierHash, Map<String, Instant>>> at(Set<IdentifierHash> identifiers) {
        if (identifiers.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return addresses.of(identifiers).map(choices -> {
            Map<IdentifierHash, Map<String, Instant>> standing = new HashMap<>();
            choices.forEach((identifier, stated) -> standing.put(
                    identifier,
                    stated.stream()
                            .filter(choice -> choice.state() == State.PROHIBITED)
                            .collect(toUnmodifiableMap(ErasedPersonsProhibitions::code, Choice::recordedAt))));
            return standing;
        });
    }

    private static String code(Choice choice) {
        return new ChannelScope(choice.channel(), choice.scope()).code();
    }

    @Override
    public Uni<Void> keep(Set<IdentifierHash> identifiers, Set<String> prohibitions, Instant at) {
        if (identifiers.isEmpty() || prohibitions.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<ChannelScope> cells =
                prohibitions.stream().map(ChannelScope::fromCode).toList();
        return projection
                .lock(identifiers)
                .chain(() -> addresses.prohibit(identifiers, cells, at))
                .chain(() -> projection.changed(identifiers));
    }
}
