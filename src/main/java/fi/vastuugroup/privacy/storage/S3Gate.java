package fi.vastuugroup.privacy.storage;

import fi.vastuugroup.privacy.platform.eventloop.SharedAnswer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody use a bucket that is not known to be closed to the public. Who comes before that is known has it found out; once
 * it is, it holds until a later check finds otherwise. Of those who come at the same time one asks.
 */
final class S3Gate implements ObjectStore {

    private final ObjectStore store;
    private final Supplier<Uni<Optional<String>>> exposure;
    private final AtomicReference<@Nullable Uni<Optional<String>>> asked = new AtomicReference<>();

    /** What the last check found; null before the first. */
    private volatile @Nullable Optional<String> found;

    S3Gate(ObjectStore store, Supplier<Uni<Optional<String>>> exposure) {
        this.store = store;
        this.exposure = exposure;
    }

    /** Finds out what the public can do, in a sentence; empty when it can do nothing. A failure leaves what was known. */
    Uni<Optional<String>> check() {
        Uni<Optional<String>> question = SharedAnswer.of(Uni.createFrom()
                .deferred(exposure::get)
                .invoke(answer -> found = answer)
                .onTermination()
                .invoke(() -> asked.set(null)));
        Uni<Optional<String>> before = asked.compareAndExchange(null, question);
        return before == null ? question : before;
    }

    /** Whether it is known that the bucket is closed to the public. */
    boolean isOpen() {
        Optional<String> known = found;
        return known != null && known.isEmpty();
    }

    private <T> Uni<T> pass(Supplier<Uni<T>> use) {
        if (isOpen()) {
            return use.get();
        }
        return known().chain(what ->
                what.isEmpty() ? use.get() : Uni.createFrom().failure(new StoreUnavailableException(what.get())));
    }

    private Uni<Optional<String>> known() {
        Optional<String> known = found;
        return known == null ? check() : Uni.createFrom().item(known);
    }

    @Override
    public Uni<Void> put(ObjectKey key, String contentType, long bytes, Multi<Buffer> content) {
        return pass(() -> store.put(key, contentType, bytes, content));
    }

    @Override
    public Multi<Buffer> read(ObjectKey key, long from, long bytes) {
        return isOpen()
                ? store.read(key, from, bytes)
                : pass(() -> Uni.createFrom().voidItem())
                        .onItem()
                        .transformToMulti(passed -> store.read(key, from, bytes));
    }

    @Override
    public Uni<Boolean> exists(ObjectKey key) {
        return pass(() -> store.exists(key));
    }

    @Override
    public Uni<Void> delete(ObjectKey key) {
        return pass(() -> store.delete(key));
    }

    @Override
    public Uni<List<StoredObject>> list(String area, @Nullable ObjectKey after, int most) {
        return pass(() -> store.list(area, after, most));
    }
}
