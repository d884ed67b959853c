package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.identifier.PepperedStore;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import jakarta.inject.Singleton;

/** Wraps the hashes by which persons were named in the ledger, which is else not changed. */
@Singleton
class PepperedLedgerStore extends PepperedStore {

    private static final String OUTSIDE = """
            select count(*) from disclosure
            where identifier is not null and (pepper_version < $1 or pepper_version > $2)""";

    private static final String WRAP = """
            update disclosure set identifier = hmac_sha256(identifier, $3, $4), pepper_version = $5 where id in (
                select id from disclosure where pepper_version = $1 and identifier is not null
                limit $2 for update skip locked)""";

    PepperedLedgerStore(Sql sql) {
        super(sql, "disclosure", OUTSIDE, WRAP);
    }
}
