package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.erasure.Erasure.Gone;
import fi.vastuugroup.privacy.register.erasure.Erasure.Person;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads and deletes what an erasure is about ({@code item}, {@code parked_update}, {@code item_block}), but for
 * what it puts off ({@link PutOffStore}). The subject's
 * row is locked.
 */
@ApplicationScoped
class ErasureStore {

    /**
     * Deletes the items that are selected ($2 to $4) and of the erasable categories ($5), but for those that a block
     * other than the order's own ($6) covers. A parked line goes with its item; one about an item that is not held goes
     * with its category. Its version is remembered too: the same line may come again.
     */
    private static final String DELETE = """
        with gone as (
            delete from item i
            where i.subject_id = $1 and ($2 or i.category = any($3) or i.id = any($4)) and i.category = any($5)
                and not exists (select from active_blocks($1, i.id, i.category) block where block.id <> all($6))
            returning i.id, i.category, i.source_system, i.source_item_id, i.source_version,
                case when i.category = 'mailing-list-subscriptions' then i.content ->> 'list' end as list,
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
                or ($2 or parked.category = any($3)) and parked.category = any($9)
                    and not exists (select from active_blocks($1, null, parked.category) block
                        where block.id <> all($6))
                    and not exists (select from item held
                        where held.subject_id = $1 and held.source_system = parked.source_system
                            and held.category = parked.category and held.source_item_id = parked.source_item_id))
            returning p.source_system, p.source_version,
                tombstone_key(parked.category, parked.source_item_id, $7, $8) as key)
        select source_system, key, source_version, id, category, source_item_id, list from gone
        union all select source_system, key, source_version, null, null, null, null from unparked\
        """;

    private static final String REST = """
        select exists (select from item where subject_id = $1 and category = any($3))
                or exists (select from item_block where subject_id = $1 and lifted_at is null and id <> all($2)),
            array(select distinct category from item where subject_id = $1 and category = any($3))\
        """;

    /** Finds what sources refused for the person, as {@code channel/scope}, while a block kept it waiting. */
    private static final String PARKED_REFUSALS = """
        select distinct concat(line #>> '{content,channel}', '/', line #>> '{content,scope}') from parked_update
        where subject_id = $1 and line #>> '{content,category}' = 'marketing-prohibitions'
            and line #>> '{content,state}' = 'prohibited'\
        """;

    /** Finds the sources' persons: one row without a person for a subject without any; no row for no subject. */
    private static final String PERSONS = """
        select p.source_system, p.person_id
        from data_subject s left join subject_source p on p.subject_id = s.id where s.id = $1 order by 1, 2\
        """;

    /**
     * Finds who else holds the items: a backup may not know that subjects were joined or separated. There is no index
     * for it, so it reads the primary key once for each entry of the journal, unless the subject holds them all; that
     * is rare work, before the service opens, and an index would cost with every line that comes in.
     */
    private static final String HOLDERS = """
        select distinct subject_id from stored_item where id = any($2)
            and (select count(*) from stored_item where subject_id = $1 and id = any($2)) < cardinality($2::uuid[])\
        """;

    private static final String DELETE_AGAIN = """
        delete from item where subject_id = any($4) and (id = any($3) or $2 and subject_id = $1)\
        """;

    private static final String LIFT_ALL = """
        update item_block set lifted_at = placed_at, revision = revision + 1
        where subject_id = $1 and lifted_at is null\
        """;

    private final Sql sql;
    private final TombstoneKeys keys;

    ErasureStore(Sql sql, TombstoneKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    Uni<Void> delete(Erasure erasure) {
        ErasureOrder order = erasure.order();
        ItemSelection selection = order.selection();
        return sql.execute(
                        DELETE,
                        Tuple.of(
                                        erasure.subject(),
                                        selection.isAll(),
                                        selection.categorySlugs(),
                                        selection.itemIds(),
                                        slugs(order.categories(), erasure),
                                        order.ownBlocks().toArray(UUID[]::new))
                                .addValue(keys.innerPads())
                                .addValue(keys.outerPads())
                                .addValue(order.categories().stream()
                                        .map(Category::slug)
                                        .toArray(String[]::new)))
                .invoke(rows -> deleted(erasure, rows))
                .replaceWithVoid();
    }

    Uni<Void> rest(Erasure erasure) {
        return sql.execute(
                        REST,
                        Tuple.of(
                                erasure.subject(),
                                erasure.order().ownBlocks().toArray(UUID[]::new),
                                slugs(EnumSet.allOf(Category.class), erasure)))
                .map(rows -> rows.iterator().next())
                .invoke(row -> erasure.left(
                        row.getBoolean(0),
                        Slugs.all(Category.class, row.getArrayOfStrings(1)).toList()))
                .replaceWithVoid();
    }

    Uni<List<String>> parkedRefusals(UUID subject) {
        return sql.list(PARKED_REFUSALS, Tuple.of(subject), row -> row.getString(0));
    }

    /** Leaves out what is put off: nothing of it is seen, and there may be very much of it to look through. */
    private static String[] slugs(Set<Category> categories, Erasure erasure) {
        return categories.stream()
                .filter(category -> !erasure.putsOff(category))
                .map(Category::slug)
                .toArray(String[]::new);
    }

    /** Answers the sources' persons who are the subject; empty when nothing is held about the subject any more. */
    Uni<Optional<List<Person>>> persons(UUID subject) {
        return sql.execute(PERSONS, Tuple.of(subject)).map(rows -> {
            List<Person> persons = new ArrayList<>();
            rows.forEach(row -> {
                if (row.getString(0) != null) {
                    persons.add(new Person(row.getString(0), row.getString(1)));
                }
            });
            return rows.size() == 0 ? Optional.empty() : Optional.of(persons);
        });
    }

    /** Answers the subject, and who else holds some of the items in a restored database. */
    Uni<Set<UUID>> holders(UUID subject, List<UUID> items) {
        Set<UUID> holders = new HashSet<>(Set.of(subject));
        return sql.execute(HOLDERS, Tuple.of(subject, items.toArray(UUID[]::new)))
                .invoke(rows -> rows.forEach(row -> holders.add(row.getUUID(0))))
                .replaceWith(holders);
    }

    /**
     * Deletes what came back with a restored database: the items, whoever of the holders has them, and everything of
     * the subject, with the blocks, if that was erased.
     */
    Uni<Void> deleteAgain(UUID subject, boolean everything, List<UUID> items, Set<UUID> holders) {
        return sql.execute(
                        DELETE_AGAIN,
                        Tuple.of(subject, everything, items.toArray(UUID[]::new), holders.toArray(UUID[]::new)))
                .chain(() -> everything
                        ? sql.execute(LIFT_ALL, Tuple.of(subject)).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private static void deleted(Erasure erasure, Iterable<Row> rows) {
        List<Gone> items = new ArrayList<>();
        Map<List<Object>, Tombstone> versions = new HashMap<>();
        rows.forEach(row -> {
            String source = row.getString(0);
            Buffer key = row.get(Buffer.class, 1);
            versions.merge(List.of(source, key), Tombstone.item(source, key, row.getLong(2)), Tombstone::later);
            UUID id = row.getUUID(3);
            if (id != null) {
                items.add(new Gone(
                        id, Slugs.of(Category.class, row.getString(4)), source, row.getString(5), row.getString(6)));
            }
        });
        erasure.deleted(items, versions.values());
    }
}
