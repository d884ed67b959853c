package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads which source holds an item, and as whose ({@code item}), for notices of restrictions of single items. */
@ApplicationScoped
class RestrictedItemReads {

    private static final String ITEMS = """
        select i.id, i.category, i.source_system, i.source_item_id,
            coalesce(i.source_person_id, (select min(p.person_id) from subject_source p
                where p.subject_id = i.subject_id and p.source_system = i.source_system having count(*) = 1))
        from item i where i.subject_id = $1 and i.id = any($2)\
        """;

    private final Sql sql;

    RestrictedItemReads(Sql sql) {
        this.sql = sql;
    }

    /**
     * An item that a restriction covers.
     *
     * @param person the source's own id of the person, where there is exactly one
     */
    record Covered(
            UUID id,
            Category category,
            String source,
            String sourceId,
            @Nullable String person) {}

    Uni<List<Covered>> of(UUID subject, List<UUID> items) {
        return sql.list(ITEMS, Tuple.of(subject, items.toArray(UUID[]::new)), RestrictedItemReads::covered);
    }

    private static Covered covered(Row row) {
        return new Covered(
                row.getUUID(0),
                Slugs.of(Category.class, row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4));
    }
}
