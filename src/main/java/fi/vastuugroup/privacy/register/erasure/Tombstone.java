package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Slugs;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Remembers an item, a person or an address that was erased.
 *
 * @param source the source system; {@link #EVERY_SOURCE} for an address
 * @param key a keyed hash, see {@link TombstoneKeys}; of an address, its {@link IdentifierHash}
 * @param version of an item, the last version that was erased
 * @param prohibitions of a person, what stood, as {@code channel/scope}
 */
public record Tombstone(
        String source, Kind kind, Buffer key, @Nullable Long version, Set<String> prohibitions) {

    public static final String EVERY_SOURCE = "*";

    public enum Kind implements Slug {
        ITEM,
        PERSON,
        EMAIL
    }

    /** The key by which a tombstone is found. */
    public record Key(String source, Kind kind, IdentifierHash key) {}

    static Tombstone item(String source, Buffer key, long version) {
        return new Tombstone(source, Kind.ITEM, key, version, Set.of());
    }

    public static Tombstone person(String source, Buffer key, Set<String> prohibitions) {
        return new Tombstone(source, Kind.PERSON, key, null, prohibitions);
    }

    static Tombstone email(Buffer hash) {
        return new Tombstone(EVERY_SOURCE, Kind.EMAIL, hash, null, Set.of());
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
        return prohibitions.isEmpty()
                ? json
                : json.put(
                        "prohibitions",
                        new JsonArray(prohibitions.stream().sorted().toList()));
    }

    /** @param stored a key of the journal, as it is written now */
    static Tombstone fromJson(JsonObject json, UnaryOperator<Buffer> stored) {
        return new Tombstone(
                json.getString("source"),
                Slugs.of(Kind.class, json.getString("kind")),
                stored.apply(Buffer.buffer(HexFormat.of().parseHex(json.getString("key")))),
                json.getLong("version"),
                json.getJsonArray("prohibitions", new JsonArray()).stream()
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
