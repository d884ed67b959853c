package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.delivery.mail.Mails;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.Lifting;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.subject.SubjectContact;
import fi.vastuugroup.privacy.register.subject.SubjectContacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Announces to a subject that a restriction is going to be lifted, before it is (Art. 18(3)). */
@ApplicationScoped
public class RestrictionLifting {

    private final Transactions transactions;
    private final Items items;
    private final StaffBlocks blocks;
    private final StaffBlockStore store;
    private final BlockRepository stored;
    private final SubjectContacts contacts;
    private final Mails mails;
    private final Lifting lifting;
    private final AuditTrailStore audit;
    private final RestrictionSettings settings;
    private final Clock clock;

    RestrictionLifting(
            Transactions transactions,
            Items items,
            StaffBlocks blocks,
            StaffBlockStore store,
            BlockRepository stored,
            SubjectContacts contacts,
            Mails mails,
            Lifting lifting,
            AuditTrailStore audit,
            RestrictionSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.blocks = blocks;
        this.store = store;
        this.stored = stored;
        this.contacts = contacts;
        this.mails = mails;
        this.lifting = lifting;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Announces that restrictions are going to be lifted, under the subject's lock, with one mail to the subject. Those
     * that have ended, or whose end was announced before, stay as they are.
     *
     * @param reason in words for colleagues
     */
    public Uni<Void> announce(AuditEvent.Actor actor, UUID subject, Set<UUID> restrictions, String reason) {
        return restrictions.isEmpty()
                ? Uni.createFrom().voidItem()
                : items.lockForStaff(subject)
                        .chain(() -> stored.of(subject, restrictions))
                        .map(found -> found.stream()
                                .filter(BlockEntity::isAnnounceable)
                                .toList())
                        .chain(announceable -> announceable.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : announce(actor, subject, announceable, reason));
    }

    private Uni<Void> announce(AuditEvent.Actor actor, UUID subject, List<BlockEntity> restrictions, String reason) {
        LocalDate liftOn = liftOn();
        return contacts.find(subject)
                .chain(contact -> contact.map(to -> mails.add(mail(to, subject, liftOn)))
                        .orElseGet(() -> Uni.createFrom().nullItem()))
                .invoke(mail -> restrictions.forEach(block -> block.announce(liftOn, mail, reason)))
                .chain(mail -> record(
                        actor,
                        AuditAction.RESTRICTION_LIFTING_ANNOUNCED,
                        restrictions,
                        Map.of(
                                "liftOn",
                                liftOn.toString(),
                                "noticeBy",
                                NoticeBy.of(mail).slug())));
    }

    /** Ends restrictions at once, as their subject asks, under the subject's lock, and confirms it by mail (Art. 18(3)). */
    public Uni<Void> end(AuditEvent.Actor actor, UUID subject, Set<UUID> restrictions) {
        LocalDate today = Helsinki.today(clock);
        return contacts.find(subject)
                .chain(contact -> contact.map(to -> mails.add(mail(to, subject, today)))
                        .orElseGet(() -> Uni.createFrom().nullItem()))
                .chain(() -> lifting.lift(actor, subject, restrictions, "asked-by-subject"));
    }

    /**
     * A restriction that has not ended.
     *
     * @param category that of its item if it covers one
     * @param coversItems whether anything that it covers is held still
     */
    public record Standing(UUID id, @Nullable Category category, boolean coversItems) {}

    /** Answers those of the restrictions of a subject that have not ended. */
    public Uni<List<Standing>> standing(UUID subject, Set<UUID> restrictions) {
        return restrictions.isEmpty() ? Uni.createFrom().item(List.of()) : store.standing(subject, restrictions);
    }

    /** @throws ProblemException {@code not-found}, {@code state-conflict} when it has ended or was announced before */
    Uni<NotedBlock> announce(Principal.Staff staff, UUID id, String reason) {
        var actor = AuditEvent.Actor.staff(staff.sub());
        return transactions.asSystem(() -> blocks.locked(Block.Kind.RESTRICTION, id)
                .invoke(BlockEntity::requireAnnounceable)
                .call(block -> announce(actor, block.subjectId, List.of(block), reason))
                .map(BlockEntity::noted));
    }

    /**
     * Notes that staff has sent the letter; the period counts from now.
     *
     * @throws ProblemException {@code not-found}, {@code state-conflict} when no letter is awaited
     */
    Uni<NotedBlock> noticeSent(Principal.Staff staff, UUID id) {
        var actor = AuditEvent.Actor.staff(staff.sub());
        LocalDate liftOn = liftOn();
        return transactions.asSystem(() -> blocks.locked(Block.Kind.RESTRICTION, id)
                .invoke(block -> block.letterSent(liftOn, Times.now(clock)))
                .call(block -> record(
                        actor,
                        AuditAction.RESTRICTION_LIFTING_NOTICE_SENT,
                        List.of(block),
                        Map.of("liftOn", liftOn.toString())))
                .map(BlockEntity::noted));
    }

    private LocalDate liftOn() {
        return Helsinki.today(clock).plus(settings.liftNotice());
    }

    private static Mail mail(SubjectContact to, UUID subject, LocalDate liftOn) {
        return new Mail(
                Mail.Template.RESTRICTION_LIFTING,
                to.language(),
                to.email(),
                to.givenName(),
                Map.of(Mail.LIFT_ON, liftOn.toString()),
                subject,
                null);
    }

    private Uni<Void> record(
            AuditEvent.Actor actor, AuditAction action, List<BlockEntity> restrictions, Map<String, Object> details) {
        return audit.record(List.of(AuditEvent.of(
                clock.instant(),
                actor,
                action,
                restrictions.get(0).subjectId,
                restrictions.stream().map(block -> block.blockId).toList(),
                details)));
    }
}
