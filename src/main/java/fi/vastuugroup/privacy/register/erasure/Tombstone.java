package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Remembers an item, a person or an address that was erased.
 *
 * @param source the source system; {@link #EVERY_SOURCE} for an address
 * @param key a keyed hash, see {@link TombstoneKeys}; of an address, its {@link IdentifierHash}
 * @param version of an item, the last version that was erased
 * @param prohibitions of a person, what stood, as {@code channel/scope}
 * @param identifiers of a person, the hashes of the addresses and numbers by which the person was known: what is refused
 *     later is recorded for them
 */
public record Tombstone(
        String source,
        Kind kind,
        Buffer key,
        @Nullable Long version,
        Set<String> prohibitions,
        Set<IdentifierHash> identifiers) {

    public static final String EVERY_SOURCE = "*";

    public enum Kind implements Slug {
        ITEM,
        PERSON,
        EMAIL
    }

    /** The key by which a tombstone is found. */
    public record Key(String source, Kind kind, IdentifierHash key) {}

    static Tombstone item(String source, Buffer key, long version) {
        return new Tombstone(source, Kind.ITEM, key, version, Set.of(), Set.of());
    }

    /** Remembers that a person's subscription to a list was erased. */
    static Tombstone list(TombstoneKeys keys, UUID subject, String list) {
        return new Tombstone(
                EVERY_SOURCE, Kind.ITEM, listKey(keys, subject, list).value(), 0L, Set.of(), Set.of());
    }

    /** The key under which it is remembered: of the list as the person, by our own id, has it. */
    public static IdentifierHash listKey(TombstoneKeys keys, UUID subject, String list) {
        return keys.item(Category.MAILING_LIST_SUBSCRIPTIONS, subject + "/" + list);
    }

    public static Tombstone person(
            String source, Buffer key, Set<String> prohibitions, Set<IdentifierHash> identifiers) {
        return new Tombstone(source, Kind.PERSON, key, null, prohibitions, identifiers);
    }

    static Tombstone email(Buffer hash) {
        return new Tombstone(EVERY_SOURCE, Kind.EMAIL, hash, null, Set.of(), Set.of());
    }

    /** Answers that of two tombstones of an item which has the later version. */
    static Tombstone later(Tombstone one, Tombstone other) {
        return Objects.requireNonNull(one.version()) < Objects.requireNonNull(other.version()) ? other : one;
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject()
                .put("source", source)
                .put("kind", kind.slug())
                .put("key", HexFormat.of().formatHex(key.getBytes()));
        if (version != null) {
            json.put("version", version);
        }
        if (!prohibitions.isEmpty()) {
            json.put(
                    "prohibitions", new JsonArray(prohibitions.stream().sorted().toList()));
        }
        return identifiers.isEmpty() ? json : json.put("identifiers", new JsonArray(hex()));
    }

    /** The identifiers' hashes as texts. */
    List<String> hex() {
        return identifiers.stream()
                .map(hash -> HexFormat.of().formatHex(hash.value().getBytes()))
                .sorted()
                .toList();
    }

    /** @param stored a key of the journal, as it is written now */
    static Tombstone fromJson(JsonObject json, Function<Buffer, IdentifierHash> stored) {
        return new Tombstone(
                json.getString("source"),
                Slugs.of(Kind.class, json.getString("kind")),
                stored.apply(bytes(json.getString("key"))).value(),
                json.getLong("version"),
                json.getJsonArray("prohibitions", new JsonArray()).stream()
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)),
                json.getJsonArray("identifiers", new JsonArray()).stream()
                        .map(hash -> stored.apply(bytes(String.valueOf(hash))))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Buffer bytes(String hex) {
        return Buffer.buffer(HexFormat.of().parseHex(hex));
    }
}
