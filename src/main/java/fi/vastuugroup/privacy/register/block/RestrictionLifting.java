package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.delivery.mail.Mails;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.block.StaffBlock.NoticeBy;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.subject.SubjectContact;
import fi.vastuugroup.privacy.register.subject.SubjectContacts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Announces that a restriction is going to be lifted: its subject is told before (Art. 18(3)). */
@ApplicationScoped
public class RestrictionLifting {

    private static final String ANNOUNCE = """
            update item_block set lift_on = $3, lift_notice = $4, lift_reason = $5
            where subject_id = $1 and id = any($2) and kind = 'restriction' and lifted_at is null
                and lift_notice is null
            returning id""";

    private static final String BY_MAIL =
            "update item_block set lift_notice_mail = $3 where subject_id = $1 and id = any($2)";

    private static final String SENT =
            "update item_block set lift_on = $3, lift_notice_sent_at = $4 where subject_id = $1 and id = $2";

    private final Sql sql;
    private final Transactions transactions;
    private final Items items;
    private final StaffBlocks blocks;
    private final SubjectContacts contacts;
    private final Mails mails;
    private final AuditTrail audit;
    private final RestrictionSettings settings;
    private final Clock clock;

    RestrictionLifting(
            Sql sql,
            Transactions transactions,
            Items items,
            StaffBlocks blocks,
            SubjectContacts contacts,
            Mails mails,
            AuditTrail audit,
            RestrictionSettings settings,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.items = items;
        this.blocks = blocks;
        this.contacts = contacts;
        this.mails = mails;
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
                : items.lock(subject)
                        .chain(() -> contacts.find(subject))
                        .chain(contact -> announce(actor, subject, restrictions, reason, contact));
    }

    private Uni<Void> announce(
            AuditEvent.Actor actor,
            UUID subject,
            Set<UUID> restrictions,
            String reason,
            Optional<SubjectContact> contact) {
        LiftNotice notice = new LiftNotice(liftOn(), contact.isEmpty());
        NoticeBy by = notice.byPost() ? NoticeBy.POST : NoticeBy.EMAIL;
        return sql.execute(
                        ANNOUNCE,
                        Tuple.of(subject, restrictions.toArray(UUID[]::new), notice.liftOn(), by.slug(), reason))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID(0))
                        .toList())
                .chain(announced -> announced.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : tell(actor, subject, announced, notice, by, contact));
    }

    private Uni<Void> tell(
            AuditEvent.Actor actor,
            UUID subject,
            List<UUID> announced,
            LiftNotice notice,
            NoticeBy by,
            Optional<SubjectContact> contact) {
        return contact.map(to -> mails.add(mail(to, subject, notice))
                        .chain(mail -> sql.execute(BY_MAIL, Tuple.of(subject, announced.toArray(UUID[]::new), mail)))
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> record(
                        actor,
                        "restriction-lifting-announced",
                        subject,
                        announced,
                        Map.of("liftOn", notice.liftOn().toString(), "noticeBy", by.slug())));
    }

    Uni<StaffBlock> announce(Principal.Staff staff, UUID id, String reason) {
        var actor = AuditEvent.Actor.staff(staff.sub());
        return transactions.asSystem(() -> blocks.find(Block.Kind.RESTRICTION, id)
                .chain(block -> items.lock(block.subject()))
                .chain(() -> blocks.find(Block.Kind.RESTRICTION, id))
                .invoke(block -> {
                    if (block.liftedAt() != null || block.lift() != null) {
                        throw new ProblemException(
                                ProblemType.STATE_CONFLICT,
                                "the restriction has ended, or its end was announced before");
                    }
                })
                .chain(block -> announce(actor, block.subject(), Set.of(id), reason))
                .chain(() -> blocks.find(Block.Kind.RESTRICTION, id)));
    }

    /** Staff has sent the letter: the period counts from now. */
    Uni<StaffBlock> noticeSent(Principal.Staff staff, UUID id) {
        var actor = AuditEvent.Actor.staff(staff.sub());
        return transactions.asSystem(() -> blocks.find(Block.Kind.RESTRICTION, id)
                .chain(block -> items.lock(block.subject()))
                .chain(() -> blocks.find(Block.Kind.RESTRICTION, id))
                .chain(block -> {
                    if (!awaitsLetter(block.lift())) {
                        throw new ProblemException(ProblemType.STATE_CONFLICT, "no letter is awaited");
                    }
                    LocalDate liftOn = liftOn();
                    return sql.execute(SENT, Tuple.of(block.subject(), id, liftOn, now()))
                            .chain(() -> record(
                                    actor,
                                    "restriction-lifting-notice-sent",
                                    block.subject(),
                                    List.of(id),
                                    Map.of("liftOn", liftOn.toString())));
                })
                .chain(() -> blocks.find(Block.Kind.RESTRICTION, id)));
    }

    private static boolean awaitsLetter(StaffBlock.@Nullable Lift lift) {
        return lift != null && lift.noticeBy() == NoticeBy.POST && lift.noticeSentAt() == null;
    }

    private LocalDate liftOn() {
        return Helsinki.today(clock).plus(settings.liftNotice());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Mail mail(SubjectContact to, UUID subject, LiftNotice notice) {
        return new Mail(
                Mail.Template.RESTRICTION_LIFTING,
                to.language(),
                to.email(),
                to.givenName(),
                Map.of(Mail.LIFT_ON, notice.liftOn().toString()),
                subject,
                null);
    }

    private Uni<Void> record(
            AuditEvent.Actor actor, String action, UUID subject, List<UUID> restrictions, Map<String, Object> details) {
        return audit.record(List.of(AuditEvent.of(clock.instant(), actor, action, subject, restrictions, details)));
    }
}
