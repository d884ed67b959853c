package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.persistence.Backlog;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and writes what is being stored, what is to be deleted, and what is known of objects at all. */
@ApplicationScoped
class AudioObjectStore implements Backlog {

    private static final String BEGIN = "insert into audio_upload (object_id, begun_at) values ($1, $2)";

    private static final String END = "delete from audio_upload where object_id = $1";

    private static final String GIVE_UP = """
            with gone as (delete from audio_upload where object_id = $1 returning object_id)
            insert into audio_deletion (object_id) select object_id from gone on conflict do nothing""";

    private static final String GIVE_UP_LATE = """
            with gone as (delete from audio_upload where begun_at < $1 returning object_id)
            insert into audio_deletion (object_id) select object_id from gone on conflict do nothing""";

    /** Also those whose turn lies further ahead than any pause reaches: a clock that ran ahead has said so. */
    private static final String CLAIM = """
            update audio_deletion set attempts = attempts + 1, since = coalesce(since, $1), next_at = $2
            where object_id in (
                select object_id from audio_deletion
                where next_at is null or next_at <= $1 or next_at > $1::timestamptz + interval '2 days'
                order by next_at nulls first limit $3 for update skip locked)
            returning object_id, attempts""";

    private static final String DELETED = "delete from audio_deletion where object_id = any($1)";

    private static final String RETRY = """
            update audio_deletion d set next_at = retry.at
            from unnest($1::uuid[], $2::timestamptz[]) retry(object_id, at) where d.object_id = retry.object_id""";

    private static final String WAITING = """
            select count(*), min(since) from (
                select since from audio_deletion order by since limit $1) waiting""";

    /** Which of the objects nobody knows: one statement sees all three at one moment. */
    private static final String UNKNOWN = """
            select listed.object_id from unnest($1::uuid[]) listed(object_id)
            where not exists (select from item_audio a where a.object_id = listed.object_id)
                and not exists (select from audio_upload u where u.object_id = listed.object_id)
                and not exists (select from audio_deletion d where d.object_id = listed.object_id)""";

    private static final String DELETE_LATER = """
            insert into audio_deletion (object_id) select unnest($1::uuid[]) on conflict do nothing""";

    private static final String KNOWN_BETWEEN = """
            select subject_id, item_id, object_id from item_audio
            where object_id > $1 and object_id <= $2 and stored_at < $3 order by object_id limit $4""";

    private final Sql sql;

    AudioObjectStore(Sql sql) {
        this.sql = sql;
    }

    /** An object that is to be deleted, for the so manieth time. */
    record Claimed(UUID object, int attempts) {}

    /** Says that an object will be stored. */
    Uni<Void> begin(UUID object, Instant at) {
        return sql.execute(BEGIN, Tuple.of(object, Times.utc(at))).replaceWithVoid();
    }

    /** Says that it is an item's; answers false where it was given up meanwhile. */
    Uni<Boolean> end(UUID object) {
        return sql.execute(END, Tuple.of(object)).map(ended -> ended.rowCount() == 1);
    }

    /** Puts an object that will be nobody's down for deletion. */
    Uni<Void> giveUp(UUID object) {
        return sql.execute(GIVE_UP, Tuple.of(object)).replaceWithVoid();
    }

    /** Does the same with all whose storing began before a time; answers how many there were. */
    Uni<Integer> giveUpBegunBefore(Instant time) {
        return sql.execute(GIVE_UP_LATE, Tuple.of(Times.utc(time))).map(given -> given.rowCount());
    }

    /** Takes objects that are to be deleted: nobody else does before the lease is over. */
    Uni<List<Claimed>> claim(Instant now, Instant leasedUntil, int most) {
        return sql.list(
                CLAIM,
                Tuple.of(Times.utc(now), Times.utc(leasedUntil), most),
                row -> new Claimed(row.getUUID(0), row.getInteger(1)));
    }

    /** Forgets objects of which the store has said that they are gone. */
    Uni<Void> deleted(Collection<UUID> objects) {
        return sql.execute(DELETED, Tuple.of(objects.toArray(UUID[]::new))).replaceWithVoid();
    }

    /** Says when those are tried again that could not be deleted. */
    Uni<Void> retry(Map<UUID, Instant> objects) {
        return sql.execute(
                        RETRY,
                        Tuple.of(
                                objects.keySet().toArray(UUID[]::new),
                                objects.values().stream().map(Times::utc).toArray(OffsetDateTime[]::new)))
                .replaceWithVoid();
    }

    /** Answers which of the objects no row names. */
    Uni<List<UUID>> unknown(Collection<UUID> objects) {
        return sql.list(UNKNOWN, Tuple.of((Object) objects.toArray(UUID[]::new)), row -> row.getUUID(0));
    }

    /** Puts objects down for deletion; answers how many were not yet. */
    Uni<Integer> deleteLater(Collection<UUID> objects) {
        return sql.execute(DELETE_LATER, Tuple.of((Object) objects.toArray(UUID[]::new)))
                .map(added -> added.rowCount());
    }

    /** Answers the recordings stored before a time whose objects lie behind one, up to another, in their order. */
    Uni<List<StoredRecording>> known(UUID behind, UUID last, Instant storedBefore, int most) {
        return sql.list(
                KNOWN_BETWEEN,
                Tuple.of(behind, last, Times.utc(storedBefore), most),
                row -> new StoredRecording(row.getUUID(0), row.getUUID(1), row.getUUID(2)));
    }

    @Override
    public String backlog() {
        return "recordings-to-delete";
    }

    @Override
    public Uni<Waiting> waiting() {
        return Waiting.read(sql, WAITING);
    }
}
