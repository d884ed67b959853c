package fi.vastuugroup.privacy.storage;

import fi.vastuugroup.privacy.platform.eventloop.CallerContext;
import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Subscriber;
import software.amazon.awssdk.core.async.AsyncRequestBody;

/**
 * The content of an object as the client takes it: part by part, as fast as the server does. It is asked for on the context
 * that brought it, and once: it cannot be sent again.
 */
final class S3Content implements AsyncRequestBody {

    private final Multi<Buffer> content;
    private final long bytes;
    private final AtomicBoolean taken = new AtomicBoolean();
    private volatile @Nullable Throwable failure;

    S3Content(Multi<Buffer> content, long bytes) {
        this.content = ExactContent.of(content, bytes).runSubscriptionOn(CallerContext.executor());
        this.bytes = bytes;
    }

    @Override
    public Optional<Long> contentLength() {
        return Optional.of(bytes);
    }

    /** What was wrong with the content itself, rather than with its way. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> client) {
        Multi<ByteBuffer> parts = taken.compareAndSet(false, true)
                ? content.onFailure()
                        .invoke(found -> failure = found)
                        .map(part -> part.getByteBuf().nioBuffer())
                : Multi.createFrom().failure(new IllegalStateException("a stream is not sent twice"));
        FlowAdapters.<ByteBuffer>toPublisher(parts).subscribe(client);
    }
}
