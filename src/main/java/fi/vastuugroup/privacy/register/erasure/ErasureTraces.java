package fi.vastuugroup.privacy.register.erasure;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.journal.JournalEntry;
import fi.vastuugroup.privacy.journal.JournalReplayer;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.login.EndedLogins;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import fi.vastuugroup.privacy.register.subject.SubjectLock;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stays of an erasure, keyed hashes and opaque ids only: in the database, and in the journal outside it, from which
 * it is carried out again after a restore (invariant 9).
 */
@ApplicationScoped
public class ErasureTraces implements JournalReplayer {

    private static final String KIND = "erasure";
    private static final String PEPPER_VERSION = "pepperVersion";

    /** Of entries from before there was another. */
    private static final int FIRST_PEPPER = 1;

    private final Tombstones tombstones;
    private final TombstoneKeys keys;
    private final Identifiers identifiers;
    private final KeptProhibitions prohibitions;
    private final EndedLogins logins;
    private final ContactErasures contactErasures;
    private final SubjectLock subjectLock;
    private final ErasureStore store;
    private final SubjectChanges changes;

    ErasureTraces(
            Tombstones tombstones,
            TombstoneKeys keys,
            Identifiers identifiers,
            KeptProhibitions prohibitions,
            EndedLogins logins,
            ContactErasures contactErasures,
            SubjectLock subjectLock,
            ErasureStore store,
            SubjectChanges changes) {
        this.tombstones = tombstones;
        this.keys = keys;
        this.identifiers = identifiers;
        this.prohibitions = prohibitions;
        this.logins = logins;
        this.contactErasures = contactErasures;
        this.subjectLock = subjectLock;
        this.store = store;
        this.changes = changes;
    }

    /**
     * What stays.
     *
     * @param items that were deleted
     * @param removed whether the person went with them
     * @param contactErased whether the person remains without contact data, and sources may not bring it back
     * @param identifiers that carry the prohibitions on
     * @param prohibitions as {@code channel/scope}
     * @param logins whose sessions end, as keyed hashes
     */
    record Left(
            UUID subject,
            Instant at,
            List<UUID> items,
            boolean removed,
            boolean contactErased,
            List<Tombstone> tombstones,
            Set<IdentifierHash> identifiers,
            Set<String> prohibitions,
            List<Buffer> logins) {

        JournalEntry toJournal(short pepperVersion) {
            return new JournalEntry(
                    KIND,
                    new JsonObject()
                            .put(PEPPER_VERSION, pepperVersion)
                            .put("subject", subject.toString())
                            .put("at", at.toString())
                            .put("items", array(items, UUID::toString))
                            .put("subjectRemoved", removed)
                            .put("contactErased", contactErased)
                            .put("tombstones", array(tombstones, Tombstone::toJson))
                            .put("identifiers", array(identifiers, hash -> hex(hash.value())))
                            .put("prohibitions", array(prohibitions, code -> code))
                            .put("logins", array(logins, Left::hex)));
        }

        static Left fromJournal(JsonObject content, Identifiers hashes) {
            int pepperVersion = content.getInteger(PEPPER_VERSION, FIRST_PEPPER);
            return new Left(
                    UUID.fromString(content.getString("subject")),
                    Instant.parse(content.getString("at")),
                    texts(content, "items").map(UUID::fromString).toList(),
                    content.getBoolean("subjectRemoved"),
                    content.getBoolean("contactErased", false),
                    content.getJsonArray("tombstones").stream()
                            .map(JsonObject.class::cast)
                            .map(stone -> Tombstone.fromJson(
                                    stone,
                                    key -> hashes.stored(key, pepperVersion, null)
                                            .value()))
                            .toList(),
                    texts(content, "identifiers")
                            .map(Left::bytes)
                            .map(hash -> hashes.stored(hash, pepperVersion, null))
                            .collect(toUnmodifiableSet()),
                    texts(content, "prohibitions").collect(toUnmodifiableSet()),
                    texts(content, "logins")
                            .map(Left::bytes)
                            .map(login ->
                                    hashes.stored(login, pepperVersion, null).value())
                            .toList());
        }

        private static <T> JsonArray array(Collection<T> values, Function<T, Object> json) {
            return new JsonArray(values.stream().map(json).toList());
        }

        private static Stream<String> texts(JsonObject content, String field) {
            return content.getJsonArray(field).stream().map(String::valueOf);
        }

        private static String hex(Buffer bytes) {
            return HexFormat.of().formatHex(bytes.getBytes());
        }

        private static Buffer bytes(String hex) {
            return Buffer.buffer(HexFormat.of().parseHex(hex));
        }
    }

    /** The tombstones of items; what the subject said in the portal never comes from a line. */
    List<Tombstone> items(ErasureStore.Deleted deleted) {
        return deleted.versions().entrySet().stream()
                .filter(item -> !SourceSystem.isPortal(item.getKey().source()))
                .map(item ->
                        Tombstone.item(item.getKey().source(), item.getKey().key(), item.getValue()))
                .toList();
    }

    /** The tombstone of a source's person. */
    Tombstone person(ErasureStore.Person person, Set<String> standing) {
        return Tombstone.person(person.source(), keys.person(person.id()).value(), standing);
    }

    /** The entry for the journal, which says under which pepper its hashes were made. */
    JournalEntry entry(Left left) {
        return left.toJournal(identifiers.pepperVersion());
    }

    Uni<Void> leave(Left left) {
        return tombstones
                .place(left.tombstones(), left.at())
                .chain(() -> logins.end(left.logins(), left.at()))
                .chain(() -> prohibitions.keep(left.identifiers(), left.prohibitions(), left.at()))
                .chain(() -> left.contactErased()
                        ? contactErasures.remember(left.subject(), left.at())
                        : Uni.createFrom().voidItem());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The erasure again, on a database that was restored to a time before it; done twice it changes nothing more. */
    @Override
    public Uni<Void> replay(JsonObject content) {
        Left left = Left.fromJournal(content, identifiers);
        return store.holders(left.subject(), left.items())
                .chain(holders -> subjectLock.lock(holders))
                .map(locked -> locked.stream().map(LockedSubject::id).collect(toUnmodifiableSet()))
                .call(() -> leave(left))
                .chain(there -> there.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : store.deleteAgain(left.subject(), left.removed(), left.items(), there)
                                .chain(() -> changes.follow(new SubjectChanges.Changed(
                                        AuditEvent.Actor.scheduler(), there, there, there, there))));
    }
}
