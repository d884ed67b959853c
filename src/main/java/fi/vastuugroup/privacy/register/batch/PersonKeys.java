package fi.vastuugroup.privacy.register.batch;

import fi.vastuugroup.privacy.register.item.SourceSystem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which subject each person in one chunk of a source's lines is: who is known, who would be new, and whose keys
 * contradict each other. Two sources' persons are one subject only by the CRM's id as an explicit shared key (or by a
 * staff decision, which writes the same table); name, e-mail or phone never join anybody.
 */
public final class PersonKeys {

    /** A source's key for a person. */
    public record Key(String source, String person) {}

    private final String source;
    private final Map<Key, UUID> known;
    private final Map<UUID, String> sharedKeys;
    private final Map<Key, UUID> added = new HashMap<>();

    /**
     * @param known the keys that lead to a subject already
     * @param sharedKeys the shared key of those subjects that have one
     */
    public PersonKeys(String source, Map<Key, UUID> known, Map<UUID, String> sharedKeys) {
        this.source = source;
        this.known = Map.copyOf(known);
        this.sharedKeys = new HashMap<>(sharedKeys);
    }

    /** The keys by which a source's line names a person: its own id, and the CRM's where it knows that. */
    public static Stream<Key> of(String source, BatchLine.Person person) {
        Key own = new Key(source, person.id());
        String crmId = person.crmId();
        return crmId == null ? Stream.of(own) : Stream.of(own, new Key(SourceSystem.CRM, crmId));
    }

    /** Whether a line of the CRM names the person by two of the CRM's ids: which of the two is meant is not to be guessed. */
    public static boolean contradict(String source, BatchLine.Person person) {
        String crmId = person.crmId();
        return source.equals(SourceSystem.CRM) && crmId != null && !crmId.equals(person.id());
    }

    /** The subjects that exist already: to be locked before their items are read. */
    public Set<UUID> existing() {
        return Set.copyOf(known.values());
    }

    /** The subject to whom one of a person's keys leads already; null when this would be a new person. */
    public @Nullable UUID existingSubjectOf(BatchLine.Person person) {
        UUID subject = known.get(new Key(source, person.id()));
        String crmId = person.crmId();
        return subject != null || crmId == null ? subject : known.get(new Key(SourceSystem.CRM, crmId));
    }

    /** The subject to whom one of a person's keys leads, old or added; null when there is none. */
    public @Nullable UUID presentSubjectOf(BatchLine.Person person) {
        UUID subject = find(new Key(source, person.id()));
        String crmId = person.crmId();
        return subject != null || crmId == null ? subject : find(new Key(SourceSystem.CRM, crmId));
    }

    /**
     * The key that a line would add to the subject to whom its other key leads already; null for a person whose keys are
     * all known, who is new, or whose keys contradict each other.
     */
    public @Nullable Key keyNewToExisting(BatchLine.Person person) {
        Key own = new Key(source, person.id());
        UUID subject = existingSubjectOf(person);
        String crmId = person.crmId();
        if (subject == null || crmId == null) {
            return null;
        }
        if (!known.containsKey(own)) {
            return own;
        }
        Key shared = new Key(SourceSystem.CRM, crmId);
        return known.containsKey(shared) || sharedKeys.containsKey(subject) ? null : shared;
    }

    /** The keys that lead to a subject already. */
    public Map<Key, UUID> known() {
        return known;
    }

    /** The keys that this chunk adds. */
    public Map<Key, UUID> added() {
        return added;
    }

    /** The subject of a person, a new one if need be; empty when its two keys name different subjects. */
    public Optional<UUID> subjectOf(BatchLine.Person person) {
        Key own = new Key(source, person.id());
        UUID subject = find(own);
        String crmId = person.crmId();
        if (crmId == null || own.equals(new Key(SourceSystem.CRM, crmId))) {
            return Optional.of(subject == null ? add(own, UUID.randomUUID()) : subject);
        }
        Key shared = new Key(SourceSystem.CRM, crmId);
        UUID sharer = find(shared);
        if (subject == null) {
            UUID one = sharer == null ? add(shared, UUID.randomUUID()) : sharer;
            return Optional.of(add(own, one));
        }
        if (sharer == null && !sharedKeys.containsKey(subject)) {
            return Optional.of(add(shared, subject));
        }
        return subject.equals(sharer) ? Optional.of(subject) : Optional.empty();
    }

    private @Nullable UUID find(Key key) {
        UUID subject = known.get(key);
        return subject == null ? added.get(key) : subject;
    }

    private UUID add(Key key, UUID subject) {
        added.put(key, subject);
        if (key.source().equals(SourceSystem.CRM)) {
            sharedKeys.put(subject, key.person());
        }
        return subject;
    }
}
