package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.slug.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The statements of an erasure. The subject's row is locked. */
@ApplicationScoped
class ErasureStore {

    /**
     * What is selected ($2 to $4) of the erasable categories ($5), but for what a block other than the order's own ($6)
     * covers. A parked line goes with its item; one about an item that is not held goes with its category. Its version is
     * remembered too: the same line may come again.
     */
    private static final String DELETE = """
            with gone as (
                delete from item i
                where i.subject_id = $1 and ($2 or i.category = any($3) or i.id = any($4)) and i.category = any($5)
                    and not exists (select from active_blocks($1, i.id, i.category) block where block.id <> all($6))
                returning i.id, i.category, i.source_system, i.source_item_id, i.source_version,
                    tombstone_key(i.category, i.source_item_id, $7, $8) as key),
            parked as (
                select source_system, item_key, line ->> 'id' as source_item_id,
                    coalesce(line #>> '{content,category}', line ->> 'category') as category
                from parked_update where subject_id = $1),
            unparked as (
                delete from parked_update p using parked
                where p.subject_id = $1 and p.source_system = parked.source_system and p.item_key = parked.item_key and (
                    exists (select from gone g where g.source_system = parked.source_system
                        and g.category = parked.category and g.source_item_id = parked.source_item_id)
                    or ($2 or parked.category = any($3)) and parked.category = any($5)
                        and not exists (select from active_blocks($1, null, parked.category) block
                            where block.id <> all($6))
                        and not exists (select from item held
                            where held.subject_id = $1 and held.source_system = parked.source_system
                                and held.category = parked.category and held.source_item_id = parked.source_item_id))
                returning p.source_system, p.source_version,
                    tombstone_key(parked.category, parked.source_item_id, $7, $8) as key)
            select source_system, key, source_version, id, category, source_item_id from gone
            union all select source_system, key, source_version, null, null, null from unparked""";

    private static final String REST = """
            select exists (select from item where subject_id = $1)
                    or exists (select from item_block where subject_id = $1 and lifted_at is null and id <> all($2)),
                exists (select from item where subject_id = $1 and category in ('contact-details', 'organisations'))""";

    private static final String PERSONS =
            "select source_system, person_id from subject_source where subject_id = $1 order by 1, 2";

    /**
     * Who else holds the items: a backup may not know that subjects were joined or separated. There is no index for it,
     * so it reads the primary key once for each entry of the journal, unless the subject holds them all; that is rare
     * work, before the service opens, and an index would cost with every line that comes in.
     */
    private static final String HOLDERS = """
            select distinct subject_id from item where id = any($2)
                and (select count(*) from item where subject_id = $1 and id = any($2)) < cardinality($2::uuid[])""";

    private static final String DELETE_AGAIN = """
            delete from item where subject_id = any($4) and (id = any($3) or $2 and subject_id = $1)""";

    private static final String LIFT_ALL =
            "update item_block set lifted_at = placed_at where subject_id = $1 and lifted_at is null";

    private final Sql sql;
    private final TombstoneKeys keys;

    ErasureStore(Sql sql, TombstoneKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** An item that was deleted. */
    record Gone(UUID id, Category category, String source, String sourceId) {}

    /** What was deleted, and the last versions of it that came, by source and key. */
    record Deleted(List<Gone> items, Map<Versioned, Long> versions) {

        boolean contains(Category category) {
            return items.stream().anyMatch(item -> item.category() == category);
        }

        boolean containsContactData() {
            return contains(Category.CONTACT_DETAILS) || contains(Category.ORGANISATIONS);
        }
    }

    /**
     * What an erasure leaves.
     *
     * @param anything items or blocks, for which the subject stays
     * @param contactData contact details or roles
     */
    record Rest(boolean anything, boolean contactData) {}

    record Versioned(String source, Buffer key) {}

    /** A source's person. */
    record Person(String source, String id) {}

    Uni<Deleted> delete(UUID subject, ErasureOrder order) {
        ItemSelection selection = order.selection();
        return sql.execute(
                        DELETE,
                        Tuple.of(
                                        subject,
                                        selection.isAll(),
                                        selection.categorySlugs(),
                                        selection.itemIds(),
                                        order.categories().stream()
                                                .map(Category::slug)
                                                .toArray(String[]::new),
                                        order.ownBlocks().toArray(UUID[]::new))
                                .addValue(keys.innerPads())
                                .addValue(keys.outerPads()))
                .map(ErasureStore::deleted);
    }

    Uni<Rest> rest(UUID subject, Set<UUID> exceptBlocks) {
        return sql.execute(REST, Tuple.of(subject, exceptBlocks.toArray(UUID[]::new)))
                .map(rows -> {
                    Row row = rows.iterator().next();
                    return new Rest(row.getBoolean(0), row.getBoolean(1));
                });
    }

    Uni<List<Person>> persons(UUID subject) {
        List<Person> persons = new ArrayList<>();
        return sql.execute(PERSONS, Tuple.of(subject))
                .invoke(rows -> rows.forEach(row -> persons.add(new Person(row.getString(0), row.getString(1)))))
                .replaceWith(persons);
    }

    /** The subject, and who else holds some of the items in a restored database. */
    Uni<Set<UUID>> holders(UUID subject, List<UUID> items) {
        Set<UUID> holders = new HashSet<>(Set.of(subject));
        return sql.execute(HOLDERS, Tuple.of(subject, items.toArray(UUID[]::new)))
                .invoke(rows -> rows.forEach(row -> holders.add(row.getUUID(0))))
                .replaceWith(holders);
    }

    /**
     * What came back with a restored database: the items, whoever of the holders has them, and everything of the subject,
     * with the blocks, if that was erased.
     */
    Uni<Void> deleteAgain(UUID subject, boolean everything, List<UUID> items, Set<UUID> holders) {
        return sql.execute(
                        DELETE_AGAIN,
                        Tuple.of(subject, everything, items.toArray(UUID[]::new), holders.toArray(UUID[]::new)))
                .chain(() -> everything
                        ? sql.execute(LIFT_ALL, Tuple.of(subject)).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private static Deleted deleted(Iterable<Row> rows) {
        List<Gone> items = new ArrayList<>();
        Map<Versioned, Long> versions = new HashMap<>();
        rows.forEach(row -> {
            String source = row.getString(0);
            versions.merge(new Versioned(source, row.get(Buffer.class, 1)), row.getLong(2), Math::max);
            UUID id = row.getUUID(3);
            if (id != null) {
                items.add(new Gone(id, Slugs.of(Category.class, row.getString(4)), source, row.getString(5)));
            }
        });
        return new Deleted(items, versions);
    }
}
