package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.delivery.mail.MailSentListener;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Notes when the mail that announces a lifting has gone, for a restriction is lifted only after its subject was told
 * (Art. 18(3)). A mail that never went becomes a letter, which staff sends.
 */
@ApplicationScoped
class LiftingMails implements MailSentListener {

    private final BlockRepository blocks;
    private final AuditTrailStore audit;
    private final Clock clock;

    LiftingMails(BlockRepository blocks, AuditTrailStore audit, Clock clock) {
        this.blocks = blocks;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Set<Mail.Template> templates() {
        return Set.of(Mail.Template.RESTRICTION_LIFTING);
    }

    @Override
    public Uni<Void> sent(UUID mail) {
        LocalDate tomorrow = Helsinki.today(clock).plusDays(1);
        return blocks.announcedBy(mail)
                .invoke(announced -> announced.forEach(block -> block.mailSent(tomorrow, Times.now(clock))))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> givenUp(UUID mail) {
        return blocks.announcedBy(mail)
                .map(announced -> announced.stream()
                        .filter(BlockEntity::isActive)
                        .map(this::givenUp)
                        .toList())
                .chain(events -> events.isEmpty() ? Uni.createFrom().voidItem() : audit.record(events));
    }

    private AuditEvent givenUp(BlockEntity block) {
        block.mailGivenUp();
        return AuditEvent.of(
                clock.instant(),
                AuditEvent.Actor.scheduler(),
                AuditAction.RESTRICTION_LIFTING_NOTICE_FAILED,
                block.subjectId,
                List.of(block.blockId),
                Map.of("noticeBy", NoticeBy.POST.slug()));
    }
}
