package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.identifier.PepperedStore;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import jakarta.inject.Singleton;

/**
 * Wraps the hashes of the addresses and numbers that recipients have. One that stands under both versions says the same
 * twice.
 */
@Singleton
class PepperedAddressStore extends PepperedStore {

    private static final String TABLE = "disclosed_identifier";

    private static final String OUTSIDE =
            "select count(*) from disclosed_identifier where (pepper_version < $1 or pepper_version > $2)";

    private static final String WRAP = """
            with old as (
                select identifier, reference, sha256 from disclosed_identifier where pepper_version = $1
                limit $2 for update skip locked),
            gone as (
                delete from disclosed_identifier i using old
                where i.identifier = old.identifier and i.reference = old.reference
                returning i.identifier, i.reference, i.sha256)
            insert into disclosed_identifier (identifier, reference, pepper_version, sha256)
            select hmac_sha256(identifier, $3, $4), reference, $5::smallint, sha256 from gone order by 1, 2
            on conflict (identifier, reference) do update set pepper_version = excluded.pepper_version,
                sha256 = coalesce(excluded.sha256, disclosed_identifier.sha256)""";

    PepperedAddressStore(Sql sql) {
        super(sql, TABLE, OUTSIDE, WRAP);
    }
}
