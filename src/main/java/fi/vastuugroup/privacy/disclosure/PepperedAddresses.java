package fi.vastuugroup.privacy.disclosure;

import fi.vastuugroup.privacy.register.PepperCounts;
import fi.vastuugroup.privacy.register.PepperWrap;
import fi.vastuugroup.privacy.register.PepperedRecords;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** The addresses and numbers that recipients have. One that stands under both versions says the same twice. */
@ApplicationScoped
class PepperedAddresses implements PepperedRecords {

    private static final String TABLE = "disclosed_identifier";

    private static final String WRAP = """
            with old as (
                select identifier, reference from disclosed_identifier where pepper_version = $1
                limit $2 for update skip locked),
            gone as (
                delete from disclosed_identifier i using old
                where i.identifier = old.identifier and i.reference = old.reference
                returning i.identifier, i.reference),
            moved as (
                insert into disclosed_identifier (identifier, reference, pepper_version)
                select %s, reference, $5::smallint from gone order by 1, 2 on conflict do nothing)
            select count(*)::int from gone""".formatted(PepperWrap.sql("identifier", "$3", "$4"));

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
                .map(rows -> rows.iterator().next().getInteger(0));
    }
}
