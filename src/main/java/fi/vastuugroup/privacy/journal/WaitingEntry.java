package fi.vastuugroup.privacy.journal;

import io.vertx.core.json.JsonObject;
import java.util.UUID;

/**
 * An entry of the journal that waits until the restored database has whom or what it is about.
 *
 * @param id grows with the order of the replay
 */
public record WaitingEntry(UUID id, String kind, JsonObject content) {}
