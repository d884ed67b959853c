package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.PepperCounts;
import fi.vastuugroup.privacy.identifier.PepperWrap;
import fi.vastuugroup.privacy.identifier.PepperedRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;

/**
 * Brings a table by identifier to the pepper version that is written, by locking its identifiers. The decisions' lock
 * keeps others away from the table, and moves all that is recorded for an identifier ({@link CurrentPepperForms}).
 */
abstract class PepperedProhibitions implements PepperedRecords {

    private static final String OLD =
            "select distinct identifier from (select identifier from %s" + " where pepper_version = $1 limit $2) old";

    private final Sql sql;
    private final String table;
    private final Identifiers identifiers;
    private final DecisionProjection projection;

    PepperedProhibitions(Sql sql, String table, Identifiers identifiers, DecisionProjection projection) {
        this.sql = sql;
        this.table = table;
        this.identifiers = identifiers;
        this.projection = projection;
    }

    @Override
    public String name() {
        return table;
    }

    @Override
    public Uni<Long> outside(short oldest, short newest) {
        return PepperCounts.outside(sql, table, oldest, newest);
    }

    @Override
    public Uni<Integer> wrap(PepperWrap wrap, int limit) {
        return sql.list(
                        OLD.formatted(table),
                        Tuple.of(wrap.from(), limit),
                        row -> identifiers.stored(row.get(Buffer.class, 0), wrap.from(), null))
                .map(Set::copyOf)
                .chain(old -> old.isEmpty()
                        ? Uni.createFrom().item(0)
                        : projection.lock(old).replaceWith(old.size()));
    }
}
