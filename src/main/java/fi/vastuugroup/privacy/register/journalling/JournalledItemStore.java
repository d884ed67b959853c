package fi.vastuugroup.privacy.register.journalling;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads by what an item can be found after a restore (item): its id, or the keyed hash of its id in its source. */
@ApplicationScoped
class JournalledItemStore {

    private static final String OF =
            "select id, category, source_system, source_item_id from item where subject_id = $1 and id = any($2)";

    private static final String FIND = """
            select id from item where subject_id = $1 and (id = $2
                or source_system = $3 and tombstone_key(category, source_item_id, $5, $6) = $4)
            order by id = $2 desc limit 1""";

    private final Sql sql;
    private final TombstoneKeys keys;

    JournalledItemStore(Sql sql, TombstoneKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** An item with what its source calls it. */
    record Held(UUID id, Category category, String source, String sourceId) {}

    Uni<List<Held>> of(UUID subject, List<UUID> ids) {
        return sql.list(
                OF,
                Tuple.of(subject, ids.toArray(UUID[]::new)),
                row -> new Held(
                        row.getUUID(0),
                        Slugs.of(Category.class, row.getString(1)),
                        row.getString(2),
                        row.getString(3)));
    }

    Uni<Optional<UUID>> find(UUID subject, UUID id, String source, IdentifierHash key) {
        return sql.one(
                FIND,
                Tuple.of(subject, id, source)
                        .addValue(key.value())
                        .addValue(keys.innerPads())
                        .addValue(keys.outerPads()),
                row -> row.getUUID(0));
    }
}
