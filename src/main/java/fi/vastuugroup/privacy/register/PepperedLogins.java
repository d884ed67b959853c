package fi.vastuugroup.privacy.register;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** The logins that ended with an erasure. */
@ApplicationScoped
class PepperedLogins implements PepperedRecords {

    private static final String TABLE = "ended_login";

    private static final String WRAP = """
            with gone as (
                delete from ended_login where login in (
                    select login from ended_login where pepper_version = $1 limit $2 for update skip locked)
                returning login, ended_at)
            insert into ended_login (login, ended_at, pepper_version) select %s, ended_at, $5 from gone order by login
            on conflict (login) do update set ended_at = greatest(ended_login.ended_at, excluded.ended_at)""".formatted(PepperWrap.sql("login", "$3", "$4"));

    @Override
    public String name() {
        return TABLE;
    }

    @Override
    public Uni<Long> outside(SqlConnection transaction, short oldest, short newest) {
        return PepperCounts.outside(transaction, TABLE, oldest, newest);
    }

    @Override
    public Uni<Integer> wrap(SqlConnection transaction, PepperWrap wrap, int limit) {
        return transaction
                .preparedQuery(WRAP)
                .execute(Tuple.of(wrap.from(), limit, wrap.inner(), wrap.outer(), wrap.to()))
                .map(rows -> rows.rowCount());
    }
}
