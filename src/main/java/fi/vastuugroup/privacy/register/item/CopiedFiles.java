package fi.vastuugroup.privacy.register.item;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives the files that belong to what a copy has: the sound of calls, the attachments of requests. They are told of before
 * they are read, and flow as fast as they are taken.
 */
public interface CopiedFiles {

    /** The folder of the copy in which they stand, such as {@code recordings}: one for each kind of files. */
    String folder();

    /** Whether they are packed already, so that to press them is in vain: sound is. */
    boolean arePacked();

    /** How many there are and how large, in the subject's own transactions. */
    Uni<Total> total(UUID subject, CopyPart.Extent extent);

    /** The files, portion by portion, as fast as they are taken. */
    Multi<CopiedFile> of(UUID subject, CopyPart.Extent extent);

    /** By what it belongs to, an item or a request, the files of each, as they are called in the copy. */
    Uni<Map<UUID, List<Named>>> named(UUID subject, Collection<UUID> owners);

    /**
     * How much there is.
     *
     * @param bytes of all together
     */
    record Total(long files, long bytes) {

        public static final Total NONE = new Total(0, 0);
    }

    /**
     * What a file is called.
     *
     * @param path within the copy: the folder, and a name that says nothing of its content
     * @param label as its person knows it
     */
    record Named(String path, String label, String mediaType) {}

    /**
     * A file to be copied.
     *
     * @param bytes its length
     * @param content read when it is asked for; {@code not-found} where it has gone meanwhile
     */
    record CopiedFile(Named named, long bytes, Multi<Buffer> content) {}
}
