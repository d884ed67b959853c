package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.identifier.PepperedStore;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import jakarta.inject.Singleton;

/**
 * Reads and writes the keys of tombstones (tombstone) when the pepper is rotated. A tombstone that stands under both
 * versions becomes one, of what either says: as when the same is buried twice, which is why writers of different versions
 * need not wait for each other.
 */
@Singleton
class PepperedTombstoneStore extends PepperedStore {

    private static final String TABLE = "tombstone";

    private static final String OUTSIDE =
            "select count(*) from tombstone where (pepper_version < $1 or pepper_version > $2)";

    private static final String WRAP = """
            with old as (
                select source_system, kind, key from tombstone where pepper_version = $1 limit $2 for update skip locked),
            gone as (
                delete from tombstone t using old
                where t.source_system = old.source_system and t.kind = old.kind and t.key = old.key returning t.*)
            insert into tombstone (source_system, kind, key, source_version, reason, placed_at, prohibitions,
                pepper_version, identifiers)
            select source_system, kind, hmac_sha256(key, $3, $4), source_version, reason, placed_at, prohibitions, $5,
                (select array_agg(hmac_sha256(hash, $3, $4)) from unnest(identifiers) hash)
            from gone order by source_system, kind, key
            on conflict (source_system, kind, key) do update
            set source_version = greatest(tombstone.source_version, excluded.source_version),
                reason = case excluded.reason when 'erasure' then excluded.reason else tombstone.reason end,
                placed_at = case when tombstone.reason = 'erasure' and excluded.reason <> 'erasure' then tombstone.placed_at
                    when tombstone.reason <> 'erasure' and excluded.reason = 'erasure' then excluded.placed_at
                    else greatest(tombstone.placed_at, excluded.placed_at) end,
                prohibitions = case when excluded.reason <> 'erasure'
                        or tombstone.reason = 'erasure' and tombstone.placed_at > excluded.placed_at
                    then tombstone.prohibitions else excluded.prohibitions end,
                identifiers = coalesce(tombstone.identifiers, excluded.identifiers)""";

    PepperedTombstoneStore(Sql sql) {
        super(sql, TABLE, OUTSIDE, WRAP);
    }
}
