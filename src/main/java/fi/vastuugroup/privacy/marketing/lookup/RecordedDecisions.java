package fi.vastuugroup.privacy.marketing.lookup;

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Reads the decisions about identifiers for a partner, within its quota, and records the look. One indexed read for all
 * of them goes along with one durable record of the look, and there is no answer before both are there. Whether an
 * identifier is known changes neither what is done nor what is recorded.
 */
@ApplicationScoped
public class RecordedDecisions {

    private final DecisionReads decisions;
    private final ReferencedAddresses referenced;
    private final LookJournal looks;
    private final PartnerQuotas quotas;
    private final Clock clock;

    RecordedDecisions(
            DecisionReads decisions,
            ReferencedAddresses referenced,
            LookJournal looks,
            PartnerQuotas quotas,
            Clock clock) {
        this.decisions = decisions;
        this.referenced = referenced;
        this.looks = looks;
        this.quotas = quotas;
        this.clock = clock;
    }

    /**
     * The decisions of one look.
     *
     * @param masks one for each who was asked about, in their order
     */
    public record Decided(UUID look, Instant at, long[] masks) {}

    /**
     * Decides about all that is asked, of lines that need not all ask about somebody. Each takes of the quota like one that
     * does: what is badly formed is work too, and would go on without end. Where nobody is asked about, nothing is looked
     * at.
     *
     * @param operation the operation id in the contract
     */
    public Uni<Decided> of(Principal.Partner marketer, String operation, List<Asked> asked, int lines) {
        return quotas.takeIdentifiers(marketer, lines).chain(() -> {
            if (asked.isEmpty()) {
                return nobody();
            }
            List<String> references = asked.stream()
                    .map(Asked::reference)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return references.isEmpty()
                    ? read(marketer, operation, hashes(asked))
                    : referenced
                            .of(marketer, references)
                            .chain(addresses -> read(marketer, operation, new ReferenceMasks(asked, addresses)));
        });
    }

    private static Buffer[] hashes(List<Asked> asked) {
        return asked.stream().map(Asked::hash).toArray(Buffer[]::new);
    }

    private Uni<Decided> read(Principal.Partner marketer, String operation, ReferenceMasks masks) {
        Buffer[] hashes = masks.hashes();
        return (hashes.length == 0 ? nobody() : read(marketer, operation, hashes))
                .map(read -> new Decided(read.look(), read.at(), masks.of(read.masks())));
    }

    private Uni<Decided> nobody() {
        return Uni.createFrom().item(new Decided(UUID.randomUUID(), clock.instant(), new long[0]));
    }

    private Uni<Decided> read(Principal.Partner marketer, String operation, Buffer[] hashes) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Uni<Void> recorded = looks.record(new Look(
                id, now, "partner", marketer.id(), "direct-marketing-check", operation, Look.identifiers(hashes)));
        return decisions.masks(marketer, hashes).chain(masks -> recorded.replaceWith(new Decided(id, now, masks)));
    }
}
