package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.audit.Look;
import fi.vastuugroup.privacy.audit.LookJournal;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.quota.PartnerQuotas;
import fi.vastuugroup.privacy.marketing.decision.DecisionReads;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Reads the decisions about identifiers for a partner, within its quota, and records the look. One indexed read for all
 * of them goes along with one durable record of the look, and there is no answer before both are there. Whether an
 * identifier is known changes neither what is done nor what is recorded.
 */
@ApplicationScoped
class RecordedDecisions {

    private final DecisionReads decisions;
    private final LookJournal looks;
    private final PartnerQuotas quotas;
    private final Clock clock;

    RecordedDecisions(DecisionReads decisions, LookJournal looks, PartnerQuotas quotas, Clock clock) {
        this.decisions = decisions;
        this.looks = looks;
        this.quotas = quotas;
        this.clock = clock;
    }

    /**
     * The decisions of one look.
     *
     * @param masks one for each identifier, in their order
     */
    record Decided(UUID look, Instant at, long[] masks) {}

    /** @param operation the operation id in the contract */
    Uni<Decided> of(Principal.Partner marketer, String operation, Buffer[] hashes) {
        return of(marketer, operation, hashes, hashes.length);
    }

    /**
     * As {@link #of(Principal.Partner, String, Buffer[])}, of lines that need not all have an identifier. Each takes of the
     * quota like one that has: what is badly formed is work too, and would go on without end. Without any identifier
     * nothing is looked at.
     */
    Uni<Decided> of(Principal.Partner marketer, String operation, Buffer[] hashes, int lines) {
        return quotas.takeIdentifiers(marketer, lines)
                .chain(() -> hashes.length == 0
                        ? Uni.createFrom().item(new Decided(UUID.randomUUID(), clock.instant(), new long[0]))
                        : read(marketer, operation, hashes));
    }

    private Uni<Decided> read(Principal.Partner marketer, String operation, Buffer[] hashes) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Uni<Void> recorded = looks.record(new Look(
                id, now, "partner", marketer.id(), "direct-marketing-check", operation, Look.identifiers(hashes)));
        return decisions.masks(marketer, hashes).chain(masks -> recorded.replaceWith(new Decided(id, now, masks)));
    }
}
