package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.delivery.Mail;
import fi.vastuugroup.privacy.delivery.Mails;
import fi.vastuugroup.privacy.identity.Principal;
import fi.vastuugroup.privacy.platform.Helsinki;
import fi.vastuugroup.privacy.platform.ProblemException;
import fi.vastuugroup.privacy.platform.ProblemType;
import fi.vastuugroup.privacy.platform.Transactions;
import fi.vastuugroup.privacy.register.StaffBlock.NoticeBy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Announces that a restriction is going to be lifted: its subject is told before (Art. 18(3)). */
@ApplicationScoped
public class RestrictionLifting {

    private static final String ANNOUNCE = """
            update item_block set lift_on = $3, lift_notice = $4, lift_notice_sent_at = $5, lift_reason = $6
            where subject_id = $1 and id = $2""";

    private static final String SENT =
            "update item_block set lift_on = $3, lift_notice_sent_at = $4 where subject_id = $1 and id = $2";

    private final Transactions transactions;
    private final Items items;
    private final StaffBlocks blocks;
    private final SubjectContacts contacts;
    private final Mails mails;
    private final AuditTrail audit;
    private final DueLiftings due;
    private final RestrictionSettings settings;
    private final Clock clock;

    RestrictionLifting(
            Transactions transactions,
            Items items,
            StaffBlocks blocks,
            SubjectContacts contacts,
            Mails mails,
            AuditTrail audit,
            DueLiftings due,
            RestrictionSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.blocks = blocks;
        this.contacts = contacts;
        this.mails = mails;
        this.audit = audit;
        this.due = due;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Announces that a restriction is going to be lifted, under the subject's lock, with the mail to the subject.
     *
     * @param reason in words for colleagues
     * @throws ProblemException {@code not-found} when the subject has no such restriction, {@code state-conflict} when it
     *     has ended or its end was announced before
     */
    public Uni<LiftNotice> announce(
            SqlConnection transaction, AuditEvent.Actor actor, UUID subject, UUID blockId, String reason) {
        return items.lock(transaction, subject)
                .chain(() -> blocks.find(transaction, Block.Kind.RESTRICTION, blockId))
                .invoke(block -> {
                    if (!block.subject().equals(subject)) {
                        throw new ProblemException(ProblemType.NOT_FOUND, null);
                    }
                    if (block.liftedAt() != null || block.lift() != null) {
                        throw new ProblemException(
                                ProblemType.STATE_CONFLICT,
                                "the restriction has ended, or its end was announced before");
                    }
                })
                .chain(() -> contacts.find(transaction, subject))
                .chain(contact -> announce(transaction, actor, subject, blockId, reason, contact));
    }

    private Uni<LiftNotice> announce(
            SqlConnection transaction,
            AuditEvent.Actor actor,
            UUID subject,
            UUID block,
            String reason,
            Optional<SubjectContact> contact) {
        LiftNotice notice = new LiftNotice(liftOn(), contact.isEmpty());
        NoticeBy by = notice.byPost() ? NoticeBy.POST : NoticeBy.EMAIL;
        return transaction
                .preparedQuery(ANNOUNCE)
                .execute(Tuple.of(subject, block, notice.liftOn(), by.slug(), notice.byPost() ? null : now(), reason))
                .chain(() -> mails.add(
                        transaction,
                        contact.stream().map(to -> mail(to, subject, notice)).toList()))
                .chain(() -> record(
                        transaction,
                        actor,
                        "restriction-lifting-announced",
                        subject,
                        block,
                        Map.of("liftOn", notice.liftOn().toString(), "noticeBy", by.slug())))
                .replaceWith(notice);
    }

    Uni<StaffBlock> announce(Principal.Staff staff, UUID id, String reason) {
        var actor = AuditEvent.Actor.staff(staff.sub());
        return transactions.asSystem(transaction -> blocks.find(transaction, Block.Kind.RESTRICTION, id)
                .chain(block -> announce(transaction, actor, block.subject(), id, reason))
                .chain(() -> blocks.find(transaction, Block.Kind.RESTRICTION, id)));
    }

    /** Staff has sent the letter: the period counts from now. */
    Uni<StaffBlock> noticeSent(Principal.Staff staff, UUID id) {
        var actor = AuditEvent.Actor.staff(staff.sub());
        return transactions.asSystem(transaction -> blocks.find(transaction, Block.Kind.RESTRICTION, id)
                .chain(block -> items.lock(transaction, block.subject()))
                .chain(() -> blocks.find(transaction, Block.Kind.RESTRICTION, id))
                .chain(block -> {
                    if (!awaitsLetter(block.lift())) {
                        throw new ProblemException(ProblemType.STATE_CONFLICT, "no letter is awaited");
                    }
                    LocalDate liftOn = liftOn();
                    return transaction
                            .preparedQuery(SENT)
                            .execute(Tuple.of(block.subject(), id, liftOn, now()))
                            .chain(() -> record(
                                    transaction,
                                    actor,
                                    "restriction-lifting-notice-sent",
                                    block.subject(),
                                    id,
                                    Map.of("liftOn", liftOn.toString())));
                })
                .chain(() -> blocks.find(transaction, Block.Kind.RESTRICTION, id)));
    }

    /**
     * Lifts the restrictions whose announced day has come, each subject's in a transaction of its own; does nothing the
     * second time.
     */
    public Uni<Void> liftDue() {
        return due.liftDue();
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
            SqlConnection transaction,
            AuditEvent.Actor actor,
            String action,
            UUID subject,
            UUID block,
            Map<String, Object> details) {
        return audit.record(
                transaction, List.of(AuditEvent.of(clock.instant(), actor, action, subject, List.of(block), details)));
    }
}
