package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads and writes what erasures put off ({@code put_off_erasure}), and deletes it in portions ({@code stored_item}). The
 * view {@code item} leaves out what is written here from the same transaction on.
 */
@ApplicationScoped
class PutOffStore {

    private static final String HAS_MORE_THAN =
            "select count(*) > $2 from (select from item where subject_id = $1 limit $2 + 1) counted";

    /**
     * Counts by category and source what an erasure may put off: whole categories ($2 and $3, of $4) that no block but the
     * order's own ($5) covers as a whole, without the single items that one covers.
     */
    private static final String COUNT = """
            select category, source_system, items from (
                select i.category, i.source_system, count(*) as items from item i
                where i.subject_id = $1 and ($2 or i.category = any($3)) and i.category = any($4)
                    and i.id <> all(array(select item_id from item_block
                        where subject_id = $1 and lifted_at is null and id <> all($5) and item_id is not null))
                group by i.category, i.source_system) counted
            where not exists (select from active_blocks($1, null, counted.category) block where block.id <> all($5))""";

    private static final String PUT_OFF = """
            insert into put_off_erasure (subject_id, category, last_item, kept, tombstones, put_off_at)
            select $1::uuid, category,
                (select last.id from stored_item last where last.subject_id = $1::uuid order by last.id desc limit 1),
                array(select i.id from item i join item_block block on block.item_id = i.id
                    where i.subject_id = $1::uuid and i.category = asked.category and block.subject_id = $1::uuid
                        and block.lifted_at is null and block.id <> all($3)),
                $4::boolean, $5::timestamptz
            from unnest($2::text[]) asked(category)
            returning category, last_item, kept""";

    private static final String PUT_OFF_AGAIN = """
            insert into put_off_erasure (subject_id, category, last_item, kept, tombstones, put_off_at)
            select $1::uuid, $2::text, $3::uuid, $4::uuid[], $5::boolean, $6::timestamptz
            where not exists (select from put_off_erasure
                where subject_id = $1::uuid and category = $2::text and last_item = $3::uuid)""";

    private static final String NOTIFY_LATER =
            "update put_off_erasure set notices = $4 where subject_id = $1 and category = $2 and last_item = $3";

    private static final String IS_WAITING = "select exists (select from put_off_erasure where subject_id = $1)";

    private static final String WAITING = "select id from put_off_erasure order by id";

    private static final String CLAIM = """
            select id, subject_id, category, last_item, kept, tombstones, notices, reached from put_off_erasure
            where id = $1 for update skip locked""";

    /** Deletes the next so many; what was deleted before is passed over by what was reached. */
    private static final String DELETE = """
            delete from stored_item i using (
                select next.id from stored_item next
                where next.subject_id = $1 and next.category = $2 and next.id > $3 and next.id <= $4
                    and next.id <> all($5)
                order by next.id limit $6) portion
            where i.subject_id = $1 and i.id = portion.id
            returning i.id, i.source_system, i.source_item_id, i.source_version,
                tombstone_key(i.category, i.source_item_id, $7, $8)""";

    private static final String REACHED = "update put_off_erasure set reached = $2 where id = $1";

    private static final String DONE = "delete from put_off_erasure where id = $1";

    private final Sql sql;
    private final TombstoneKeys keys;

