package fi.vastuugroup.privacy.journal;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/** An entry on its way to the file. */
record UnwrittenEntry(UUID id, String kind, JsonObject content, Instant at) {

    JsonObject line() {
        return new JsonObject()
                .put("id", id.toString())
                .put("kind", kind)
                .put("at", at.toString())
                .put("content", content);
    }
}
