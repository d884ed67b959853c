package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.subject.JoinedSubjects;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads and writes requests in sets and in part, with what belongs to them; whole requests one at a time are
 * {@link Requests}'. Requests of subjects whom staff joins go on under the one; separated again, each has its own.
 */
@ApplicationScoped
public class RequestSetStore implements ExpiringRecords, JoinedSubjects {

    private static final String RESTRICTIONS_ASKED_FOR =
            "select unnest(restrictions) from request where subject_id = $1";

    private static final String BLOCKS_OF_UNIDENTIFIED = """
            select unnest(blocks || restrictions) from request
            where subject_id = $1 and closed_at is null and channel <> 'portal' and identity_evidence is null""";

    private static final String FILED_AS = "select filed_as from request where id = $1 and filed_as is not null";

    private static final String PENDING_OBJECTION = """
            select 1 from request where subject_id = $1 and closed_at is null
                and (exercised = 'objection' and ground = 'legitimate-interest' or exercised = 'erasure' and ground = 'objection')
            limit 1""";

    private static final String STOPPED =
            "select id, stopped from request where subject_id = $1 and cardinality(stopped) > 0 order by id";

    private static final String TAKE_UP = """
            update request set stopped = array(select unnest(stopped) except select unnest($2::text[])) where id = $1""";

    private static final String APPROVED =
            "select id from request where state = 'approved' and id > $1 order by id limit $2";

    private static final String RECEIPT = "select receipt from request where receipt_key = $1 and receipt is not null";

    private static final String COUNT_OPEN = """
            select exercised, nearness(state, due_on, $1, $2), count(*) from request where closed_at is null
            group by 1, 2""";

    private static final String ASSIGN_WHAT_BELONGS = """
            with steps as (update request_step set subject_id = $2 where request_id = $1),
                messages as (update request_message set subject_id = $2 where request_id = $1),
                letters as (update request_letter set subject_id = $2 where request_id = $1)
            update request_attachment set subject_id = $2 where request_id = $1""";

    /** What one of joined persons wrote to a request of the other goes with who wrote it: neither reads the other's words. */
    private static final String MOVE = """
            with moved as (
                update request set subject_id = $2
                where subject_id = $1 and ($3 or filed_as = $2 or $4 and filed_as = $1 and channel = 'portal')
                returning id),
            steps as (update request_step set subject_id = $2 where request_id in (select id from moved)),
            letters as (update request_letter set subject_id = $2 where request_id in (select id from moved)),
            messages as (
                update request_message set subject_id = $2
                where subject_id = $1 and request_id in (select id from request where subject_id in ($1, $2))
                    and ($3 or said_as = $2 or said_as is null and request_id in (select id from moved)))
            update request_attachment set subject_id = $2
            where subject_id = $1 and request_id in (select id from request where subject_id in ($1, $2))
                and ($3 or said_as = $2 or said_as is null and request_id in (select id from moved))""";

    /** Leaves alone what is being carried out. */
    private static final String UNASSIGN = """
            with unknown as (
                update request set subject_id = null, blocks = '{}' where subject_id = $1 and filed_as is null
                    and (closed_at is not null or state in ('received', 'awaiting-identification'))
                returning id, old.blocks),
            steps as (update request_step set subject_id = null where request_id in (select id from unknown)),
            letters as (update request_letter set subject_id = null where request_id in (select id from unknown)),
            messages as (
                update request_message set subject_id = null
                where subject_id = $1 and request_id in (select id from unknown)),
            attachments as (
                update request_attachment set subject_id = null
                where subject_id = $1 and request_id in (select id from unknown))
            select unnest(blocks) from unknown""";

    private static final String EXPIRE = """
            delete from request where id in (
                select id from request where closed_at < $1 order by closed_at limit $2 for update skip locked)""";

    private final Sql sql;
    private final RequestSettings settings;
    private final Clock clock;

