package fi.vastuugroup.privacy.marketing.objection;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.quota.PartnerQuotas;
import fi.vastuugroup.privacy.marketing.check.CheckedIdentifiers;
import fi.vastuugroup.privacy.marketing.choice.ReportedProhibitions;
import fi.vastuugroup.privacy.marketing.mailinglist.WaitingSubscriptions;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes objections that people made to a partner (Art. 21(2)-(3)). With the answer the identifier is prohibited for
 * everybody; {@link PendingObjections} brings it to the person. The answer says nothing of whether anybody is known: nobody
 * is looked up before it, and the same statements are executed for each.
 */
@ApplicationScoped
class ReportedObjections {

    /** How far a partner's clock may be ahead. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final CheckedIdentifiers identifiers;
    private final ReportedProhibitions prohibitions;
    private final WaitingSubscriptions waiting;
    private final ReportedObjectionRepository stored;
    private final PartnerQuotas quotas;
    private final PendingObjections pending;
    private final Clock clock;

    ReportedObjections(
            Transactions transactions,
            Idempotency idempotency,
            CheckedIdentifiers identifiers,
            ReportedProhibitions prohibitions,
            WaitingSubscriptions waiting,
            ReportedObjectionRepository stored,
            PartnerQuotas quotas,
            PendingObjections pending,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.identifiers = identifiers;
        this.prohibitions = prohibitions;
        this.waiting = waiting;
        this.stored = stored;
        this.quotas = quotas;
        this.pending = pending;
        this.clock = clock;
    }

    /**
     * Carries a report out. It takes of the partner's identifiers as a check does, and a repetition nothing more.
     *
     * @throws ProblemException {@code validation-failed}, {@code too-many-requests}, or one of {@link Idempotency#once}
     */
    Uni<ObjectionReport.Recorded> report(Principal.Partner partner, @Nullable String key, ObjectionReport report) {
        IdentifierHash identifier = checked(report);
        var attempt = new Idempotency.Attempt(partner.caller(), "reportObjection", key, report);
        return transactions
                .asSystem(() -> idempotency.earlier(attempt))
                .chain(earlier ->
                        earlier.isPresent() ? Uni.createFrom().voidItem() : quotas.takeIdentifiers(partner, 1))
                .chain(() -> transactions.asSystem(() -> idempotency
                        .once(attempt, () -> record(partner, report, identifier))
                        .chain(outcome -> stored.findById(outcome.resource()))
                        .map(recorded -> new ObjectionReport.Recorded(recorded.id(), recorded.recordedAt))));
    }

    private IdentifierHash checked(ObjectionReport report) {
        if (report.receivedAt().isAfter(clock.instant().plus(CLOCK_SKEW))) {
            throw invalid("/receivedAt", "is in the future");
        }
        return identifiers
                .hash(report.identifierType(), report.identifier())
                .orElseThrow(() -> invalid("/identifier", "is not well-formed"));
    }

    private Uni<UUID> record(Principal.Partner partner, ObjectionReport report, IdentifierHash identifier) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return stored.persistAndFlush(
                        new ReportedObjectionEntity(partner.id(), report.reference(), report.receivedAt(), now))
                .map(ReportedObjectionEntity::id)
                .call(() -> waiting.end(identifier, null))
                .call(id -> prohibitions
                        .prohibit(AuditEvent.Actor.partner(partner.id()), identifier, report.cells(), now)
                        .chain(news -> pending.add(id, identifier, report.cells(), news)));
    }

    private static ProblemException invalid(String pointer, String message) {
        return new ProblemException(
                ProblemType.VALIDATION_FAILED, "nothing was recorded", List.of(new FieldError(pointer, message)));
    }
}
