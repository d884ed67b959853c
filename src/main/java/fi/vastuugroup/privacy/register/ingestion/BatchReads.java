package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.slug.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.HeldItem;
import fi.vastuugroup.privacy.register.batch.ItemKey;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What ingestion reads of the items that a chunk's lines name: a statement a kind, whatever the number of lines. */
@ApplicationScoped
class BatchReads {

    private static final String HELD = """
            select category, source_item_id, subject_id, id, source_version, content_digest, rectified
            from item
            join unnest($2::text[], $3::text[]) key(category, source_item_id) using (category, source_item_id)
            where source_system = $1""";

    private static final String TOMBSTONES =
            "select key, source_version, reason from tombstone where source_system = $1 and kind = 'item' and key = any($2)";

    private final Sql sql;
    private final TombstoneKeys tombstones;

    BatchReads(Sql sql, TombstoneKeys tombstones) {
        this.sql = sql;
        this.tombstones = tombstones;
    }

    /** The items of a source that have one of these keys, whomever they are about. */
    Uni<Map<ItemKey, HeldItem>> held(String source, Collection<ItemKey> keys) {
        Map<ItemKey, HeldItem> held = new HashMap<>();
        return sql.execute(
                        HELD,
                        Tuple.of(
                                source,
                                keys.stream().map(key -> key.category().slug()).toArray(String[]::new),
                                keys.stream().map(ItemKey::id).toArray(String[]::new)))
                .invoke(rows -> rows.forEach(row -> held.put(
                        new ItemKey(Slugs.of(Category.class, row.getString(0)), row.getString(1)),
                        new HeldItem(
                                row.getUUID(2),
                                row.getUUID(3),
                                row.getLong(4),
                                row.get(Buffer.class, 5),
                                null,
                                row.getJsonObject(6),
                                null))))
                .replaceWith(held);
    }

    /** What is remembered of deleted items. */
    Uni<Map<ItemKey, Chunk.Buried>> buried(String source, Collection<ItemKey> keys) {
        Map<Buffer, ItemKey> byTombstoneKey = new HashMap<>();
        keys.forEach(key ->
                tombstones.item(key.category(), key.id()).forms().forEach(form -> byTombstoneKey.put(form, key)));
        Map<ItemKey, Chunk.Buried> found = new HashMap<>();
        return sql.execute(TOMBSTONES, Tuple.of(source, byTombstoneKey.keySet().toArray(Buffer[]::new)))
                .invoke(rows -> rows.forEach(row -> found.merge(
                        Objects.requireNonNull(byTombstoneKey.get(row.get(Buffer.class, 0))),
                        new Chunk.Buried(row.getLong(1), row.getString(2)),
                        Chunk.Buried::and)))
                .replaceWith(found);
    }
}
