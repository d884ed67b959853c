package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.journal.JournalReplayer;
import fi.vastuugroup.privacy.marketing.decision.AddressChoiceStore;
import fi.vastuugroup.privacy.marketing.decision.DecisionProjection;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Brings choices back: for the person, whose word also takes back a consent, and for the addresses, whoever has them by
 * now.
 */
@ApplicationScoped
class ChoiceReplayer implements JournalReplayer {

    private final SubjectJournal subjects;
    private final Items items;
    private final PersonChoices persons;
    private final AddressChoiceStore addresses;
    private final DecisionProjection projection;

    ChoiceReplayer(
            SubjectJournal subjects,
            Items items,
            PersonChoices persons,
            AddressChoiceStore addresses,
            DecisionProjection projection) {
        this.subjects = subjects;
        this.items = items;
        this.persons = persons;
        this.addresses = addresses;
        this.projection = projection;
    }

    @Override
    public String kind() {
        return JournalKinds.PROHIBITION;
    }

    @Override
    public Uni<Boolean> replay(JsonObject content) {
        Instant at = Instant.parse(content.getString("at"));
        List<RequestedChoice> choices = content.getJsonArray("choices").stream()
                .map(JsonObject.class::cast)
                .map(ChoiceReplayer::choice)
                .toList();
        Uni<Boolean> person = content.containsKey("subject")
                ? subjects.replay(content, subject -> ofPerson(subject, choices, at))
                : Uni.createFrom().item(true);
        return person.call(() -> ofAddresses(identifiers(content), choices, at));
    }

    private Uni<Boolean> ofPerson(UUID subject, List<RequestedChoice> choices, Instant at) {
        return items.lockIfThere(subject)
                .chain(there -> there
                        ? persons.changeAgain(subject, choices, at).replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private Uni<Void> ofAddresses(Set<IdentifierHash> identifiers, List<RequestedChoice> choices, Instant at) {
        return identifiers.isEmpty()
                ? Uni.createFrom().voidItem()
                : projection
                        .lock(identifiers)
                        .chain(() -> Sequences.each(
                                identifiers, identifier -> addresses.recordIfNewer(identifier, choices, at)))
                        .chain(() -> projection.changed(identifiers));
    }

    private Set<IdentifierHash> identifiers(JsonObject content) {
        Set<IdentifierHash> identifiers = new LinkedHashSet<>();
        content.getJsonArray("identifiers").forEach(hash -> identifiers.add(subjects.hash(content, (String) hash)));
        return identifiers;
    }

    private static RequestedChoice choice(JsonObject json) {
        return new RequestedChoice(
                Slugs.of(Channel.class, json.getString("channel")),
                Slugs.of(Scope.class, json.getString("scope")),
                Slugs.of(State.class, json.getString("state")),
                json.getString("wording"));
    }
}
