package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.erasure.Tombstone.Key;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the tombstones of erasures ({@code tombstone}): an erasure or the journal's replay places them,
 * ingestion looks them up.
 */
@ApplicationScoped
public class TombstoneStore {

    private static final String PLACE = """
            insert into tombstone (source_system, kind, key, source_version, reason, placed_at, prohibitions,
                pepper_version, identifiers)
            select source_system, kind, key, version, 'erasure', $1, string_to_array(nullif(prohibitions, ''), ' '), $7,
                (select array_agg(decode(hash, 'hex')) from unnest(string_to_array(nullif(hashes, ''), ' ')) hash)
            from unnest($2::text[], $3::text[], $4::bytea[], $5::bigint[], $6::text[], $8::text[])
                as placed(source_system, kind, key, version, prohibitions, hashes)
            on conflict (source_system, kind, key) do update
            set source_version = greatest(tombstone.source_version, excluded.source_version), reason = 'erasure',
                placed_at = greatest(tombstone.placed_at, excluded.placed_at),
                prohibitions = case when tombstone.reason = 'erasure' and tombstone.placed_at > excluded.placed_at
                    then tombstone.prohibitions else excluded.prohibitions end,
                identifiers = coalesce(excluded.identifiers, tombstone.identifiers)""";

    private static final String REFUSE = """
            update tombstone t set prohibitions = (
                select array_agg(distinct code order by code) from unnest(coalesce(t.prohibitions, '{}') || $4::text[]) code)
            from unnest($1::text[], $2::text[], $3::bytea[]) as refused(source_system, kind, key)
            where t.source_system = refused.source_system and t.kind = refused.kind and t.key = refused.key""";

    private static final String FIND = """
            select source_system, kind, key, placed_at, prohibitions, (
                    select string_agg(encode(hash, 'hex'), ' ') from unnest(identifiers) hash), pepper_version
            from tombstone
            join unnest($1::text[], $2::text[], $3::bytea[]) as asked(source_system, kind, key)
                using (source_system, kind, key)""";

    /** The key by which a row is found, of whichever pepper. */
    private record Form(String source, String kind, Buffer key) {}

    private final Sql sql;
    private final TombstoneKeys keys;
    private final Identifiers identifiers;

    TombstoneStore(Sql sql, TombstoneKeys keys, Identifiers identifiers) {
        this.sql = sql;
        this.keys = keys;
        this.identifiers = identifiers;
    }

    /** Places tombstones, each key once. */
    public Uni<Void> place(List<Tombstone> tombstones, Instant at) {
        if (tombstones.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.execute(
                        PLACE,
                        Tuple.tuple()
                                .addOffsetDateTime(at.atOffset(ZoneOffset.UTC))
                                .addValue(tombstones.stream()
                                        .map(Tombstone::source)
                                        .toArray(String[]::new))
                                .addValue(tombstones.stream()
                                        .map(stone -> stone.kind().slug())
                                        .toArray(String[]::new))
                                .addValue(
                                        tombstones.stream().map(Tombstone::key).toArray(Buffer[]::new))
                                .addValue(tombstones.stream()
                                        .map(Tombstone::version)
                                        .toArray(Long[]::new))
                                .addValue(tombstones.stream()
                                        .map(stone -> String.join(" ", stone.prohibitions()))
                                        .toArray(String[]::new))
                                .addShort(keys.pepperVersion())
                                .addValue(tombstones.stream()
                                        .map(stone -> String.join(" ", stone.hex()))
                                        .toArray(String[]::new)))
                .replaceWithVoid();
    }

    /** Finds the tombstones of persons and addresses; asks the database nothing without keys. */
    public Uni<Map<Key, Grave>> find(Collection<Key> keys) {
        Map<Key, Grave> found = new HashMap<>();
        if (keys.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        Map<Form, Key> byForm = new HashMap<>();
        keys.forEach(key -> key.key()
                .forms()
                .forEach(form -> byForm.put(new Form(key.source(), key.kind().slug(), form), key)));
        List<Form> forms = List.copyOf(byForm.keySet());
        return sql.execute(
                        FIND,
                        Tuple.of(
                                forms.stream().map(Form::source).toArray(String[]::new),
                                forms.stream().map(Form::kind).toArray(String[]::new),
                                forms.stream().map(Form::key).toArray(Buffer[]::new)))
                .invoke(rows -> rows.forEach(
                        row -> found.merge(Objects.requireNonNull(byForm.get(form(row))), grave(row), Grave::latest)))
                .replaceWith(found);
    }

    /** Remembers what was refused since: it is in force again when the person returns. */
    Uni<Void> refuse(Collection<Key> keys, Set<String> prohibitions) {
        List<Form> forms = keys.stream()
                .flatMap(key -> key.key()
                        .forms()
                        .map(form -> new Form(key.source(), key.kind().slug(), form)))
                .toList();
        return sql.execute(
                        REFUSE,
                        Tuple.of(
                                forms.stream().map(Form::source).toArray(String[]::new),
                                forms.stream().map(Form::kind).toArray(String[]::new),
                                forms.stream().map(Form::key).toArray(Buffer[]::new),
                                prohibitions.toArray(String[]::new)))
                .replaceWithVoid();
    }

    private static Form form(Row row) {
        return new Form(row.getString(0), row.getString(1), row.get(Buffer.class, 2));
    }

    private Grave grave(Row row) {
        String[] prohibitions = row.getArrayOfStrings(4);
        return new Grave(
                row.getOffsetDateTime(3).toInstant(),
                prohibitions == null ? Set.of() : Set.of(prohibitions),
                identifiers(row.getString(5), row.getShort(6)));
    }

    /**
     * Reads the identifiers' hashes. None while a rotation is taken back to a version before theirs: they cannot be
     * unwrapped, and what the source refuses is recorded when it sends it again.
     */
    private Set<IdentifierHash> identifiers(@Nullable String hashes, short pepperVersion) {
        return hashes == null || pepperVersion > identifiers.pepperVersion()
                ? Set.of()
                : Arrays.stream(hashes.split(" "))
                        .map(hash -> Buffer.buffer(HexFormat.of().parseHex(hash)))
                        .map(hash -> identifiers.stored(hash, pepperVersion, null))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
