package fi.vastuugroup.privacy.storage;

import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets content through that is as long as was said before. It holds each part back until it knows what follows: the last one
 * leaves when the content is at its end, so that no store takes for whole what is too long, or fails after its last byte.
 */
final class ExactContent {

    private final long bytes;
    private long seen;
    private @Nullable Buffer held;

    private ExactContent(long bytes) {
        this.bytes = bytes;
    }

    /** The content without empty parts; it fails with an {@link IllegalArgumentException} if its length is another. */
    static Multi<Buffer> of(Multi<Buffer> content, long bytes) {
        return Multi.createFrom().deferred(() -> {
            ExactContent exact = new ExactContent(bytes);
            Multi<Optional<Buffer>> parts =
                    content.filter(part -> part.length() > 0).map(Optional::of);
            return Multi.createBy()
                    .concatenating()
                    .streams(parts, Multi.createFrom().item(Optional.empty()))
                    .map(exact::next)
                    .filter(Optional::isPresent)
                    .map(Optional::get);
        });
    }

    /** What can go on when the next part is there, or the end, which is none. */
    private Optional<Buffer> next(Optional<Buffer> part) {
        seen += part.map(Buffer::length).orElse(0);
        if (seen > bytes || part.isEmpty() && seen < bytes) {
            throw new IllegalArgumentException("the content is not " + bytes + " bytes long");
        }
        Optional<Buffer> free = Optional.ofNullable(held);
        held = part.orElse(null);
        return free;
    }
}
