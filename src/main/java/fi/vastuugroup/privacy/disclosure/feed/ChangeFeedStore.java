package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts a partner's events in order: a reader gives positions to what is committed, in turns with all other readers
 * (src/docs/decisions/0012). A writer cannot give them: of two transactions the one that began first may commit last,
 * and a reader that has passed its number would never see it.
 */
@ApplicationScoped
class ChangeFeedStore {

    /** How many events get a position at once; more of them wait for the next reader. */
    private static final int MOST = 10_000;

    private static final String OPEN =
            "insert into change_feed (partner, epoch) values ($1, $2) on conflict (partner) do nothing";

    private static final String TURN =
            "select epoch, last_position, expired_position from change_feed where partner = $1 for update";

    private static final String PLACE = """
            update change_event event set position = $2 + fresh.place
            from (select id, row_number() over (order by id) as place
                from (select id from change_event where partner = $1 and position is null order by id limit $3) oldest) fresh
            where event.id = fresh.id""";

    private static final String ADVANCE = "update change_feed set last_position = $2 where partner = $1";

    private static final String EVENTS = """
            select position, reference, type, changed_at from change_event
            where partner = $1 and position > $2 order by position limit $3""";

    private final Sql sql;

    ChangeFeedStore(Sql sql) {
        this.sql = sql;
    }

    /** A partner's feed, as far as its events have positions. */
    record Feed(UUID epoch, long last, long expired) {

        /**
         * The position after which to read on.
         *
         * @throws ProblemException {@code cursor-expired} for a cursor behind which something may be missing
         */
        long from(@Nullable FeedCursor cursor) {
            if (cursor == null) {
                return expired;
            }
            if (!cursor.epoch().equals(epoch) || cursor.position() < expired || cursor.position() > last) {
                throw new ProblemException(
                        ProblemType.CURSOR_EXPIRED,
                        "check every reference anew, and read the feed from its beginning, without a cursor");
            }
            return cursor.position();
        }
    }

    /** Locks the partner's feed until the commit, and gives committed events their positions. */
    Uni<Feed> advance(String partner) {
        return sql.execute(OPEN, Tuple.of(partner, UUID.randomUUID()))
                .chain(() -> turn(partner))
                .chain(feed -> sql.execute(PLACE, Tuple.of(partner, feed.last(), MOST))
                        .chain(placed -> {
                            long last = feed.last() + placed.rowCount();
                            return placed.rowCount() == 0
                                    ? Uni.createFrom().item(feed)
                                    : sql.execute(ADVANCE, Tuple.of(partner, last))
                                            .replaceWith(new Feed(feed.epoch(), last, feed.expired()));
                        }));
    }

    private Uni<Feed> turn(String partner) {
        return sql.execute(TURN, Tuple.of(partner))
                .map(rows -> rows.iterator().next())
                .map(row -> new Feed(row.getUUID(0), row.getLong(1), row.getLong(2)));
    }

    Uni<List<Row>> events(String partner, long after, int limit) {
        return sql.list(EVENTS, Tuple.of(partner, after, limit), Function.identity());
    }
}
