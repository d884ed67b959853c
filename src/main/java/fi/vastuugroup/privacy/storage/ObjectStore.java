package fi.vastuugroup.privacy.storage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps objects outside the database. Nothing of it blocks the event loop, and an object is never whole in memory: content
 * flows as fast as the slower side takes it. What the store says and refuses comes as {@link StoreUnavailableException}.
 */
public interface ObjectStore {

    /**
     * Stores content under a key that nobody has used. It completes when the object is durable; until then nobody reads
     * it. Where the content fails, its length is another ({@link IllegalArgumentException}) or who asked cancels, the failure
     * is passed on and no object stays that can be read; after a crash a part of one may, which {@link #list} shows. It is
     * tried once, for the content is a stream that nobody has kept; of a store that became unavailable meanwhile nobody knows
     * whether it has the object. Content that pauses for long is given up as unavailable, too.
     *
     * @param bytes the length of the content, known before; a bucket takes 5 GiB
     */
    Uni<Void> put(ObjectKey key, String contentType, long bytes, Multi<Buffer> content);

    /**
     * Reads a part of an object, from its byte {@code from}, {@code bytes} long; in pieces of the store's own size, of which
     * the next is fetched when it is asked for. A reader may take its time.
     *
     * @throws NoSuchObjectException (as the failure of the stream) where there is none
     * @throws IllegalArgumentException (likewise) where the object ends before that part does
     */
    Multi<Buffer> read(ObjectKey key, long from, long bytes);

    /** Tells whether there is such an object. */
    Uni<Boolean> exists(ObjectKey key);

    /** Deletes an object in all its versions; one that is not there is deleted already. */
    Uni<Void> delete(ObjectKey key);

    /**
     * Lists objects of an area in the order of their names, also parts of those that were never whole.
     *
     * @param after where a listing before ended; null at the beginning
     * @param most how many at the most
     */
    Uni<List<StoredObject>> list(String area, @Nullable ObjectKey after, int most);
}
