package fi.vastuugroup.privacy.audit.hidden;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Renews an authority's order that keeps something from its subject, a look or a disclosure, for a bounded time; what was
 * shown is never hidden again. Each renewal leaves an audit event.
 */
@ApplicationScoped
public class OrderRenewals {

    private final Transactions transactions;
    private final LookReasons reasons;
    private final AuditTrailStore audit;
    private final Clock clock;

    OrderRenewals(Transactions transactions, LookReasons reasons, AuditTrailStore audit, Clock clock) {
        this.transactions = transactions;
        this.reasons = reasons;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is hidden, of one kind.
     *
     * @param action the action of the audit event
     * @param subjectOf finds whose it is, of what was hidden once
     * @param renew writes the order; answers false for what is not hidden on the day, which is today
     * @param find reads it as it is listed
     */
    public record Hidden<T>(
            AuditAction action,
            Function<UUID, Uni<Optional<UUID>>> subjectOf,
            BiFunction<UUID, LocalDate, Uni<Boolean>> renew,
            Function<UUID, Uni<Optional<T>>> find) {}

    /**
     * Keeps it from its subject until another day, by another order, and answers it as it then is.
     *
     * @throws ProblemException {@code not-found}, {@code state-conflict} when the subject sees it by now,
     *     {@code invalid-request} for a day too far ahead, or one that has passed
     */
    public <T> Uni<T> renew(Principal.Staff officer, UUID id, LocalDate notShownUntil, Hidden<T> hidden) {
        LocalDate today = Helsinki.today(clock);
        LocalDate until = reasons.requireBounded(notShownUntil);
        if (until.isBefore(today)) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "notShownUntil is today or later");
        }
        return transactions.asSystem(() -> hidden.subjectOf()
                .apply(id)
                .map(OrderRenewals::required)
                .call(() -> hidden.renew().apply(id, today).invoke(OrderRenewals::requireHidden))
                .chain(subject -> audit.record(List.of(AuditEvent.of(
                        clock.instant(),
                        AuditEvent.Actor.staff(officer.sub()),
                        hidden.action(),
                        subject,
                        List.of(id),
                        Map.of("notShownUntil", until.toString())))))
                .chain(() -> hidden.find().apply(id))
                .map(OrderRenewals::required));
    }

    private static <T> T required(Optional<T> found) {
        return found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null));
    }

    private static void requireHidden(boolean renewed) {
        if (!renewed) {
            throw new ProblemException(ProblemType.STATE_CONFLICT, "its subject sees it by now");
        }
    }
}
