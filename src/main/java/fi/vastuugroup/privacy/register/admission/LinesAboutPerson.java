package fi.vastuugroup.privacy.register.admission;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.erasure.Grave;
import fi.vastuugroup.privacy.register.erasure.LateRefusal;
import fi.vastuugroup.privacy.register.erasure.Tombstone.Key;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a chunk about one person, with the keys under which an erasure of that person would be remembered. */
final class LinesAboutPerson {

    private final @Nullable LockedSubject subject;
    private final List<BatchLine> lines = new ArrayList<>();
    private final Set<Key> persons = new HashSet<>();
    private final Map<BatchLine, Key> joins = new HashMap<>();
    private final Map<BatchLine, Set<Key>> addresses = new HashMap<>();

    /** @param subject null for a person whom the register does not know */
    LinesAboutPerson(@Nullable LockedSubject subject) {
        this.subject = subject;
    }

    void add(BatchLine line) {
        lines.add(line);
    }

    void addPerson(Key key) {
        persons.add(key);
    }

    /** Adds the key by which a line would make another person one with this one, who is in the register. */
    void addJoin(BatchLine line, Key key) {
        joins.put(line, key);
    }

    void addAddress(BatchLine line, Key key) {
        addresses.computeIfAbsent(line, first -> new HashSet<>()).add(key);
    }

    @Nullable LockedSubject subject() {
        return subject;
    }

    List<BatchLine> lines() {
        return lines;
    }

    Set<Key> persons() {
        return persons;
    }

    Stream<Key> keys() {
        return Stream.of(persons.stream(), joins.values().stream(), addressKeys())
                .flatMap(keys -> keys);
    }

    private Stream<Key> addressKeys() {
        return addresses.values().stream().flatMap(Set::stream);
    }

    /** Whether the lines themselves show that the person returned after an erasure. */
    boolean showReturn(Chunk chunk, Instant erasedAt, Instant now) {
        return showReturn(lines, chunk, erasedAt, now);
    }

    /** Whether the lines that name somebody erased show that this person returned. */
    boolean joinedShowReturn(Chunk chunk, Map<Key, Grave> graves, Instant erasedAt, Instant now) {
        return showReturn(joinedToErased(graves), chunk, erasedAt, now);
    }

    private static boolean showReturn(Collection<BatchLine> lines, Chunk chunk, Instant erasedAt, Instant now) {
        return lines.stream()
                .filter(line -> chunk.source().mayFeed(line.category()) && chunk.isNew(line))
                .anyMatch(line ->
                        line instanceof BatchLine.Upsert upsert && OwnActs.returned(upsert.content(), erasedAt, now));
    }

    /** The latest erasure of the person, with all prohibitions that are remembered; null when there was none. */
    @Nullable Grave latest(Map<Key, Grave> graves) {
        List<Grave> own = keys().filter(graves::containsKey).map(graves::get).toList();
        if (own.isEmpty()) {
            return null;
        }
        Instant last =
                own.stream().map(Grave::placedAt).max(Comparator.naturalOrder()).orElseThrow();
        Set<String> prohibitions = new TreeSet<>();
        own.forEach(grave -> prohibitions.addAll(grave.prohibitions()));
        return new Grave(last, prohibitions, erasedIdentifiers(graves));
    }

    /** The identifiers by which the erased person was known, as the tombstones found have them. */
    Set<IdentifierHash> erasedIdentifiers(Map<Key, Grave> graves) {
        Set<IdentifierHash> known = new HashSet<>();
        keys().map(graves::get).filter(Objects::nonNull).map(Grave::identifiers).forEach(known::addAll);
        addressKeys().filter(graves::containsKey).map(Key::key).forEach(known::add);
        return known;
    }

    /** The tombstones found. */
    Set<Key> remembered(Map<Key, Grave> graves) {
        return keys().filter(graves::containsKey).collect(toUnmodifiableSet());
    }

    /** What the lines refuse and nothing remembers yet, for the hashes that are left of the erased person. */
    List<LateRefusal> refusals(Chunk chunk, Map<Key, Grave> graves, Instant now) {
        return refusals(lines, chunk, graves, now);
    }

    /** What the lines that name somebody erased refuse. */
    List<LateRefusal> refusalsOfJoined(Chunk chunk, Map<Key, Grave> graves, Instant now) {
        return refusals(joinedToErased(graves), chunk, graves, now);
    }

    private List<LateRefusal> refusals(
            Collection<BatchLine> refusing, Chunk chunk, Map<Key, Grave> graves, Instant now) {
        Grave grave = latest(graves);
        Set<IdentifierHash> known = erasedIdentifiers(graves);
        if (grave == null || known.isEmpty()) {
            return List.of();
        }
        return refusing.stream()
                .filter(line -> chunk.source().mayFeed(line.category()))
                .map(LinesAboutPerson::refused)
                .filter(Objects::nonNull)
                .filter(refused -> !grave.prohibitions().contains(code(refused)))
                .map(refused -> new LateRefusal(
                        known,
                        Set.of(code(refused)),
                        remembered(graves),
                        refused.recordedAt().isAfter(now) ? now : refused.recordedAt()))
                .distinct()
                .toList();
    }

    /** The prohibition that a line states; null for any other line. */
    static @Nullable MarketingProhibition refused(BatchLine line) {
        return line instanceof BatchLine.Upsert upsert
                        && upsert.content() instanceof MarketingProhibition prohibition
                        && prohibition.state() == MarketingProhibition.State.PROHIBITED
                ? prohibition
                : null;
    }

    private static String code(MarketingProhibition prohibition) {
        return prohibition.channel().slug() + "/" + prohibition.scope().slug();
    }

    /** The lines that would make somebody who was erased one with this person. */
    List<BatchLine> joinedToErased(Map<Key, Grave> graves) {
        return joins.entrySet().stream()
                .filter(entry -> graves.containsKey(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether an address or the CRM's id tells that this is somebody who was erased. */
    boolean isToldToBeErased(Map<Key, Grave> graves) {
        return isSaidToBeErased(graves) || addressKeys().anyMatch(graves::containsKey);
    }

    /** Whether the person's own source says, by the CRM's id, that this is somebody who was erased. */
    boolean isSaidToBeErased(Map<Key, Grave> graves) {
        return joins.values().stream().anyMatch(key -> isShared(key) && graves.containsKey(key));
    }

    /** Whether a source says of somebody of its own who was erased that this is the person. */
    boolean isClaimedByErased(Map<Key, Grave> graves) {
        return joins.values().stream().anyMatch(key -> !isShared(key) && graves.containsKey(key));
    }

    private static boolean isShared(Key key) {
        return key.source().equals(SourceSystem.CRM);
    }

    /** The lines with an address or the id of somebody who was erased. */
    Set<BatchLine> ofErased(Map<Key, Grave> graves) {
        Set<BatchLine> erased = new HashSet<>(joinedToErased(graves));
        addresses.forEach((line, keys) -> {
            if (keys.stream().anyMatch(graves::containsKey)) {
                erased.add(line);
            }
        });
        return erased;
    }
}
