package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.delivery.mail.MailSentListener;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A restriction is lifted only after its subject was told (Art. 18(3)): the notice counts when its mail has gone, and
 * one that never went becomes a letter, which staff sends.
 */
@ApplicationScoped
class LiftingMails implements MailSentListener {

    /** A mail that went late still goes before the day. */
    private static final String SENT = """
            update item_block set lift_notice_sent_at = $2, lift_on = greatest(lift_on, $3), lift_notice_mail = null
            where lift_notice_mail = $1""";

    private static final String BY_POST = """
            update item_block set lift_notice = 'post', lift_notice_mail = null
            where lift_notice_mail = $1 and lifted_at is null
            returning subject_id, id""";

    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    LiftingMails(Sql sql, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Mail.Template template() {
        return Mail.Template.RESTRICTION_LIFTING;
    }

    @Override
    public Uni<Void> sent(UUID mail) {
        return sql.execute(
                        SENT,
                        Tuple.of(
                                mail,
                                clock.instant().atOffset(ZoneOffset.UTC),
                                Helsinki.today(clock).plusDays(1)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> givenUp(UUID mail) {
        return sql.execute(BY_POST, Tuple.of(mail))
                .map(this::events)
                .chain(events -> events.isEmpty() ? Uni.createFrom().voidItem() : audit.record(events));
    }

    private List<AuditEvent> events(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> AuditEvent.of(
                        clock.instant(),
                        AuditEvent.Actor.scheduler(),
                        "restriction-lifting-notice-failed",
                        row.getUUID(0),
                        List.of(row.getUUID(1)),
                        Map.of("noticeBy", StaffBlock.NoticeBy.POST.slug())))
                .toList();
    }
}
