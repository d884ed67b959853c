package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.disclosure.followup.RecipientNotice.To;
import fi.vastuugroup.privacy.disclosure.recipient.ToldBy;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the stored notices, within a transaction. */
@ApplicationScoped
class RecipientNoticeRepository implements PanacheRepositoryBase<RecipientNoticeEntity, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Reads notices with their recipients, so that a page is one query. */
    private static final String PAGE = """
            select n, r.name, r.contact, r.channel
            from RecipientNoticeEntity n join RecipientEntity r on r.id = n.recipient
            where n.id > :after and (
                :status = 'confirmed' and n.confirmedAt is not null
                or :status = 'waiting' and n.confirmedAt is null and n.endedAt is null and n.outboxId is not null and n.createdAt > :overdue
                or :status = 'open' and n.confirmedAt is null and n.endedAt is null and (n.outboxId is null or n.createdAt <= :overdue))
            order by n.id""";

    /**
     * Finds so many notices of a status, the oldest first.
     *
     * @param overdue a notification from then or before is confirmed too late
     */
    Uni<List<RecipientNotice>> page(NoticeStatus status, Instant overdue, @Nullable UUID after, int most) {
        return getSession()
                .chain(session -> session.createSelectionQuery(PAGE, Object[].class)
                        .setParameter("status", status.slug())
                        .setParameter("overdue", overdue.atOffset(ZoneOffset.UTC))
                        .setParameter("after", after == null ? BEFORE_ALL : after)
                        .setMaxResults(most)
                        .getResultList())
                .map(rows ->
                        rows.stream().map(RecipientNoticeRepository::notice).toList());
    }

    /** Locks a notice until the transaction ends. */
    Uni<Optional<RecipientNoticeEntity>> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(Optional::ofNullable);
    }

    private static RecipientNotice notice(Object[] row) {
        RecipientNoticeEntity notice = (RecipientNoticeEntity) row[0];
        return notice.notice(new To(notice.recipient, (String) row[1], (String) row[2], (ToldBy) row[3]));
    }
}
