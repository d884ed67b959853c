package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.platform.persistence.SingleStatements;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the projection's decisions for a marketer: one indexed read, however many identifiers. */
@ApplicationScoped
public class DecisionReads {

    private static final String FOR_CONTROLLER =
            "select identifier, controller from marketing_decision where identifier = any($1)";

    private static final String FOR_PARTNER = """
            select identifier, coalesce((named ->> $2)::bigint, partners) from marketing_decision
            where identifier = any($1)""";

    private final SingleStatements statements;
    private final Identifiers hashes;

    DecisionReads(SingleStatements statements, Identifiers hashes) {
        this.statements = statements;
        this.hashes = hashes;
    }

    /**
     * Reads the decisions of each identifier ({@link IdentifierHash#earliest}), in their order; one without a row
     * answers as one that nobody is known by. While the pepper is rotated a row can have the value of either version.
     */
    public Uni<long[]> masks(Principal.Partner marketer, Buffer[] identifiers) {
        Buffer[] later = hashes.alsoMatched(identifiers);
        Buffer[] asked = later.length == 0 ? identifiers : concat(identifiers, later);
        Uni<RowSet<Row>> rows = marketer.controller()
                ? statements.execute(FOR_CONTROLLER, Tuple.of((Object) asked))
                : statements.execute(FOR_PARTNER, Tuple.of(asked, marketer.id()));
        long unknown = marketer.controller() ? DecisionMask.UNKNOWN_TO_CONTROLLER : DecisionMask.UNKNOWN_TO_PARTNERS;
        return rows.map(found -> masks(identifiers, later, found, unknown));
    }

    private static Buffer[] concat(Buffer[] identifiers, Buffer[] later) {
        Buffer[] both = Arrays.copyOf(identifiers, identifiers.length + later.length);
        System.arraycopy(later, 0, both, identifiers.length, later.length);
        return both;
    }

    private static long[] masks(Buffer[] identifiers, Buffer[] later, RowSet<Row> rows, long unknown) {
        Map<Buffer, Long> found = new HashMap<>(2 * rows.size());
        rows.forEach(row -> found.put(row.get(Buffer.class, 0), row.getLong(1)));
        long[] masks = new long[identifiers.length];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = later.length == 0
                    ? found.getOrDefault(identifiers[i], unknown)
                    : either(found.get(identifiers[i]), found.get(later[i]), unknown);
        }
        return masks;
    }

    /** Takes the stricter decision, should there be rows of both versions. */
    private static long either(@Nullable Long earlier, @Nullable Long later, long unknown) {
        if (earlier == null || later == null) {
            return earlier != null ? earlier : later != null ? later : unknown;
        }
        return DecisionMask.strictest(earlier, later);
    }
}
