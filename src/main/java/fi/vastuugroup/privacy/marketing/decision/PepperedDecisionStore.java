package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.PepperWrap;
import fi.vastuugroup.privacy.identifier.PepperedRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Reads and counts the decisions and the choices for an address that are not in the pepper version that is written, and
 * brings them to it by locking their identifiers. The lock keeps others away from both tables, and moves all that is
 * recorded for an identifier ({@link CurrentPepperForms}).
 */
@Singleton
class PepperedDecisionStore implements PepperedRecords {

    private static final String OLD = """
            (select identifier from marketing_decision where pepper_version = $1 limit $2)
            union (select identifier from address_choice where pepper_version = $1 limit $2)""";

    private static final String OUTSIDE = """
            select count(*) from (
                select pepper_version from marketing_decision
                union all select pepper_version from address_choice) recorded
            where pepper_version < $1 or pepper_version > $2""";

    private final Sql sql;
    private final Identifiers identifiers;
    private final DecisionProjection projection;

    PepperedDecisionStore(Sql sql, Identifiers identifiers, DecisionProjection projection) {
        this.sql = sql;
        this.identifiers = identifiers;
        this.projection = projection;
    }

    @Override
    public String name() {
        return "marketing_decision";
    }

    @Override
    public Uni<Long> outside(short oldest, short newest) {
        return sql.execute(OUTSIDE, Tuple.of(oldest, newest))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Integer> wrap(PepperWrap wrap, int limit) {
        return sql.list(
                        OLD,
                        Tuple.of(wrap.from(), limit),
                        row -> identifiers.stored(row.get(Buffer.class, 0), wrap.from(), null))
                .map(Set::copyOf)
                .chain(old -> old.isEmpty()
                        ? Uni.createFrom().item(0)
                        : projection.lock(old).replaceWith(old.size()));
    }
}
