package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What staff has to tell recipients, and what recipients have not confirmed for too long. */
@ApplicationScoped
class NoticeTasks {

    private static final String SELECT = """
            select n.id, n.recipient_id, r.name, r.contact, r.channel, n.subject_id, n.type, n.refs, n.fields, n.created_at,
                n.told_at, n.confirmed_at, n.told_how
            from recipient_notice n join recipient r on r.id = n.recipient_id""";

    private static final String PAGE = SELECT + """
             where ($1::uuid is null or n.id > $1) and case $2
                when 'confirmed' then n.confirmed_at is not null
                when 'waiting' then n.confirmed_at is null and n.outbox_id is not null and n.created_at > $3
                else n.confirmed_at is null and (n.outbox_id is null or n.created_at <= $3) end
            order by n.id limit $4""";

    private static final String FIND = SELECT + " where n.id = $1";

    private static final String CONFIRM = """
            update recipient_notice set told_at = coalesce(told_at, $2), confirmed_at = $2, told_how = $3, told_by = $4
            where id = $1 and confirmed_at is null returning subject_id""";

    private final Sql sql;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Duration unconfirmedAfter;
    private final Clock clock;

    NoticeTasks(
            Sql sql,
            Transactions transactions,
            AuditTrail audit,
            @ConfigProperty(name = "privacy.notifications.unconfirmed-after", defaultValue = "P7D")
                    Duration unconfirmedAfter,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.audit = audit;
        this.unconfirmedAfter = unconfirmedAfter;
        this.clock = clock;
    }

    /** The oldest first. */
    Uni<Page<RecipientNoticeView>> page(NoticeStatus status, @Nullable UUID after, int limit) {
        OffsetDateTime tooLong = clock.instant().minus(unconfirmedAfter).atOffset(ZoneOffset.UTC);
        return transactions
                .asSystem(() -> sql.execute(PAGE, Tuple.of(after, status.slug(), tooLong, limit + 1))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                                .map(RecipientNoticeView::of)
                                .toList()))
                .map(notices -> notices.size() > limit
                        ? new Page<>(
                                notices.subList(0, limit),
                                Cursor.after(notices.get(limit - 1).id()))
                        : new Page<>(notices, null));
    }

    /** @throws ProblemException {@code not-found}, {@code state-conflict} for one that was confirmed before */
    Uni<RecipientNoticeView> confirm(Principal.Staff staff, UUID id, NoticeConfirmation confirmation) {
        if (confirmation.toldAt().isAfter(clock.instant())) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "a notice is confirmed when it has been given");
        }
        return transactions.asSystem(() -> find(id).chain(() -> sql.execute(
                        CONFIRM,
                        Tuple.of(
                                id,
                                confirmation.toldAt().atOffset(ZoneOffset.UTC),
                                confirmation.toldBy().slug(),
                                staff.sub())))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw new ProblemException(ProblemType.STATE_CONFLICT, "the notice was confirmed before");
                    }
                })
                .chain(rows -> audit.record(List.of(AuditEvent.of(
                        clock.instant(),
                        AuditEvent.Actor.staff(staff.sub()),
                        "recipient-told",
                        rows.iterator().next().getUUID(0),
                        List.of(id),
                        Map.of("by", confirmation.toldBy().slug())))))
                .chain(() -> find(id)));
    }

    private Uni<RecipientNoticeView> find(UUID id) {
        return sql.execute(FIND, Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(RecipientNoticeView::of)
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)));
    }
}
