package fi.vastuugroup.privacy.register.batch;

import fi.vastuugroup.privacy.register.item.Withholding;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of one item in the middle of a chunk: as the database has it, or as the chunk's lines will leave it.
 *
 * @param id null until the database gives it one
 * @param digest of what the source sent, before the subject's own corrections were laid over it
 * @param content null where the database's content is not needed, because nothing is written
 * @param rectified what the subject corrected and the source has not confirmed yet
 * @param person the source's own id of the person whom it came with; null where it is not written
 */
public record HeldItem(
        UUID subject,
        @Nullable UUID id,
        long version,
        Buffer digest,
        @Nullable Written content,
        @Nullable JsonObject rectified,
        @Nullable String person) {

    /** What an upsert writes. */
    public record Written(
            String json,
            String collectedHow,
            Instant collectedAt,
            LocalDate eventOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate dueOn,
            @Nullable Withholding withheld) {}
}
