package fi.vastuugroup.privacy.marketing.choice;

import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.journal.JournalEntry;
import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.journal.JournalStore;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import fi.vastuugroup.privacy.register.subject.RecordedChoice;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.KnownBy;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Journals a person's own choices, so that they survive the database (invariants 5 and 9). The journal has them by the
 * person's id and by the keyed hashes of the person's identifiers: they come back as the person's choices and as choices
 * for these addresses ({@link ChoiceReplayer}). An address that others hold too brings back prohibitions only, for what
 * one of them permits must not lift what another prohibited.
 */
@ApplicationScoped
class ChoiceJournal {

    private static final String PEPPER_VERSION = "pepperVersion";

    private final JournalStore journal;
    private final RecordedChoices recordedChoices;
    private final SubjectJournal subjects;
    private final Identifiers hashes;

    ChoiceJournal(JournalStore journal, RecordedChoices recordedChoices, SubjectJournal subjects, Identifiers hashes) {
        this.journal = journal;
        this.recordedChoices = recordedChoices;
        this.subjects = subjects;
        this.hashes = hashes;
    }

    /** Journals what a person in the register chose. */
    Uni<Void> add(RecordedChoice person, Collection<RequestedChoice> choices, Instant now) {
        Set<IdentifierHash> all =
                new LinkedHashSet<>(person.knownBy().stream().map(KnownBy::hash).toList());
        List<RequestedChoice> prohibitions = choices.stream()
                .filter(choice -> choice.state() == State.PROHIBITED)
                .toList();
        List<RequestedChoice> others = choices.stream()
                .filter(choice -> choice.state() != State.PROHIBITED)
                .toList();
        Uni<Set<IdentifierHash>> alone = others.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : recordedChoices.of(all).map(holders -> ownAlone(all, holders));
        return alone.chain(own -> subjects.about(person.subject()).chain(who -> {
            List<JournalEntry> entries = new ArrayList<>();
            addEntry(entries, who, all, prohibitions, now);
            addEntry(entries, who, own, others, now);
            return journal.add(entries);
        }));
    }

    /** Journals what the owner of an address chose for it. */
    Uni<Void> add(IdentifierHash address, Collection<RequestedChoice> choices, Instant now) {
        List<JournalEntry> entries = new ArrayList<>();
        addEntry(entries, new JsonObject().put(PEPPER_VERSION, hashes.pepperVersion()), Set.of(address), choices, now);
        return journal.add(entries);
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
            JsonObject who,
            Set<IdentifierHash> identifiers,
            Collection<RequestedChoice> choices,
            Instant now) {
        if (choices.isEmpty()) {
            return;
        }
        JsonArray values = new JsonArray();
        identifiers.forEach(identifier -> values.add(SubjectJournal.hex(identifier.value())));
        JsonArray chosen = new JsonArray();
        choices.forEach(choice -> chosen.add(json(choice)));
        entries.add(new JournalEntry(
                JournalKinds.PROHIBITION,
                who.copy().put("identifiers", values).put("choices", chosen).put("at", now.toString())));
    }

    private static JsonObject json(RequestedChoice choice) {
        JsonObject json = new JsonObject()
                .put("channel", choice.channel().slug())
                .put("scope", choice.scope().slug())
                .put("state", choice.state().slug());
        return choice.wordingVersion() == null ? json : json.put("wording", choice.wordingVersion());
    }
}
