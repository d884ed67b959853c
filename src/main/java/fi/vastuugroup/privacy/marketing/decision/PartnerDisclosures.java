package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.category.Channel;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Decides whether persons may be disclosed to partners, and locks the decisions until the disclosure is committed. */
@ApplicationScoped
public class PartnerDisclosures {

    private static final String MASKS = """
            select identifier, coalesce((named ->> $2)::bigint, partners) from marketing_decision
            where identifier = any($1)""";

    private final Sql sql;
    private final DecisionProjection projection;

    PartnerDisclosures(Sql sql, DecisionProjection projection) {
        this.sql = sql;
        this.projection = projection;
    }

    /** What a permission rests on: a recorded consent, at least on one of the channels, or no prohibition alone. */
    public enum Basis {
        CONSENT,
        LEGITIMATE_INTEREST
    }

    /**
     * Selects the identifiers whose persons may be disclosed to a marketer for direct marketing on all of the channels,
     * with what that rests on. Until the commit nobody decides about any of the identifiers: a prohibition that comes
     * at the same time is either seen here, or sees what was disclosed.
     */
    public Uni<Map<IdentifierHash, Basis>> permitted(
            Set<IdentifierHash> identifiers, String marketer, Set<Channel> channels) {
        return projection
                .lock(identifiers)
                .chain(() -> sql.execute(MASKS, Tuple.of(IdentifierHash.array(identifiers), marketer)))
                .map(rows -> {
                    Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(identifiers);
                    Map<IdentifierHash, Long> masks = new HashMap<>();
                    rows.forEach(row ->
                            masks.put(Objects.requireNonNull(byForm.get(row.get(Buffer.class, 0))), row.getLong(1)));
                    Map<IdentifierHash, Basis> permitted = new HashMap<>();
                    identifiers.forEach(identifier -> {
                        long mask = masks.getOrDefault(identifier, DecisionMask.UNKNOWN_TO_PARTNERS);
                        if (DecisionMask.permitsDisclosure(mask, channels)) {
                            permitted.put(
                                    identifier,
                                    DecisionMask.restsOnConsent(mask, channels)
                                            ? Basis.CONSENT
                                            : Basis.LEGITIMATE_INTEREST);
                        }
                    });
                    return permitted;
                });
    }
}
