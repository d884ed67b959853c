package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identifier.PepperedStore;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Reads and writes the logins that ended with an erasure (ended_login), for {@link EndedLogins}; renews their hashes when
 * the pepper is rotated.
 */
@Singleton
class EndedLoginStore extends PepperedStore {

    private static final String TABLE = "ended_login";

    private static final String REMEMBER = """
            insert into ended_login (login, ended_at, pepper_version) select unnest($1::bytea[]), $2, $3
            on conflict (login) do update set ended_at = greatest(ended_login.ended_at, excluded.ended_at)""";

    private static final String ENDED = "select ended_at from ended_login where login = any($1)";

    private static final String OUTSIDE =
            "select count(*) from ended_login where (pepper_version < $1 or pepper_version > $2)";

    private static final String WRAP = """
            with gone as (
                delete from ended_login where login in (
                    select login from ended_login where pepper_version = $1 limit $2 for update skip locked)
                returning login, ended_at)
            insert into ended_login (login, ended_at, pepper_version)
            select hmac_sha256(login, $3, $4), ended_at, $5 from gone order by login
            on conflict (login) do update set ended_at = greatest(ended_login.ended_at, excluded.ended_at)""";

    private static final ExpiringTable EXPIRING = new ExpiringTable(TABLE, "login", "ended_at < $1");

    private final Sql sql;

    EndedLoginStore(Sql sql) {
        super(sql, TABLE, OUTSIDE, WRAP);
        this.sql = sql;
    }

    Uni<Void> remember(Collection<Buffer> logins, Instant endedAt, short pepperVersion) {
        return sql.execute(REMEMBER, Tuple.of(logins.toArray(Buffer[]::new), Times.utc(endedAt), pepperVersion))
                .replaceWithVoid();
    }

    /** Answers when a login ended, which may stand under each of its hashes. */
    Uni<List<Instant>> ended(Buffer[] hashes) {
        return sql.list(
                ENDED,
                Tuple.of((Object) hashes),
                row -> row.getOffsetDateTime(0).toInstant());
    }

    Uni<Long> expire(Instant endedBefore, int limit) {
        return EXPIRING.expire(sql, endedBefore, limit);
    }
}
