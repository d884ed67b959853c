package fi.vastuugroup.privacy.disclosure.hidden;

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

/** Lists the disclosures that an authority's order keeps from their subjects, and renews such an order. */
@ApplicationScoped
class HiddenDisclosures {

    private final Transactions transactions;
    private final HiddenDisclosureStore disclosures;
    private final LookReasons reasons;
    private final AuditTrailStore audit;
    private final Clock clock;

    HiddenDisclosures(
            Transactions transactions,
            HiddenDisclosureStore disclosures,
            LookReasons reasons,
            AuditTrailStore audit,
            Clock clock) {
        this.transactions = transactions;
        this.disclosures = disclosures;
        this.reasons = reasons;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lists them, newest first: those that are hidden today, or those that are shown by now. */
    Uni<Page<HiddenDisclosure>> page(@Nullable UUID subject, boolean shown, Cursor cursor, int limit) {
        LocalDate today = Helsinki.today(clock);
        return transactions
                .asSystem(() -> disclosures.page(subject, shown, today, cursor.place(), limit + 1))
                .map(found ->
                        Page.of(found, limit, cursor, hidden -> Cursor.Place.at(hidden.disclosedAt(), hidden.id())));
    }

    /**
     * Keeps a hidden disclosure from its subject until another day, by another order.
     *
     * @throws ProblemException {@code not-found}, {@code state-conflict} when the subject sees it by now,
     *     {@code invalid-request} for a day too far ahead, or one that has passed
     */
    Uni<Void> renew(Principal.Staff officer, UUID id, HiddenDisclosureRenewal renewal) {
        LocalDate today = Helsinki.today(clock);
        LocalDate until = reasons.requireBounded(renewal.notShownUntil());
        if (until.isBefore(today)) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "notShownUntil is today or later");
        }
        return transactions.asSystem(() -> disclosures
                .subjectOf(id)
                .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .call(() -> disclosures.renew(id, today, renewal).invoke(renewed -> {
                    if (!renewed) {
                        throw new ProblemException(
                                ProblemType.STATE_CONFLICT, "its subject sees the disclosure by now");
                    }
                }))
                .chain(subject -> audit.record(List.of(renewed(officer, subject, id, until)))));
    }

    private AuditEvent renewed(Principal.Staff officer, UUID subject, UUID disclosure, LocalDate until) {
        return AuditEvent.of(
                clock.instant(),
                AuditEvent.Actor.staff(officer.sub()),
                "hidden-disclosure-renewed",
                subject,
                List.of(disclosure),
                Map.of("notShownUntil", until.toString()));
    }
}
