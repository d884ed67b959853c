package fi.vastuugroup.privacy.register.batch;

import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.CategorySets;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the register has of the items of one chunk of lines, and what the lines make of it. Lines are decided one
 * after the other, so that a later line sees what an earlier one left; each item is written once.
 */
public final class Chunk {

    /** A version that was deleted, why and when. */
    public record Buried(long version, String reason, Instant at) {

        public static final String ERASURE = "erasure";

        /** Merges what is remembered of an item under two peppers: an erasure counts before anything else. */
        public Buried and(Buried other) {
            Buried counting = isErased() ? this : other;
            return new Buried(Math.max(version, other.version), counting.reason, counting.at);
        }

        public boolean isErased() {
            return reason.equals(ERASURE);
        }
    }

    /** A mailing list, as a person has subscribed to it. */
    public record PersonsList(UUID subject, String list) {}

    /**
     * What the register holds of what the lines name.
     *
     * @param items whomever they are about
     * @param blocks the active blocks of the subjects
     * @param buried what is remembered of deleted items
     * @param left the lists of which an erasure took the persons' subscriptions
     * @param analytics the consents to web analytics of the persons whose visits the lines tell of
     * @param marketers those whom the lines' consents name, as far as they are known
     */
    public record Held(
            Map<ItemKey, HeldItem> items,
            Map<UUID, List<Block>> blocks,
            Map<ItemKey, Buried> buried,
            Set<PersonsList> left,
            AnalyticsConsents analytics,
            Set<String> marketers) {}

    private final SourceLines sent;
    private final LockedPersons persons;
    private final Map<UUID, LockedSubject> subjects;
    private final Held before;
    private final Map<ItemKey, @Nullable HeldItem> after = new LinkedHashMap<>();
    private final Map<ItemKey, Long> deletedVersions = new HashMap<>();
    private final List<Parked> parked = new ArrayList<>();

    /** A line that waits until the restriction is lifted. */
    public record Parked(UUID subject, BatchLine line) {}

    public Chunk(SourceLines sent, LockedPersons persons, Held held) {
        this.sent = sent;
        this.persons = persons;
        this.subjects = persons.subjects().stream().collect(Collectors.toMap(LockedSubject::id, subject -> subject));
        this.before = held;
    }

    public SourceRights source() {
        return sent.source();
    }

    public SourceLines sent() {
        return sent;
    }

    public LockedPersons locked() {
        return persons;
    }

    public PersonKeys persons() {
        return persons.keys();
    }

    /** Whether each item that is held is about one of the locked subjects. */
    public boolean holdsOnlyOfLocked() {
        return before.items().values().stream().allMatch(item -> subjects.containsKey(item.subject()));
    }

    /** Whether somebody of that name may market. */
    public boolean isMarketer(String name) {
        return before.marketers().contains(name);
    }

    public @Nullable LockedSubject subject(UUID id) {
        return subjects.get(id);
    }

    public @Nullable HeldItem held(ItemKey key) {
        return after.containsKey(key) ? after.get(key) : before.items().get(key);
    }

    public @Nullable Buried buried(ItemKey key) {
        Long deleted = deletedVersions.get(key);
        Buried remembered = before.buried().get(key);
        if (deleted == null) {
            return remembered;
        }
        Buried gone = new Buried(deleted, "source-deletion", Instant.MAX);
        return remembered == null ? gone : remembered.and(gone);
    }

    /**
     * Whether what is remembered of a deleted item keeps a line out: its version and those before, and of an erased item
     * every version. Of who returned since, a later version of what says how things are now comes in: contact data, and
     * what was said about marketing.
     *
     * @param returns whether the line is about somebody who returns with this chunk
     */
    public boolean keepsOut(Buried remembered, UUID subject, BatchLine line, boolean returns) {
        if (line.version() <= remembered.version()) {
            return true;
        }
        return remembered.isErased()
                && !(CategorySets.MARKETING.contains(line.category())
                        && (returns || hasReturnedSince(subject, remembered.at())));
    }

    private boolean hasReturnedSince(UUID subject, Instant erasedAt) {
        LockedSubject locked = subjects.get(subject);
        return locked == null || locked.hasReturnedSince(erasedAt);
    }

    /** Whether an erasure took the person's subscription to a list: no source subscribes the person again. */
    public boolean hasLeft(UUID subject, String list) {
        return before.left().contains(new PersonsList(subject, list));
    }

    /** The consents to web analytics, which later lines see as earlier ones left them. */
    public AnalyticsConsents analytics() {
        return before.analytics();
    }

    /** Whether a line is newer than what is held, or remembered of its deleted item. */
    public boolean isNew(BatchLine line) {
        HeldItem held = held(ItemKey.of(line));
        if (held != null) {
            return line.version() > held.version();
        }
        Buried remembered = buried(ItemKey.of(line));
        return remembered == null || line.version() > remembered.version();
    }

    /** Whether an active block of one of these kinds covers an item, held or new. */
    public boolean blocked(UUID subject, ItemKey key, Set<Block.Kind> kinds) {
        HeldItem held = held(key);
        UUID item = held == null ? null : held.id();
        return before.blocks().getOrDefault(subject, List.of()).stream()
                .anyMatch(block -> kinds.contains(block.kind()) && block.covers(key.category(), item));
    }

    public void put(ItemKey key, HeldItem item) {
        after.put(key, item);
    }

    public void delete(ItemKey key, long version) {
        deletedVersions.put(key, version);
        if (held(key) != null) {
            after.put(key, null);
        }
    }

    public void park(UUID subject, BatchLine line) {
        parked.add(new Parked(subject, line));
    }

    /** Items that the database does not have yet: also in the place of one that a line of the chunk has deleted. */
    public Map<ItemKey, HeldItem> inserts() {
        return writes(item -> item.id() == null);
    }

    /** Items that the database has and that changed. */
    public Map<ItemKey, HeldItem> updates() {
        return writes(item -> item.id() != null);
    }

    /** Items that the database has and that the source deleted, as they were. */
    public Map<ItemKey, HeldItem> deletes() {
        Map<ItemKey, HeldItem> deletes = new LinkedHashMap<>();
        after.forEach((key, item) -> {
            HeldItem present = before.items().get(key);
            if (present != null && (item == null || item.id() == null)) {
                deletes.put(key, present);
            }
        });
        return deletes;
    }

    private Map<ItemKey, HeldItem> writes(Predicate<HeldItem> wanted) {
        Map<ItemKey, HeldItem> writes = new LinkedHashMap<>();
        after.forEach((key, item) -> {
            if (item != null && wanted.test(item)) {
                writes.put(key, item);
            }
        });
        return writes;
    }

    /** The versions that the source deleted, to be remembered. */
    public Map<ItemKey, Long> deletedVersions() {
        return deletedVersions;
    }

    public List<Parked> parked() {
        return parked;
    }
}
