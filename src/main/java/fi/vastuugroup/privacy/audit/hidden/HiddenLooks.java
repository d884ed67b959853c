package fi.vastuugroup.privacy.audit.hidden;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the looks that an authority's order keeps from their subjects, and renews such an order. */
@ApplicationScoped
class HiddenLooks {

    private final Transactions transactions;
    private final HiddenLookStore looks;
    private final LookReasons reasons;
    private final AuditTrailStore audit;
    private final Clock clock;

    HiddenLooks(
            Transactions transactions, HiddenLookStore looks, LookReasons reasons, AuditTrailStore audit, Clock clock) {
        this.transactions = transactions;
        this.looks = looks;
        this.reasons = reasons;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lists them, newest first: those that are hidden today, or those that are shown by now. */
    Uni<Page<HiddenLook>> page(@Nullable UUID subject, boolean shown, Cursor cursor, int limit) {
        LocalDate today = Helsinki.today(clock);
        return transactions
                .asSystem(() -> looks.page(subject, shown, today, cursor.place(), limit + 1))
                .map(found -> Page.of(found, limit, cursor, look -> Cursor.Place.at(look.at(), look.id())));
    }

    /**
     * Keeps a hidden look from its subject until another day, by another order.
     *
     * @throws ProblemException {@code not-found}, {@code state-conflict} when the subject sees it by now,
     *     {@code invalid-request} for a day too far ahead, or one that has passed
     */
    Uni<Void> renew(Principal.Staff officer, UUID id, HiddenLookRenewal renewal) {
        LocalDate today = Helsinki.today(clock);
        LocalDate until = reasons.requireBounded(renewal.notShownUntil());
        if (until.isBefore(today)) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "notShownUntil is today or later");
        }
        return transactions.asSystem(() -> looks.subjectOf(id)
                .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .call(() -> looks.renew(id, today, renewal).invoke(renewed -> {
                    if (!renewed) {
                        throw new ProblemException(ProblemType.STATE_CONFLICT, "its subject sees the look by now");
                    }
                }))
                .chain(subject -> audit.record(List.of(renewed(officer, subject, id, until)))));
    }

    private AuditEvent renewed(Principal.Staff officer, UUID subject, UUID look, LocalDate until) {
        return AuditEvent.of(
                clock.instant(),
                AuditEvent.Actor.staff(officer.sub()),
                "hidden-look-renewed",
                subject,
                List.of(look),
                Map.of("notShownUntil", until.toString()));
    }
}
