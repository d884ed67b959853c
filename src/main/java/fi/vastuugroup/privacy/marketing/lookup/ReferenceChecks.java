package fi.vastuugroup.privacy.marketing.lookup;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Answers for all that a partner may do what stands for persons that it knows by references. */
@ApplicationScoped
public class ReferenceChecks {

    private final RecordedDecisions decisions;

    ReferenceChecks(RecordedDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * What is permitted now.
     *
     * @param permitted for each reference, in their order, where the partner may go on
     */
    public record Standing(Instant checkedAt, List<List<ChannelScope>> permitted) {}

    /**
     * Decides about every channel and scope, as a check of each would: each reference takes one of the quota of identifiers,
     * and the look at the persons is recorded.
     *
     * @param operation the operation id in the contract
     */
    public Uni<Standing> permitted(Principal.Partner partner, String operation, List<String> references) {
        List<Asked> asked = references.stream().map(Asked::about).toList();
        return decisions.of(partner, operation, asked, asked.size()).map(decided -> {
            List<List<ChannelScope>> permitted = new ArrayList<>(asked.size());
            for (long mask : decided.masks()) {
                permitted.add(ChannelScope.ALL.stream()
                        .filter(cell -> DecisionMask.get(mask, cell.channel(), cell.scope())
                                .permitted())
                        .toList());
            }
            return new Standing(decided.at(), permitted);
        });
    }
}
