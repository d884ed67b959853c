package fi.vastuugroup.privacy.register.journalling;

import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.Withholding;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Journals what the register does to protect a person: holds and restrictions, withheld items, logins that were taken
 * from the person, separations. Codes, times, ids and keyed hashes; staff's words stay in the database.
 */
@ApplicationScoped
public class ProtectionJournal {

    private final SubjectJournal subjects;
    private final JournalledItemStore items;
    private final TombstoneKeys keys;

    ProtectionJournal(SubjectJournal subjects, JournalledItemStore items, TombstoneKeys keys) {
        this.subjects = subjects;
        this.items = items;
        this.keys = keys;
    }

    /**
     * Journals blocks that were placed, but for requests': after a restore nobody would know of the request that ends
     * one.
     *
     * @param ids of the blocks, in their order
     */
    public Uni<Void> placed(UUID subject, List<UUID> ids, List<Block> blocks) {
        List<UUID> single = blocks.stream()
                .filter(ProtectionJournal::isJournalled)
                .map(Block::item)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return references(subject, single).chain(references -> {
            List<JsonObject> changes = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                if (isJournalled(blocks.get(i))) {
                    changes.add(placed(ids.get(i), blocks.get(i), references));
                }
            }
            return subjects.add(JournalKinds.BLOCK, subject, changes);
        });
    }

    private static boolean isJournalled(Block block) {
        return block.kind() != Block.Kind.REQUEST;
    }

    private static JsonObject placed(UUID id, Block block, Map<UUID, JsonObject> references) {
        Category category = block.category();
        LocalDate hidden = block.notShownUntil();
        JsonObject json = new JsonObject()
                .put("block", id.toString())
                .put("blockKind", block.kind().slug())
                .put("ground", block.ground())
                .put("at", block.placedAt().toString());
        if (category != null) {
            json.put("category", category.slug());
        }
        UUID item = block.item();
        if (item != null) {
            json.put("item", references.get(item));
        }
        return hidden == null ? json : json.put("notShownUntil", hidden.toString());
    }

    /** Reads the block of an entry; its item is another question. */
    public static Block block(JsonObject content, @Nullable UUID item) {
        String hidden = content.getString("notShownUntil");
        return new Block(
                Slugs.of(Block.Kind.class, content.getString("blockKind")),
                Slugs.ofNullable(Category.class, content.getString("category")),
                item,
                content.getString("ground"),
                Instant.parse(content.getString("at")),
                hidden == null ? null : LocalDate.parse(hidden));
    }

    /** Journals that blocks have ended, requests' excepted. */
    public Uni<Void> ended(UUID subject, Collection<Block.Lifted> blocks, Instant at) {
        return subjects.add(
                JournalKinds.BLOCK_END,
                subject,
                blocks.stream()
                        .filter(block -> block.kind() != Block.Kind.REQUEST)
                        .map(block -> new JsonObject()
                                .put("block", block.id().toString())
                                .put("at", at.toString()))
                        .toList());
    }

    /** Journals that an item was withheld, or shown. */
    public Uni<Void> withheld(UUID subject, UUID item, @Nullable Withholding reason, Instant at) {
        return references(subject, List.of(item)).chain(references -> {
            JsonObject json = new JsonObject().put("item", references.get(item)).put("at", at.toString());
            return subjects.add(
                    JournalKinds.WITHHOLDING,
                    subject,
                    List.of(reason == null ? json : json.put("reason", reason.slug())));
        });
    }

    /** Journals that a login was taken from a subject, or given back. */
    public Uni<Void> login(UUID subject, IdentifierHash login, boolean barred, Instant at) {
        return subjects.add(
                JournalKinds.LOGIN,
                subject,
                List.of(new JsonObject()
                        .put("login", SubjectJournal.hex(login.value()))
                        .put("barred", barred)
                        .put("at", at.toString())));
    }

    /** Journals that a source's person was separated from a subject into another. */
    public Uni<Void> separated(UUID subject, UUID to, String source, String person, Instant at) {
        return subjects.add(
                JournalKinds.SEPARATION,
                subject,
                List.of(new JsonObject()
                        .put("to", to.toString())
                        .put("source", source)
                        .put("person", SubjectJournal.hex(keys.person(person).value()))
                        .put("at", at.toString())));
    }

    /** Finds the item of an entry, by its id, or as its source fed it again; empty where it is not there. */
    public Uni<Optional<UUID>> item(UUID subject, JsonObject content) {
        JsonObject reference = content.getJsonObject("item");
        return items.find(
                subject,
                UUID.fromString(reference.getString("id")),
                reference.getString("source"),
                subjects.hash(content, reference.getString("key")));
    }

    private Uni<Map<UUID, JsonObject>> references(UUID subject, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : items.of(subject, ids)
                        .map(found -> found.stream().collect(toMap(JournalledItemStore.Held::id, this::reference)));
    }

    private JsonObject reference(JournalledItemStore.Held item) {
        return new JsonObject()
                .put("id", item.id().toString())
                .put("source", item.source())
                .put(
                        "key",
                        SubjectJournal.hex(
                                keys.item(item.category(), item.sourceId()).value()));
    }
}
