package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes expired events of the partners' feeds, from the oldest position on without a gap; a partner that has not read
 * them finds its cursor expired. Events that nobody has read get their positions first, so that they too are missed.
 */
@ApplicationScoped
class ChangesExpiry implements ExpiringRecords {

    private static final String NEXT = """
            select partner from change_event where changed_at < $1
            order by changed_at limit 1""";

    /** Deletes no event that stands behind one that stays. */
    private static final String DELETE = """
            with gone as (
                delete from change_event where id in (
                    select id from change_event event where partner = $1 and position <= coalesce(
                        (select min(position) - 1 from change_event kept where kept.partner = $1 and kept.changed_at >= $2
                            and kept.position is not null), $3)
                    order by position limit $4)
                returning position)
            select count(*), max(position) from gone""";

    private static final String MARK =
            "update change_feed set expired_position = greatest(expired_position, $2) where partner = $1";

    private final Sql sql;
    private final ChangeFeedStore feeds;
    private final Period period;
    private final Clock clock;

    ChangesExpiry(
            Sql sql,
            ChangeFeedStore feeds,
            @ConfigProperty(name = "privacy.retention.changes-period") Period period,
            Clock clock) {
        this.sql = sql;
        this.feeds = feeds;
        this.period = period;
        this.clock = clock;
    }

    @Override
    public Uni<Long> expire(int limit) {
        OffsetDateTime before = clock.instant().atOffset(ZoneOffset.UTC).minus(period);
        return sql.execute(NEXT, Tuple.of(before))
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().item(0L)
                        : expire(rows.iterator().next().getString(0), before, limit));
    }

    private Uni<Long> expire(String partner, OffsetDateTime before, int limit) {
        return feeds.advance(partner)
                .chain(feed -> sql.execute(DELETE, Tuple.of(partner, before, feed.last(), limit)))
                .map(rows -> rows.iterator().next())
                .call(gone -> sql.execute(MARK, Tuple.of(partner, gone.getLong(1) == null ? 0L : gone.getLong(1))))
                .map(gone -> gone.getLong(0));
    }
}
