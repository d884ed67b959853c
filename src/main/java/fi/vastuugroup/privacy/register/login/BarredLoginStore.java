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
import java.util.Optional;
import java.util.UUID;

/**
 * Reads and writes the logins and mailboxes that staff took from a subject (subject_login_barred), by keyed hash: the
 * journal, which holds nothing else, can bar them again. Renews the hashes when the pepper is rotated.
 */
@Singleton
class BarredLoginStore extends PepperedStore {

    private static final String TABLE = "subject_login_barred";

    private static final String BAR = """
            insert into subject_login_barred (login, subject_id, barred_at, pepper_version) values ($1, $2, $3, $4)
            on conflict (login, subject_id) do update
            set barred_at = greatest(subject_login_barred.barred_at, excluded.barred_at)""";

    /**
     * Gives a login back, and what was taken at the same moment: the mailbox. The rows stay, so that a replay of the
     * barring does not undo it.
     */
    private static final String UNBAR = """
            update subject_login_barred set given_back_at = greatest(given_back_at, $3)
            where subject_id = $2 and barred_at in (select own.barred_at from subject_login_barred own
                where own.login = any($1) and own.subject_id = $2 and own.barred_at <= $3)""";

    private static final String GIVEN_BACK = """
            select 1 from subject_login_barred
            where login = any($1) and subject_id = $2 and given_back_at >= $3 limit 1""";

    private static final String OUTSIDE =
            "select count(*) from subject_login_barred where (pepper_version < $1 or pepper_version > $2)";

    private static final String WRAP = """
            with gone as (
                delete from subject_login_barred where (login, subject_id) in (
                    select login, subject_id from subject_login_barred where pepper_version = $1 limit $2
                    for update skip locked)
                returning login, subject_id, barred_at, given_back_at)
            insert into subject_login_barred (login, subject_id, barred_at, given_back_at, pepper_version)
            select hmac_sha256(login, $3, $4), subject_id, barred_at, given_back_at, $5 from gone
            order by login, subject_id
            on conflict (login, subject_id) do update
            set barred_at = greatest(subject_login_barred.barred_at, excluded.barred_at),
                given_back_at = greatest(subject_login_barred.given_back_at, excluded.given_back_at)""";

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
        return sql.execute(UNBAR, parameters(subject, login, at)).replaceWithVoid();
    }

    /** Answers whether the login was given back at a time or later. */
    Uni<Boolean> isGivenBackSince(UUID subject, IdentifierHash login, Instant at) {
        return sql.one(GIVEN_BACK, parameters(subject, login, at), row -> true).map(Optional::isPresent);
    }

    private static Tuple parameters(UUID subject, IdentifierHash login, Instant at) {
        Buffer[] forms = login.forms().toArray(Buffer[]::new);
        return Tuple.of((Object) forms).addUUID(subject).addOffsetDateTime(Times.utc(at));
    }
}
