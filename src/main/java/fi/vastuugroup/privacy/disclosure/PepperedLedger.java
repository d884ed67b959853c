package fi.vastuugroup.privacy.disclosure;

import fi.vastuugroup.privacy.register.PepperCounts;
import fi.vastuugroup.privacy.register.PepperWrap;
import fi.vastuugroup.privacy.register.PepperedRecords;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** The hashes by which persons were named in the ledger, which is else not changed. */
@ApplicationScoped
class PepperedLedger implements PepperedRecords {

    private static final String WRAP = """
            update disclosure set identifier = %s, pepper_version = $5 where id in (
                select id from disclosure where pepper_version = $1 and identifier is not null
                limit $2 for update skip locked)""".formatted(PepperWrap.sql("identifier", "$3", "$4"));

    @Override
    public String name() {
        return "disclosure";
    }

    @Override
    public Uni<Long> outside(SqlConnection transaction, short oldest, short newest) {
        return PepperCounts.outside(
                transaction,
                "(select pepper_version from disclosure where identifier is not null) named",
                oldest,
                newest);
    }

    @Override
    public Uni<Integer> wrap(SqlConnection transaction, PepperWrap wrap, int limit) {
        return transaction
                .preparedQuery(WRAP)
                .execute(Tuple.of(wrap.from(), limit, wrap.inner(), wrap.outer(), wrap.to()))
                .map(rows -> rows.rowCount());
    }
}
