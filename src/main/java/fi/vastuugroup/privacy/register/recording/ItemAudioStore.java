package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.item.Item;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes which object has the audio of which call ({@code item_audio}). */
@ApplicationScoped
class ItemAudioStore {

    private static final String FIND = """
            select i.subject_id, i.id, a.object_id, a.content_type, a.bytes, encode(a.sha256, 'hex'), a.source_version,
                exists (select from active_blocks(i.subject_id, i.id, i.category))
            from item i left join item_audio a on a.subject_id = i.subject_id and a.item_id = i.id
            where i.source_system = $1 and i.source_item_id = $2 and i.category = 'call-recordings'
            order by i.id limit 1""";

    private static final String WAITS = """
            select exists (select from parked_update where source_system = $1 and source_item_id = $2
                and category = 'call-recordings' and line ->> 'op' <> 'deletion')""";

    /** The object that it replaces is put down for deletion by a trigger. */
    private static final String PUT = """
            insert into item_audio (subject_id, item_id, object_id, content_type, bytes, sha256, source_version, stored_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (subject_id, item_id) do update set object_id = excluded.object_id,
                content_type = excluded.content_type, bytes = excluded.bytes, sha256 = excluded.sha256,
                source_version = excluded.source_version, stored_at = excluded.stored_at""";

    private static final String REMOVE = """
            delete from item_audio where subject_id = $1 and item_id = $2 and object_id = $3""";

    private final Sql sql;

    ItemAudioStore(Sql sql) {
        this.sql = sql;
    }

    /** Finds a call by the source's own id. */
    Uni<Optional<RecordedCall>> find(String source, String externalId) {
        return sql.one(FIND, Tuple.of(source, externalId), ItemAudioStore::call);
    }

    /** Whether a line of a call that is not held waits until a block ends. */
    Uni<Boolean> waits(String source, String externalId) {
        return sql.one(WAITS, Tuple.of(source, externalId), row -> row.getBoolean(0))
                .map(found -> found.orElse(false));
    }

    /** Stores what an item's audio is, under the subject's lock. */
    Uni<Void> put(RecordedCall call, Item.Audio audio, Instant at) {
        return sql.execute(
                        PUT,
                        Tuple.tuple()
                                .addUUID(call.subject())
                                .addUUID(call.item())
                                .addUUID(audio.object())
                                .addString(audio.contentType())
                                .addLong(audio.bytes())
                                .addValue(Buffer.buffer(new ContentDigest(audio.sha256()).bytes()))
                                .addLong(audio.version())
                                .addOffsetDateTime(Times.utc(at)))
                .replaceWithVoid();
    }

    /** Removes an item's audio, if it is still this object; answers whether it was. */
    Uni<Boolean> remove(StoredRecording recording) {
        return sql.execute(REMOVE, Tuple.of(recording.subject(), recording.item(), recording.object()))
                .map(removed -> removed.rowCount() == 1);
    }

    private static RecordedCall call(Row row) {
        return new RecordedCall(row.getUUID(0), row.getUUID(1), audio(row), row.getBoolean(7));
    }

    private static Item.@Nullable Audio audio(Row row) {
        UUID object = row.getUUID(2);
        return object == null
                ? null
                : new Item.Audio(object, row.getString(3), row.getLong(4), row.getString(5), row.getLong(6));
    }
}