    PutOffStore(Sql sql, TombstoneKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** How many items of a category and source an erasure may put off. */
    record Many(Category category, String source, long items) {}

    /** What is put off, claimed for a transaction. */
    record Claimed(UUID id, UUID subject, PutOff what, UUID reached, boolean tombstones, Map<String, UUID> notices) {}

    /** An item that a portion deleted. */
    record Gone(UUID id, String source, String sourceId, long version, Buffer key) {}

    /** Whether more items than so many are held about a subject. */
    Uni<Boolean> hasMoreThan(UUID subject, int items) {
        return sql.execute(HAS_MORE_THAN, Tuple.of(subject, items))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** Counts what may be put off of an order, by category and source. */
    Uni<List<Many>> count(UUID subject, ErasureOrder order, Set<Category> puttable) {
        return sql.list(
                COUNT,
                Tuple.of(
                        subject,
                        order.selection().isAll(),
                        order.selection().categorySlugs(),
                        order.categories().stream()
                                .filter(puttable::contains)
                                .map(Category::slug)
                                .toArray(String[]::new),
                        order.ownBlocks().toArray(UUID[]::new)),
                row -> new Many(Slugs.of(Category.class, row.getString(0)), row.getString(1), row.getLong(2)));
    }

    /** Puts the categories off: their items are seen no more. */
    Uni<List<PutOff>> putOff(UUID subject, ErasureOrder order, Set<Category> categories, Instant at) {
        return sql.list(
                PUT_OFF,
                Tuple.of(
                        subject,
                        categories.stream().map(Category::slug).toArray(String[]::new),
                        order.ownBlocks().toArray(UUID[]::new),
                        order.tombstones(),
                        at.atOffset(ZoneOffset.UTC)),
                row -> new PutOff(
                        Slugs.of(Category.class, row.getString(0)),
                        row.getUUID(1),
                        Arrays.asList(row.getArrayOfUUIDs(2))));
    }

    /** Puts off in a restored database what was put off before. */
    Uni<Void> putOffAgain(UUID subject, PutOff putOff, boolean tombstones, Instant at) {
        return sql.execute(
                        PUT_OFF_AGAIN,
                        Tuple.of(
                                subject,
                                putOff.category().slug(),
                                putOff.lastItem(),
                                putOff.kept().toArray(UUID[]::new),
                                tombstones,
                                at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Notes which notifications, by their source, wait for the deletion. */
    Uni<Void> notifyLater(UUID subject, PutOff putOff, Map<String, UUID> notices) {
        JsonObject json = new JsonObject();
        notices.forEach((source, notice) -> json.put(source, notice.toString()));
        return sql.execute(NOTIFY_LATER, Tuple.of(subject, putOff.category().slug(), putOff.lastItem(), json))
                .replaceWithVoid();
    }

    Uni<Boolean> isWaiting(UUID subject) {
        return sql.execute(IS_WAITING, Tuple.of(subject))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** Lists what waits, oldest first. */
    Uni<List<UUID>> waiting() {
        return sql.list(WAITING, row -> row.getUUID(0));
    }

    /** Takes what was put off for the transaction; empty when it is done or somebody else is at it. */
    Uni<Optional<Claimed>> claim(UUID id) {
        return sql.one(CLAIM, Tuple.of(id), PutOffStore::claimed);
    }

    /** Deletes the next portion. */
    Uni<List<Gone>> delete(Claimed claimed, int portion) {
        return sql.list(
                DELETE,
                Tuple.of(
                                claimed.subject(),
                                claimed.what().category().slug(),
                                claimed.reached(),
                                claimed.what().lastItem(),
                                claimed.what().kept().toArray(UUID[]::new),
                                portion)
                        .addValue(keys.innerPads())
                        .addValue(keys.outerPads()),
                row -> new Gone(
                        row.getUUID(0), row.getString(1), row.getString(2), row.getLong(3), row.get(Buffer.class, 4)));
    }

    Uni<Void> reached(UUID id, UUID item) {
        return sql.execute(REACHED, Tuple.of(id, item)).replaceWithVoid();
    }

    Uni<Void> done(UUID id) {
        return sql.execute(DONE, Tuple.of(id)).replaceWithVoid();
    }

    private static Claimed claimed(Row row) {
        Map<String, UUID> notices = new HashMap<>();
        row.getJsonObject(6)
                .forEach(notice -> notices.put(notice.getKey(), UUID.fromString(String.valueOf(notice.getValue()))));
        return new Claimed(
                row.getUUID(0),
                row.getUUID(1),
                new PutOff(
                        Slugs.of(Category.class, row.getString(2)),
                        row.getUUID(3),
                        Arrays.asList(row.getArrayOfUUIDs(4))),
                row.getUUID(7),
                row.getBoolean(5),
                notices);
    }
}
