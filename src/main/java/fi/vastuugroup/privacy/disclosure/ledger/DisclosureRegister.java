package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.disclosure.ledger.DisclosureRegisterStore.Entry;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Shows the data protection officer the register of disclosures, and voids wrong entries of it. Nothing is deleted: the
 * subject goes on seeing a voided entry, as voided and why, for an answer about recipients that was given once is taken
 * back openly (Art. 5(1)(a), 15(1)(c)).
 */
@ApplicationScoped
class DisclosureRegister {

    private final Transactions transactions;
    private final DisclosureRegisterStore register;
    private final DisclosedSubjects subjects;
    private final OutboxStore outbox;
    private final AccessLog accessLog;
    private final AuditTrailStore audit;
    private final Clock clock;

    DisclosureRegister(
            Transactions transactions,
            DisclosureRegisterStore register,
            DisclosedSubjects subjects,
            OutboxStore outbox,
            AccessLog accessLog,
            AuditTrailStore audit,
            Clock clock) {
        this.transactions = transactions;
        this.register = register;
        this.subjects = subjects;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lists entries, newest first; each person among them has the look on their access log. */
    Uni<Page<RegisteredDisclosure>> page(
            Principal.Staff officer,
            LookReason reason,
            DisclosureRegisterStore.Filter filter,
            Cursor cursor,
            int limit) {
        return transactions.asSystem(() -> register.page(filter, cursor.place(), limit + 1)
                .map(found -> Page.of(found, limit, cursor, entry -> Cursor.Place.at(entry.disclosedAt(), entry.id())))
                .call(page -> accessLog.record(
                        page.items().stream()
                                .map(RegisteredDisclosure::subject)
                                .distinct()
                                .toList(),
                        clock.instant(),
                        Viewer.staff(officer),
                        reason,
                        "listDisclosures")));
    }

    /**
     * Voids an entry of staff's. The recipient is told nothing more because of it, and what it was not told yet is taken
     * back; what the portal itself disclosed has happened and stands.
     *
     * @throws ProblemException {@code not-found}, {@code state-conflict} for what was voided before or was not entered by
     *     staff
     */
    Uni<RegisteredDisclosure.VoidedEntry> voidEntry(Principal.Staff officer, UUID id, DisclosureVoiding voiding) {
        OffsetDateTime now = Times.now(clock);
        var voided = new RegisteredDisclosure.Voided(now.toInstant(), officer.caller(), voiding.reason());
        return transactions.asSystem(() -> register.entry(id)
                .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .invoke(DisclosureRegister::requireByStaff)
                .call(entry -> subjects.lock(Set.of(entry.subject())))
                .call(entry -> register.voidEntry(id, now, officer.caller(), voiding.reason())
                        .invoke(DisclosureRegister::requireStanding))
                .call(entry -> register.endNotices(id, now).chain(outbox::withdraw))
                .call(entry -> register.forgetAddresses(entry.reference()))
                .chain(entry -> audit.record(List.of(AuditEvent.of(
                        now.toInstant(),
                        AuditEvent.Actor.staff(officer.sub()),
                        AuditAction.DISCLOSURE_VOIDED,
                        entry.subject(),
                        List.of(id),
                        Map.of()))))
                .replaceWith(new RegisteredDisclosure.VoidedEntry(id, voided)));
    }

    private static void requireByStaff(Entry entry) {
        if (!Principal.Staff.isCaller(entry.recordedBy())) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT, "the portal itself disclosed this: only what staff entered is voided");
        }
    }

    private static void requireStanding(boolean voided) {
        if (!voided) {
            throw new ProblemException(ProblemType.STATE_CONFLICT, "the entry was voided before");
        }
    }
}
