package fi.vastuugroup.privacy.register;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tombstones of erasures: placed by an erasure or by the journal's replay, looked up by ingestion. */
@ApplicationScoped
class Tombstones {

    private static final String PLACE = """
            insert into tombstone (source_system, kind, key, source_version, reason, placed_at, prohibitions)
            select source_system, kind, key, version, 'erasure', $1, string_to_array(nullif(prohibitions, ''), ' ')
            from unnest($2::text[], $3::text[], $4::bytea[], $5::bigint[], $6::text[])
                as placed(source_system, kind, key, version, prohibitions)
            on conflict (source_system, kind, key) do update
            set source_version = greatest(tombstone.source_version, excluded.source_version), reason = 'erasure',
                placed_at = greatest(tombstone.placed_at, excluded.placed_at),
                prohibitions = case when tombstone.reason = 'erasure' and tombstone.placed_at > excluded.placed_at
                    then tombstone.prohibitions else excluded.prohibitions end""";

    private static final String FIND = """
            select source_system, kind, key, placed_at, prohibitions from tombstone
            join unnest($1::text[], $2::text[], $3::bytea[]) as asked(source_system, kind, key)
                using (source_system, kind, key)""";

    /** By what a tombstone is found. */
    record Key(String source, Tombstone.Kind kind, Buffer key) {}

    /** An erasure, as its tombstone of a person or an address remembers it. */
    record Grave(Instant placedAt, Set<String> prohibitions) {}

    /** Places tombstones, each key once. */
    Uni<Void> place(SqlConnection transaction, List<Tombstone> tombstones, Instant at) {
        if (tombstones.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transaction
                .preparedQuery(PLACE)
                .execute(Tuple.tuple()
                        .addOffsetDateTime(at.atOffset(ZoneOffset.UTC))
                        .addValue(tombstones.stream().map(Tombstone::source).toArray(String[]::new))
                        .addValue(tombstones.stream()
                                .map(stone -> stone.kind().slug())
                                .toArray(String[]::new))
                        .addValue(tombstones.stream().map(Tombstone::key).toArray(Buffer[]::new))
                        .addValue(tombstones.stream().map(Tombstone::version).toArray(Long[]::new))
                        .addValue(tombstones.stream()
                                .map(stone -> String.join(" ", stone.prohibitions()))
                                .toArray(String[]::new)))
                .replaceWithVoid();
    }

    /** Those of persons and addresses that exist; asks nothing for none. */
    Uni<Map<Key, Grave>> find(SqlConnection transaction, Collection<Key> keys) {
        Map<Key, Grave> found = new HashMap<>();
        if (keys.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        return transaction
                .preparedQuery(FIND)
                .execute(Tuple.of(
                        keys.stream().map(Key::source).toArray(String[]::new),
                        keys.stream().map(key -> key.kind().slug()).toArray(String[]::new),
                        keys.stream().map(Key::key).toArray(Buffer[]::new)))
                .invoke(rows -> rows.forEach(row -> found.put(key(row), grave(row))))
                .replaceWith(found);
    }

    private static Key key(Row row) {
        return new Key(row.getString(0), Tombstone.Kind.fromString(row.getString(1)), row.get(Buffer.class, 2));
    }

    private static Grave grave(Row row) {
        String[] prohibitions = row.getArrayOfStrings(4);
        return new Grave(row.getOffsetDateTime(3).toInstant(), prohibitions == null ? Set.of() : Set.of(prohibitions));
    }
}
