package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.identity.Principal;
import fi.vastuugroup.privacy.platform.SingleStatements;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Reads what the projection holds for a marketer: one indexed read, however many identifiers. */
@ApplicationScoped
class DecisionReads {

    private static final String FOR_CONTROLLER =
            "select identifier, controller from marketing_decision where identifier = any($1)";

    private static final String FOR_PARTNER = """
            select identifier, coalesce((named ->> $2)::bigint, partners) from marketing_decision
            where identifier = any($1)""";

    private final SingleStatements statements;

    DecisionReads(SingleStatements statements) {
        this.statements = statements;
    }

    /** The decisions of each identifier, in their order; one without a row answers as one that nobody is known by. */
    Uni<long[]> masks(Principal.Partner marketer, Buffer[] identifiers) {
        Uni<RowSet<Row>> rows = marketer.controller()
                ? statements.execute(FOR_CONTROLLER, Tuple.of((Object) identifiers))
                : statements.execute(FOR_PARTNER, Tuple.of(identifiers, marketer.id()));
        long unknown = marketer.controller() ? DecisionMask.UNKNOWN_TO_CONTROLLER : DecisionMask.UNKNOWN_TO_PARTNERS;
        return rows.map(found -> masks(identifiers, found, unknown));
    }

    private static long[] masks(Buffer[] identifiers, RowSet<Row> rows, long unknown) {
        Map<Buffer, Long> found = new HashMap<>(2 * rows.size());
        rows.forEach(row -> found.put(row.get(Buffer.class, 0), row.getLong(1)));
        long[] masks = new long[identifiers.length];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = found.getOrDefault(identifiers[i], unknown);
        }
        return masks;
    }
}
