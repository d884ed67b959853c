package fi.vastuugroup.privacy.journal;

import io.vertx.core.json.JsonObject;

/**
 * A change that must survive a restore of the database.
 *
 * @param kind one of {@link JournalKinds}, whose {@link JournalReplayer} brings it back
 * @param content keyed hashes, opaque ids, codes and times; nothing in plain that names a person
 */
public record JournalEntry(String kind, JsonObject content) {}
