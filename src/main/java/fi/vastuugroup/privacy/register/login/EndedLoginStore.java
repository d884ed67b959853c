package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identifier.PepperedStore;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import jakarta.inject.Singleton;

/** Renews the hashes of logins that ended with an erasure, when the pepper is rotated. */
@Singleton
class EndedLoginStore extends PepperedStore {

    private static final String TABLE = "ended_login";

    private static final String WRAP = """
            with gone as (
                delete from ended_login where login in (
                    select login from ended_login where pepper_version = $1 limit $2 for update skip locked)
                returning login, ended_at)
            insert into ended_login (login, ended_at, pepper_version)
            select hmac_sha256(login, $3, $4), ended_at, $5 from gone order by login
            on conflict (login) do update set ended_at = greatest(ended_login.ended_at, excluded.ended_at)""";

    EndedLoginStore(Sql sql) {
        super(sql, TABLE, WRAP);
    }
}
