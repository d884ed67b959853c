package fi.vastuugroup.privacy.marketing.choice;

import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.journal.JournalEntry;
import fi.vastuugroup.privacy.journal.JournalReplayer;
import fi.vastuugroup.privacy.journal.JournalStore;
import fi.vastuugroup.privacy.marketing.decision.AddressChoiceStore;
import fi.vastuugroup.privacy.marketing.decision.DecisionProjection;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.KnownBy;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Journals a person's own choices, and replays them, so that they survive the database (invariants 5 and 9). The
 * journal has them by the keyed hashes of the person's identifiers, and they come back as choices for these addresses.
 * An address that others hold too brings back prohibitions only, for what one of them permits must not lift what
 * another prohibited.
 */
@ApplicationScoped
class ChoiceJournal implements JournalReplayer {

    private static final String KIND = "prohibition";
    private static final String PEPPER_VERSION = "pepperVersion";

    /** The pepper version of entries from before there was another. */
    private static final int FIRST_PEPPER = 1;

    private static final HexFormat HEX = HexFormat.of();

    private final JournalStore journal;
    private final RecordedChoices standings;
    private final AddressChoiceStore addresses;
    private final DecisionProjection projection;
    private final Identifiers hashes;

    ChoiceJournal(
            JournalStore journal,
            RecordedChoices standings,
            AddressChoiceStore addresses,
            DecisionProjection projection,
            Identifiers hashes) {
        this.journal = journal;
        this.standings = standings;
        this.addresses = addresses;
        this.projection = projection;
        this.hashes = hashes;
    }

    /** Journals what a person in the register chose. */
    Uni<Void> add(RecordedChoice person, Collection<RequestedChoice> choices, Instant now) {
        Set<IdentifierHash> all =
                new LinkedHashSet<>(person.knownBy().stream().map(KnownBy::hash).toList());
        if (all.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<RequestedChoice> prohibitions = choices.stream()
                .filter(choice -> choice.state() == State.PROHIBITED)
                .toList();
        List<RequestedChoice> others = choices.stream()
                .filter(choice -> choice.state() != State.PROHIBITED)
                .toList();
        List<JournalEntry> entries = new ArrayList<>();
        addEntry(entries, all, prohibitions, now);
        if (others.isEmpty()) {
            return journal.add(entries);
        }
        return standings.of(all).chain(holders -> {
            addEntry(entries, ownAlone(all, holders), others, now);
            return journal.add(entries);
        });
    }

    /** Journals what the owner of an address chose for it. */
    Uni<Void> add(IdentifierHash address, Collection<RequestedChoice> choices, Instant now) {
        List<JournalEntry> entries = new ArrayList<>();
        addEntry(entries, Set.of(address), choices, now);
        return journal.add(entries);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> replay(JsonObject content) {
        Instant at = Instant.parse(content.getString("at"));
        List<RequestedChoice> choices = content.getJsonArray("choices").stream()
                .map(JsonObject.class::cast)
                .map(ChoiceJournal::choice)
                .toList();
        int pepperVersion = content.getInteger(PEPPER_VERSION, FIRST_PEPPER);
        Set<IdentifierHash> identifiers = new LinkedHashSet<>();
        content.getJsonArray("identifiers")
                .forEach(hash -> identifiers.add(
                        hashes.stored(Buffer.buffer(HEX.parseHex((String) hash)), pepperVersion, null)));
        return projection
                .lock(identifiers)
                .chain(() -> record(identifiers, choices, at))
                .chain(() -> projection.changed(identifiers));
    }

    private Uni<Void> record(Set<IdentifierHash> identifiers, List<RequestedChoice> choices, Instant at) {
        return Sequences.each(identifiers, identifier -> addresses.recordIfNewer(identifier, choices, at));
    }

    private static Set<IdentifierHash> ownAlone(Set<IdentifierHash> identifiers, List<RecordedChoice> holders) {
        Map<IdentifierHash, Integer> counts = holders.stream()
                .flatMap(holder -> holder.knownBy().stream().map(KnownBy::hash).distinct())
                .collect(toMap(hash -> hash, hash -> 1, Integer::sum));
        Set<IdentifierHash> own = new LinkedHashSet<>(identifiers);
        own.removeIf(identifier -> counts.getOrDefault(identifier, 1) > 1);
        return own;
    }

    private void addEntry(
            List<JournalEntry> entries,
            Set<IdentifierHash> identifiers,
            Collection<RequestedChoice> choices,
            Instant now) {
        if (identifiers.isEmpty() || choices.isEmpty()) {
            return;
        }
        JsonArray values = new JsonArray();
        identifiers.forEach(
                identifier -> values.add(HEX.formatHex(identifier.value().getBytes())));
        JsonArray chosen = new JsonArray();
        choices.forEach(choice -> chosen.add(json(choice)));
        entries.add(new JournalEntry(
                KIND,
                new JsonObject()
                        .put(PEPPER_VERSION, hashes.pepperVersion())
                        .put("identifiers", values)
                        .put("choices", chosen)
                        .put("at", now.toString())));
    }

    private static JsonObject json(RequestedChoice choice) {
        JsonObject json = new JsonObject()
                .put("channel", choice.channel().slug())
                .put("scope", choice.scope().slug())
                .put("state", choice.state().slug());
        return choice.wordingVersion() == null ? json : json.put("wording", choice.wordingVersion());
    }

    private static RequestedChoice choice(JsonObject json) {
        return new RequestedChoice(
                Slugs.of(Channel.class, json.getString("channel")),
                Slugs.of(Scope.class, json.getString("scope")),
                Slugs.of(State.class, json.getString("state")),
                json.getString("wording"));
    }
}
