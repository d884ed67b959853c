package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.AnalyticsConsents;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.HeldItem;
import fi.vastuugroup.privacy.register.batch.ItemKey;
import fi.vastuugroup.privacy.register.batch.LockedPersons;
import fi.vastuugroup.privacy.register.batch.SourceLines;
import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import fi.vastuugroup.privacy.register.erasure.Tombstone;
import fi.vastuugroup.privacy.register.item.BlockStore;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Reads what a chunk's lines are decided by ({@code item}, {@code tombstone}): with one statement for each kind,
 * whatever the number of lines.
 */
@ApplicationScoped
class BatchReads {

    /**
     * Makes PostgreSQL plan each statement anew. Chunks are large and the tables may grow by orders of magnitude within
     * one stream: a plan that was cached while they were small reads them whole for every chunk. Planning anew costs
     * nothing beside a thousand lines.
     */
    private static final String PLAN_ANEW = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private static final String HELD = """
        select category, source_item_id, subject_id, id, source_version, content_digest, rectified
        from item
        join unnest($2::text[], $3::text[]) key(category, source_item_id) using (category, source_item_id)
        where source_system = $1""";

    /**
     * What an erasure has put off is buried, though its tombstone comes with its deletion: it is asked for first, so that
     * what is deleted meanwhile is found by its tombstone.
     */
    private static final String PUT_OFF = """
        select i.category, i.source_item_id, i.source_version, e.put_off_at
        from put_off_erasure e
        join stored_item i on i.subject_id = e.subject_id and i.category = e.category
        join unnest($2::text[], $3::text[]) key(category, source_item_id)
            on i.category = key.category and i.source_item_id = key.source_item_id
        where i.source_system = $1 and i.id <= e.last_item and i.id <> all(e.kept)""";

    private static final String TOMBSTONES = """
        select key, source_version, reason, placed_at from tombstone
        where source_system = $1 and kind = 'item' and key = any($2)""";

    private final Sql sql;
    private final BlockStore blocks;
    private final TombstoneKeys tombstones;
    private final AnalyticsConsentReads analytics;
    private final ChunkMarketers marketers;

    BatchReads(
            Sql sql,
            BlockStore blocks,
            TombstoneKeys tombstones,
            AnalyticsConsentReads analytics,
            ChunkMarketers marketers) {
        this.sql = sql;
        this.blocks = blocks;
        this.tombstones = tombstones;
        this.analytics = analytics;
        this.marketers = marketers;
    }

    /** Has all statements of the transaction planned anew; said first in it. */
    Uni<Void> planAnew() {
        return sql.execute(PLAN_ANEW).replaceWithVoid();
    }

    /** Reads all that the lines are decided by. */
    Uni<Chunk> of(SourceLines sent, LockedPersons persons) {
        String source = sent.source().id();
        Set<ItemKey> keys = sent.items();
        Chunk.Held held = new Chunk.Held(
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashSet<>(),
                new AnalyticsConsents(),
                new HashSet<>());
        return items(source, keys, held.items())
                .chain(() -> blocks.active(persons.keys().existing()))
                .invoke(held.blocks()::putAll)
                .chain(() -> putOff(source, keys, held.buried()))
                .chain(() -> buried(source, keys, held.buried()))
                .chain(() -> left(sent, persons, held.left()))
                .chain(() -> analytics.read(sent, persons, held.analytics()))
                .chain(() -> marketers.read(sent, held.marketers()))
                .map(read -> new Chunk(sent, persons, held));
    }

    private Uni<Void> items(String source, Collection<ItemKey> keys, Map<ItemKey, HeldItem> held) {
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
                .replaceWithVoid();
    }

    private Uni<Void> buried(String source, Collection<ItemKey> keys, Map<ItemKey, Chunk.Buried> found) {
        Map<Buffer, ItemKey> byTombstoneKey = new HashMap<>();
        keys.forEach(key ->
                tombstones.item(key.category(), key.id()).forms().forEach(form -> byTombstoneKey.put(form, key)));
        return sql.execute(TOMBSTONES, Tuple.of(source, byTombstoneKey.keySet().toArray(Buffer[]::new)))
                .invoke(rows -> rows.forEach(row -> found.merge(
                        Objects.requireNonNull(byTombstoneKey.get(row.get(Buffer.class, 0))),
                        new Chunk.Buried(
                                row.getLong(1),
                                row.getString(2),
                                row.getOffsetDateTime(3).toInstant()),
                        Chunk.Buried::and)))
                .replaceWithVoid();
    }

    private Uni<Void> putOff(String source, Collection<ItemKey> keys, Map<ItemKey, Chunk.Buried> found) {
        return sql.execute(
                        PUT_OFF,
                        Tuple.of(
                                source,
                                keys.stream().map(key -> key.category().slug()).toArray(String[]::new),
                                keys.stream().map(ItemKey::id).toArray(String[]::new)))
                .invoke(rows -> rows.forEach(row -> found.merge(
                        new ItemKey(Slugs.of(Category.class, row.getString(0)), row.getString(1)),
                        new Chunk.Buried(
                                row.getLong(2),
                                Chunk.Buried.ERASURE,
                                row.getOffsetDateTime(3).toInstant()),
                        Chunk.Buried::and)))
                .replaceWithVoid();
    }

    /** Reads which lists an erasure took from the persons whom lines would subscribe; most chunks ask nothing. */
    private Uni<Void> left(SourceLines sent, LockedPersons persons, Set<Chunk.PersonsList> left) {
        Map<Buffer, Chunk.PersonsList> byKey = new HashMap<>();
        sent.lines().forEach(line -> {
            UUID subject = persons.keys().existingSubjectOf(line.person());
            if (subject != null
                    && line instanceof BatchLine.Upsert upsert
                    && upsert.content() instanceof MailingListSubscription subscription
                    && subscription.subscribed()) {
                Tombstone.listKey(tombstones, subject, subscription.list())
                        .forms()
                        .forEach(form -> byKey.put(form, new Chunk.PersonsList(subject, subscription.list())));
            }
        });
        return byKey.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.execute(
                                TOMBSTONES,
                                Tuple.of(Tombstone.EVERY_SOURCE, byKey.keySet().toArray(Buffer[]::new)))
                        .invoke(rows -> rows.forEach(row -> left.add(byKey.get(row.get(Buffer.class, 0)))))
                        .replaceWithVoid();
    }
}
