package fi.vastuugroup.privacy.delivery.mail;

import fi.vastuugroup.privacy.platform.persistence.Backlog;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Claims, locks and expires the stored mails, within a transaction. */
@ApplicationScoped
class MailRepository implements PanacheRepositoryBase<MailEntity, UUID>, ExpiringRecords, Backlog {

    /** Also those whose turn lies further ahead than mails are tried: a clock that ran ahead has said so. */
    private static final String CLAIM = """
            update mail set attempts = attempts + 1, due_at = $2
            where id in (
                select id from mail where status = 'pending'
                    and (due_at <= $1 or due_at > $1::timestamptz + interval '7 days')
                order by due_at limit $3 for update skip locked)
            returning id""";

    private static final ExpiringTable MAILS = new ExpiringTable("mail", "id", "ended_at < $1");

    private static final String WAITING = """
            select count(*), min(at) from (
                select created_at as at from mail where status = 'pending' order by due_at limit $1) waiting""";

    private final Sql sql;
    private final Clock clock;
    private final Period period;

    MailRepository(Sql sql, Clock clock, @ConfigProperty(name = "privacy.retention.mail-period") Period period) {
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    /** Takes mails that are due: nobody else does before the lease is over. They are read after the statement. */
    Uni<List<PendingMail>> claim(Instant leasedUntil, int limit) {
        return sql.list(CLAIM, Tuple.of(utc(clock.instant()), utc(leasedUntil), limit), row -> row.getUUID(0))
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(List.<MailEntity>of()) : list("id in ?1", ids))
                .map(claimed -> claimed.stream().map(MailEntity::pending).toList());
    }

    /**
     * Locks the mail of an attempt, so that until the transaction ends nobody else takes or ends it; empty when it has
     * ended, or when the lease was over and another took it.
     */
    Uni<Optional<MailEntity>> held(PendingMail mail) {
        return findById(mail.id(), LockModeType.PESSIMISTIC_WRITE)
                .map(found -> Optional.ofNullable(found).filter(stored -> stored.isHeldBy(mail.attempts())));
    }

    @Override
    public Uni<Long> expire(int limit) {
        return MAILS.expire(sql, Helsinki.dayBefore(clock, period), limit);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String backlog() {
        return "mails";
    }

    @Override
    public Uni<Waiting> waiting() {
        return Waiting.read(sql, WAITING);
    }
}
