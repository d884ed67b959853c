package fi.vastuugroup.privacy.register.erasure;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.journal.JournalEntry;
import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says what stays of an erasure, keyed hashes and opaque ids only: as it is left in the database, and as it is written
 * to the journal.
 *
 * @param items that were deleted
 * @param removed whether the person went with them
 * @param contactErased whether the person remains without contact data, and sources may not bring it back
 * @param identifiers that carry the prohibitions on
 * @param prohibitions as {@code channel/scope}
 * @param logins whose sessions end, as keyed hashes
 * @param categories of which a person who remains has lost everything, and sources may not bring it back
 * @param keptLinks the links of logins that stay with a person who remains
 * @param formerForgotten whether the person's former addresses and numbers are forgotten as well
 * @param putOff what is deleted later
 * @param tombstonesLater whether hashes of what is deleted later stay
 */
record ErasureTrace(
        UUID subject,
        Instant at,
        List<UUID> items,
        boolean removed,
        boolean contactErased,
        List<Tombstone> tombstones,
        Set<IdentifierHash> identifiers,
        Set<String> prohibitions,
        List<Buffer> logins,
        Set<Category> categories,
        List<UUID> keptLinks,
        boolean formerForgotten,
        List<PutOff> putOff,
        boolean tombstonesLater) {

    private static final String PEPPER_VERSION = "pepperVersion";

    /** The pepper of entries from before there was another. */
    private static final int FIRST_PEPPER = 1;

    /** What an erased person refused later: it concerns the hashes alone. */
    static ErasureTrace ofRefusal(UUID nobody, LateRefusal refusal) {
        return of(nobody, refusal.at(), List.of(), List.of(), refusal.identifiers(), refusal.prohibitions());
    }

    /** Says what stays of a deletion that ends nothing and puts nothing off. */
    static ErasureTrace of(
            UUID subject,
            Instant at,
            List<UUID> items,
            List<Tombstone> tombstones,
            Set<IdentifierHash> identifiers,
            Set<String> prohibitions) {
        return new ErasureTrace(
                subject,
                at,
                items,
                false,
                false,
                tombstones,
                identifiers,
                prohibitions,
                List.of(),
                Set.of(),
                List.of(),
                false,
                List.of(),
                false);
    }

    JournalEntry toJournal(short pepperVersion) {
        return new JournalEntry(
                JournalKinds.ERASURE,
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
                        .put("logins", array(logins, ErasureTrace::hex))
                        .put("categories", array(categories, Category::slug))
                        .put("keptLinks", array(keptLinks, UUID::toString))
                        .put("formerForgotten", formerForgotten)
                        .put("putOff", array(putOff, PutOff::toJson))
                        .put("tombstonesLater", tombstonesLater));
    }

    static ErasureTrace fromJournal(JsonObject content, Identifiers hashes) {
        int pepperVersion = content.getInteger(PEPPER_VERSION, FIRST_PEPPER);
        return new ErasureTrace(
                UUID.fromString(content.getString("subject")),
                Instant.parse(content.getString("at")),
                texts(content, "items").map(UUID::fromString).toList(),
                content.getBoolean("subjectRemoved"),
                content.getBoolean("contactErased", false),
                content.getJsonArray("tombstones").stream()
                        .map(JsonObject.class::cast)
                        .map(stone -> Tombstone.fromJson(stone, key -> hashes.stored(key, pepperVersion, null)))
                        .toList(),
                texts(content, "identifiers")
                        .map(ErasureTrace::bytes)
                        .map(hash -> hashes.stored(hash, pepperVersion, null))
                        .collect(toUnmodifiableSet()),
                texts(content, "prohibitions").collect(toUnmodifiableSet()),
                texts(content, "logins")
                        .map(ErasureTrace::bytes)
                        .map(login -> hashes.stored(login, pepperVersion, null).value())
                        .toList(),
                texts(content, "categories")
                        .map(slug -> Slugs.of(Category.class, slug))
                        .collect(toUnmodifiableSet()),
                texts(content, "keptLinks").map(UUID::fromString).toList(),
                content.getBoolean("formerForgotten", false),
                content.getJsonArray("putOff", new JsonArray()).stream()
                        .map(JsonObject.class::cast)
                        .map(PutOff::fromJson)
                        .toList(),
                content.getBoolean("tombstonesLater", false));
    }

    private static <T> JsonArray array(Collection<T> values, Function<T, Object> json) {
        return new JsonArray(values.stream().map(json).toList());
    }

    private static Stream<String> texts(JsonObject content, String field) {
        return content.getJsonArray(field, new JsonArray()).stream().map(String::valueOf);
    }

    private static String hex(Buffer bytes) {
        return HexFormat.of().formatHex(bytes.getBytes());
    }

    private static Buffer bytes(String hex) {
        return Buffer.buffer(HexFormat.of().parseHex(hex));
    }
}
