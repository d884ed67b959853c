package fi.vastuugroup.privacy.register.journalling;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.journal.JournalEntry;
import fi.vastuugroup.privacy.journal.JournalStore;
import fi.vastuugroup.privacy.journal.WaitingEntry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Journals changes that protect a person, and finds the person again after a restore: by the id; where a backup does not
 * have that yet, by the keyed hashes of the person's own e-mail addresses, if they are one subject's alone.
 */
@ApplicationScoped
public class SubjectJournal {

    private static final String SUBJECT = "subject";
    private static final String ADDRESSES = "addresses";
    private static final String PEPPER_VERSION = "pepperVersion";

    /** The pepper of entries from before there was another. */
    private static final int FIRST_PEPPER = 1;

    private static final HexFormat HEX = HexFormat.of();

    private final JournalStore journal;
    private final SubjectJournalStore store;
    private final Identifiers identifiers;

    SubjectJournal(JournalStore journal, SubjectJournalStore store, Identifiers identifiers) {
        this.journal = journal;
        this.store = store;
        this.identifiers = identifiers;
    }

    /** Journals changes of one kind about a subject, in the caller's transaction; does nothing for none. */
    public Uni<Void> add(String kind, UUID subject, Collection<JsonObject> changes) {
        return changes.isEmpty()
                ? Uni.createFrom().voidItem()
                : about(subject)
                        .map(who -> changes.stream()
                                .map(change -> new JournalEntry(kind, who.copy().mergeIn(change)))
                                .toList())
                        .chain(entries -> journal.add(entries));
    }

    /** Says whom entries are about, with the version of the pepper of all hashes in them. */
    public Uni<JsonObject> about(UUID subject) {
        return store.addresses(subject)
                .map(addresses -> new JsonObject()
                        .put(SUBJECT, subject.toString())
                        .put(PEPPER_VERSION, identifiers.pepperVersion())
                        .put(
                                ADDRESSES,
                                new JsonArray(addresses.stream()
                                        .map(known -> hex(identifiers
                                                .stored(known.hash(), known.pepperVersion(), known.previous())
                                                .value()))
                                        .toList())));
    }

    /**
     * Replays an entry upon whom it is about, who is not locked yet; answers false where nobody is known to be that
     * person.
     */
    public Uni<Boolean> replay(JsonObject content, Function<UUID, Uni<Boolean>> upon) {
        return store.find(id(content), IdentifierHash.matched(addresses(content)))
                .chain(found -> found.map(upon).orElseGet(() -> Uni.createFrom().item(false)));
    }

    /** Selects, in their order, the entries about somebody who is in the register by now. */
    Uni<List<WaitingEntry>> ready(List<WaitingEntry> entries) {
        Buffer[] hashes = IdentifierHash.matched(entries.stream()
                .flatMap(entry -> addresses(entry.content()).stream())
                .toList());
        UUID[] ids = entries.stream().map(entry -> id(entry.content())).toArray(UUID[]::new);
        return store.known(ids, hashes)
                .map(known -> entries.stream()
                        .filter(entry -> known.subjects().contains(id(entry.content()))
                                || addresses(entry.content()).stream()
                                        .flatMap(IdentifierHash::forms)
                                        .anyMatch(known.addresses()::contains))
                        .toList());
    }

    /** A hash that an entry has, as it is written now. */
    public IdentifierHash hash(JsonObject content, String hex) {
        return identifiers.stored(
                Buffer.buffer(HEX.parseHex(hex)), content.getInteger(PEPPER_VERSION, FIRST_PEPPER), null);
    }

    /** A hash as entries have it. */
    public static String hex(Buffer hash) {
        return HEX.formatHex(hash.getBytes());
    }

    private Set<IdentifierHash> addresses(JsonObject content) {
        return content.getJsonArray(ADDRESSES, new JsonArray()).stream()
                .map(address -> hash(content, (String) address))
                .collect(toUnmodifiableSet());
    }

    private static UUID id(JsonObject content) {
        return UUID.fromString(content.getString(SUBJECT));
    }
}
