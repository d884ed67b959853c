package fi.vastuugroup.privacy.journal;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

/** Brings one kind of journalled changes back after a restore; the feature that journals it implements it. */
public interface JournalReplayer {

    /** The kind of entries, one of {@link JournalKinds}. */
    String kind();

    /**
     * Makes sure that the change is in force. Entries come about in the order in which they were made, some of them more
     * than once, and most of them for changes that the database still has: nothing newer may be undone.
     *
     * @return whether it is in force, or not needed any more; false where the database does not have yet whom or what
     *     it is about, so that the entry waits until the sources have fed it again
     */
    Uni<Boolean> replay(JsonObject content);
}
