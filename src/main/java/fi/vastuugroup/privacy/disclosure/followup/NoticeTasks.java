package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.disclosure.followup.RecipientNotice.To;
import fi.vastuugroup.privacy.disclosure.recipient.Recipients;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lists what staff has to tell recipients and what they have not confirmed for too long; notes what staff told. */
@ApplicationScoped
class NoticeTasks {

    private final Transactions transactions;
    private final RecipientNoticeRepository stored;
    private final Recipients recipients;
    private final AuditTrailStore audit;
    private final Duration unconfirmedAfter;
    private final Clock clock;

    NoticeTasks(
            Transactions transactions,
            RecipientNoticeRepository stored,
            Recipients recipients,
            AuditTrailStore audit,
            @ConfigProperty(name = "privacy.notifications.unconfirmed-after") Duration unconfirmedAfter,
            Clock clock) {
        this.transactions = transactions;
        this.stored = stored;
        this.recipients = recipients;
        this.audit = audit;
        this.unconfirmedAfter = unconfirmedAfter;
        this.clock = clock;
    }

    /** Lists the notices of a status, the oldest first. */
    Uni<Page<RecipientNotice>> page(NoticeStatus status, Cursor cursor, int limit) {
        Instant overdue = clock.instant().minus(unconfirmedAfter);
        return transactions
                .asSystem(() -> stored.page(status, overdue, cursor.id(), limit + 1))
                .map(notices -> Page.ofIds(notices, limit, cursor, RecipientNotice::id));
    }

    /** @throws ProblemException {@code not-found}, {@code state-conflict} for one that was confirmed before */
    Uni<RecipientNotice> confirm(Principal.Staff staff, UUID id, NoticeConfirmation confirmation) {
        if (confirmation.toldAt().isAfter(clock.instant())) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "a notice is confirmed when it has been given");
        }
        return transactions.asSystem(() -> stored.locked(id)
                .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .invoke(notice -> notice.confirm(confirmation.toldAt(), confirmation.toldBy(), staff.sub()))
                .call(notice -> audit.record(List.of(told(staff, notice.subject, id, confirmation.toldBy()))))
                .chain(notice -> recipients
                        .require(notice.recipient)
                        .map(to -> notice.notice(new To(to.id(), to.name(), to.contact(), to.channel())))));
    }

    private AuditEvent told(Principal.Staff staff, UUID subject, UUID notice, StaffChannel how) {
        return AuditEvent.of(
                clock.instant(),
                AuditEvent.Actor.staff(staff.sub()),
                AuditAction.RECIPIENT_TOLD,
                subject,
                List.of(notice),
                Map.of("by", how.slug()));
    }
}
