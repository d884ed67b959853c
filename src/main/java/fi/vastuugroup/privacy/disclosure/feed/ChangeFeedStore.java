package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the partners' feeds, for their readers and the expiry. A reader gives positions to the events that
 * are committed, in turns with all other readers (src/docs/decisions/0012). A writer cannot give them: of two
 * transactions the one that began first may commit last, and a reader that has passed its number would never see it.
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
            select position, reference, type, changed_at, prohibited from change_event
            where partner = $1 and position > $2 and ($4::text is null or type = $4)
                and ($5::text is null or reference = $5) and ($6::timestamptz is null or changed_at >= $6)
            order by position limit $3""";

    private static final String DISCLOSED = """
        select r.reference, r.subject_id, encode(i.sha256, 'hex') from disclosure_reference r
            join disclosed_identifier i on i.reference = r.reference
        where r.reference = any($1) and i.sha256 is not null\
        """;

    private static final String OLDEST = """
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

    ChangeFeedStore(Sql sql) {
        this.sql = sql;
    }

    /** An event of a feed, with its position; of a prohibition with what it prohibits. */
    record Placed(long position, String reference, Change type, Instant changedAt, List<ChannelScope> prohibited) {}

    /** A reference with the person and an address or number that the partner has, as SHA-256 in hexadecimal. */
    record Disclosed(String reference, UUID subject, String sha256) {}

    /** How many events were deleted, and the last of their positions; 0 for none. */
    record Gone(long count, long last) {}

    /** Locks the partner's feed until the commit, and gives committed events their positions. */
    Uni<ChangeFeed> advance(String partner) {
        return sql.execute(OPEN, Tuple.of(partner, UUID.randomUUID()))
                .chain(() -> turn(partner))
                .chain(feed -> sql.execute(PLACE, Tuple.of(partner, feed.last(), MOST))
                        .chain(placed -> {
                            long last = feed.last() + placed.rowCount();
                            return placed.rowCount() == 0
                                    ? Uni.createFrom().item(feed)
                                    : sql.execute(ADVANCE, Tuple.of(partner, last))
                                            .replaceWith(new ChangeFeed(feed.epoch(), last, feed.expired()));
                        }));
    }

    private Uni<ChangeFeed> turn(String partner) {
        return sql.execute(TURN, Tuple.of(partner))
                .map(rows -> rows.iterator().next())
                .map(row -> new ChangeFeed(row.getUUID(0), row.getLong(1), row.getLong(2)));
    }

    /** Reads a partner's events behind a position, in their order. */
    Uni<List<Placed>> events(String partner, ChangesFilter filter, long after, int limit) {
        return sql.list(
                EVENTS,
                Tuple.of(
                        partner,
                        after,
                        limit,
                        filter.type() == null ? null : filter.type().slug(),
                        filter.reference(),
                        filter.from() == null
                                ? null
                                : Times.utc(filter.from()
                                        .atStartOfDay(Helsinki.ZONE)
                                        .toInstant())),
                row -> new Placed(
                        row.getLong(0),
                        row.getString(1),
                        Slugs.of(Change.class, row.getString(2)),
                        row.getOffsetDateTime(3).toInstant(),
                        cells(row.getArrayOfStrings(4))));
    }

    private static List<ChannelScope> cells(String @Nullable [] codes) {
        return codes == null
                ? List.of()
                : Arrays.stream(codes).map(ChannelScope::fromCode).toList();
    }

    /** Reads who was disclosed under the references, by which addresses and numbers. */
    Uni<List<Disclosed>> disclosed(Collection<String> references) {
        return sql.list(
                DISCLOSED,
                Tuple.of((Object) references.toArray(String[]::new)),
                row -> new Disclosed(row.getString(0), row.getUUID(1), row.getString(2)));
    }

    /** Finds the partner with the oldest event from before a time, if there is one. */
    Uni<Optional<String>> partnerWithEventsBefore(OffsetDateTime time) {
        return sql.one(OLDEST, Tuple.of(time), row -> row.getString(0));
    }

    /** Deletes a partner's events from before a time, from the oldest position on without a gap. */
    Uni<Gone> delete(String partner, OffsetDateTime before, long last, int limit) {
        return sql.execute(DELETE, Tuple.of(partner, before, last, limit))
                .map(rows -> rows.iterator().next())
                .map(row -> new Gone(row.getLong(0), Objects.requireNonNullElse(row.getLong(1), 0L)));
    }

    /** Notes up to which position the partner's events are gone. */
    Uni<Void> expired(String partner, long position) {
        return sql.execute(MARK, Tuple.of(partner, position)).replaceWithVoid();
    }
}
