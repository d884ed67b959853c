package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.PepperedStore;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/**
 * Reads and writes the logins that staff took from a subject (subject_login_barred), by keyed hash: the journal, which
 * holds nothing else, can bar them again. Renews the hashes when the pepper is rotated.
 */
@Singleton
class BarredLoginStore extends PepperedStore {

    private static final String TABLE = "subject_login_barred";

    private static final String BAR = """
            insert into subject_login_barred (login, subject_id, barred_at, pepper_version) values ($1, $2, $3, $4)
            on conflict (login, subject_id) do update
            set barred_at = greatest(subject_login_barred.barred_at, excluded.barred_at)""";

    private static final String UNBAR =
            "delete from subject_login_barred where login = any($1) and subject_id = $2 and barred_at <= $3";

    private static final String OUTSIDE =
            "select count(*) from subject_login_barred where (pepper_version < $1 or pepper_version > $2)";

    private static final String WRAP = """
            with gone as (
                delete from subject_login_barred where (login, subject_id) in (
                    select login, subject_id from subject_login_barred where pepper_version = $1 limit $2
                    for update skip locked)
                returning login, subject_id, barred_at)
            insert into subject_login_barred (login, subject_id, barred_at, pepper_version)
            select hmac_sha256(login, $3, $4), subject_id, barred_at, $5 from gone order by login, subject_id
            on conflict (login, subject_id) do update
            set barred_at = greatest(subject_login_barred.barred_at, excluded.barred_at)""";

    private final Sql sql;
    private final TombstoneKeys keys;

    BarredLoginStore(Sql sql, TombstoneKeys keys) {
        super(sql, TABLE, OUTSIDE, WRAP);
        this.sql = sql;
        this.keys = keys;
    }

    Uni<Void> bar(UUID subject, IdentifierHash login, Instant at) {
        return sql.execute(BAR, Tuple.of(login.value(), subject, Times.utc(at), keys.pepperVersion()))
                .replaceWithVoid();
    }

    Uni<Void> unbar(UUID subject, IdentifierHash login, Instant at) {
        Buffer[] forms = login.forms().toArray(Buffer[]::new);
        return sql.execute(UNBAR, Tuple.of((Object) forms).addUUID(subject).addOffsetDateTime(Times.utc(at)))
                .replaceWithVoid();
    }
}