    RequestSetStore(Sql sql, RequestSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many are open, by the slugs of the right and of how near the deadline is. */
    record OpenCount(String right, String due, long requests) {}

    /** Reads the restrictions that a subject's own requests placed, lifted or not. */
    public Uni<Set<UUID>> restrictionsAskedFor(UUID subject) {
        return sql.list(RESTRICTIONS_ASKED_FOR, Tuple.of(subject), row -> row.getUUID(0))
                .map(Set::copyOf);
    }

    /**
     * Reads the blocks that keep items from deletion or use because of a subject's open requests of which nobody knows
     * whether they are the subject's own.
     */
    public Uni<Set<UUID>> blocksOfUnidentified(UUID subject) {
        return sql.list(BLOCKS_OF_UNIDENTIFIED, Tuple.of(subject), row -> row.getUUID(0))
                .map(Set::copyOf);
    }

    /** Reads as which of joined persons a request was filed; empty when nobody knows. */
    public Uni<Optional<UUID>> filedAs(UUID request) {
        return sql.one(FILED_AS, Tuple.of(request), row -> row.getUUID(0));
    }

    /** Tells whether an objection of a subject is being weighed, or an erasure because of one (Art. 17(1)(c), 21(1)). */
    public Uni<Boolean> objectionIsPending(UUID subject) {
        return sql.one(PENDING_OBJECTION, Tuple.of(subject), row -> true).map(Optional::isPresent);
    }

    /** An erasure that a block stopped, with the categories that it kept. */
    public record Stopped(UUID request, Set<Category> categories) {}

    /** Reads a subject's erasures that a block stopped, oldest first. */
    public Uni<List<Stopped>> stopped(UUID subject) {
        return sql.list(
                STOPPED,
                Tuple.of(subject),
                row -> new Stopped(
                        row.getUUID(0),
                        Slugs.all(Category.class, row.getArrayOfStrings(1)).collect(Collectors.toUnmodifiableSet())));
    }

    /** Notes that categories of an erasure that was stopped are taken up again. */
    public Uni<Void> takeUp(UUID request, Set<Category> categories) {
        return sql.execute(
                        TAKE_UP,
                        Tuple.of(
                                request, categories.stream().map(Category::slug).toArray(String[]::new)))
                .replaceWithVoid();
    }

    /** Lists requests that wait for their execution, oldest first, from the one after. */
    public Uni<List<UUID>> approved(UUID after, int limit) {
        return sql.list(APPROVED, Tuple.of(after, limit), row -> row.getUUID(0));
    }

    /** Reads the signed receipt that is kept under a key, once the erasure is carried out. */
    public Uni<Optional<String>> receipt(UUID key) {
        return sql.one(RECEIPT, Tuple.of(key), row -> row.getString(0));
    }

    /**
     * Counts those that are open.
     *
     * @param soon the last day that counts as soon
     */
    Uni<List<OpenCount>> countOpen(LocalDate today, LocalDate soon) {
        return sql.list(
                COUNT_OPEN,
                Tuple.of(today, soon),
                row -> new OpenCount(row.getString(0), row.getString(1), row.getLong(2)));
    }

    /** Has the steps, messages and attachments of a request follow it to its subject. */
    Uni<Void> assignWhatBelongs(UUID request, UUID subject) {
        return sql.execute(ASSIGN_WHAT_BELONGS, Tuple.of(request, subject)).replaceWithVoid();
    }

    /**
     * Has requests of which nobody knows whose of joined persons they are be nobody's, for staff to find out again.
     *
     * @return the blocks that they had placed
     */
    public Uni<Set<UUID>> unassign(UUID subject) {
        return sql.list(UNASSIGN, Tuple.of(subject), row -> row.getUUID(0)).map(Set::copyOf);
    }

    @Override
    public Uni<Void> move(Move move) {
        return sql.execute(MOVE, Tuple.of(move.from(), move.to(), move.everything(), move.words()))
                .replaceWithVoid();
    }

    /** Requests, their messages and attachments expire the period of {@link RequestSettings#keptFor()} after closing. */
    @Override
    public Uni<Long> expire(int limit) {
        return sql.execute(EXPIRE, Tuple.of(Times.utc(Helsinki.dayBefore(clock, settings.keptFor())), limit))
                .map(rows -> (long) rows.rowCount());
    }
}
