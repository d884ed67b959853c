package fi.vastuugroup.privacy.register.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Portion;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.Chunk;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes lines that wait until a block is lifted ({@code parked_update}), for ingestion. */
@ApplicationScoped
class ParkedUpdateStore {

    private static final String PARK = """
        insert into parked_update (subject_id, source_system, item_key, source_version, line, parked_at)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (subject_id, source_system, item_key) do update
        set source_version = excluded.source_version, line = excluded.line, parked_at = excluded.parked_at
        where parked_update.source_version < excluded.source_version""";

    private static final String OF_SUBJECT = Portion.sql("source_system, item_key, line::text, id", """
        select source_system, item_key, line, id, line_bytes as bytes from parked_update
        where subject_id = $1 and ($2::uuid is null or id > $2)""", "id", "$3");

    private static final String DONE = """
        delete from parked_update p using unnest($2::text[], $3::bytea[]) as done(source_system, item_key)
        where p.subject_id = $1 and p.source_system = done.source_system and p.item_key = done.item_key""";

    private final Sql sql;
    private final TombstoneKeys keys;
    private final ObjectMapper mapper;

    ParkedUpdateStore(Sql sql, TombstoneKeys keys, ObjectMapper mapper) {
        this.sql = sql;
        this.keys = keys;
        this.mapper = mapper;
    }

    /** A line that waits, as it is stored. */
    record Waiting(String source, Buffer key, String line, UUID id) {}

    Uni<Void> park(String source, List<Chunk.Parked> parked, Instant now) {
        if (parked.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return sql.batch(
                        PARK,
                        parked.stream()
                                .map(waiting -> Tuple.of(
                                        waiting.subject(),
                                        source,
                                        key(waiting.line()),
                                        waiting.line().version(),
                                        json(waiting.line()),
                                        at))
                                .toList())
                .replaceWithVoid();
    }

    private Buffer key(BatchLine line) {
        return keys.item(line.category(), line.id()).value();
    }

    private JsonObject json(BatchLine line) {
        try {
            return new JsonObject(mapper.writeValueAsString(line));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads a portion of a subject's lines in the order in which their items came, from the line after. */
    Uni<Portion<Waiting>> of(UUID subject, @Nullable UUID after, int limit) {
        return Portion.read(
                sql,
                OF_SUBJECT,
                Tuple.of(subject, after, limit),
                row -> new Waiting(row.getString(0), row.get(Buffer.class, 1), row.getString(2), row.getUUID(3)));
    }

    Uni<Void> delete(UUID subject, List<Waiting> done) {
        if (done.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.execute(
                        DONE,
                        Tuple.of(
                                subject,
                                done.stream().map(Waiting::source).toArray(String[]::new),
                                done.stream().map(Waiting::key).toArray(Buffer[]::new)))
                .replaceWithVoid();
    }
}
