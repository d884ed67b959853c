package fi.vastuugroup.privacy.delivery.mail;

import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.slug.Slug;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mails' table: what is pending, who sends it, what became of it. */
@ApplicationScoped
class MailStore implements ExpiringRecords {

    private static final String CLAIM = """
            update mail set attempts = attempts + 1, due_at = $2
            where id in (
                select id from mail where status = 'pending' and due_at <= $1
                order by due_at limit $3 for update skip locked)
            returning id, template, language, recipient, greeting_name, details, receipt, attempts""";

    private static final String END = """
            update mail set status = $2, ended_at = $3, recipient = null, greeting_name = null, receipt = null
            where id = $1 and status = 'pending'""";

    private static final String RETRY = "update mail set due_at = $2 where id = $1 and status = 'pending'";

    private static final String EXPIRE = """
            delete from mail where id in (
                select id from mail where ended_at < $1 limit $2 for update skip locked)""";

    /** What became of a mail. */
    enum End implements Slug {
        SENT,
        FAILED
    }

    private final Sql sql;
    private final Clock clock;
    private final Period period;

    MailStore(
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "privacy.retention.mail-period", defaultValue = "P30D") Period period) {
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    /** Takes mails that are due: nobody else does before the lease is over. */
    Uni<List<PendingMail>> claim(Instant leasedUntil, int limit) {
        List<PendingMail> mails = new ArrayList<>();
        return sql.execute(CLAIM, Tuple.of(utc(clock.instant()), utc(leasedUntil), limit))
                .invoke(rows -> rows.forEach(row -> mails.add(mail(row))))
                .replaceWith(mails);
    }

    /** Ends a mail, and forgets address, name and receipt; answers whether it had not ended before. */
    Uni<Boolean> end(UUID id, End end) {
        return sql.execute(END, Tuple.of(id, end.slug(), utc(clock.instant()))).map(rows -> rows.rowCount() > 0);
    }

    Uni<Void> retryAt(UUID id, Instant at) {
        return sql.execute(RETRY, Tuple.of(id, utc(at))).replaceWithVoid();
    }

    @Override
    public Uni<Long> expire(int limit) {
        Instant before =
                Helsinki.today(clock).minus(period).atStartOfDay(Helsinki.ZONE).toInstant();
        return sql.execute(EXPIRE, Tuple.of(utc(before), limit)).map(rows -> (long) rows.rowCount());
    }

    private static PendingMail mail(Row row) {
        return new PendingMail(
                row.getUUID(0),
                row.getString(1),
                Language.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getJsonObject(5).stream()
                        .collect(toMap(value -> value.getKey(), value -> String.valueOf(value.getValue()))),
                row.getString(6),
                row.getShort(7));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
