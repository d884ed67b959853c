package fi.vastuugroup.privacy.storage;

import fi.vastuugroup.privacy.storage.StoreMetrics.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The store that the installation has chosen, with its metrics. Without one everything else goes on. */
@ApplicationScoped
class ConfiguredObjectStore implements ObjectStore {

    private final StoreMetrics metrics;
    private final S3Connection s3;
    private final @Nullable ObjectStore store;
    private final @Nullable S3Gate gate;

    ConfiguredObjectStore(StorageSettings settings, Vertx vertx, MeterRegistry registry) {
        this.metrics = new StoreMetrics(registry);
        this.s3 = new S3Connection(settings.s3());
        this.gate = settings.kind()
                .filter(StorageSettings.Kind.S3::equals)
                .map(kind -> gate(s3))
                .orElse(null);
        this.store = gate != null
                ? gate
                : settings.kind()
                        .flatMap(kind -> settings.directory())
                        .map(directory -> new DirectoryObjectStore(vertx, directory))
                        .orElse(null);
    }

    private static S3Gate gate(S3Connection s3) {
        ObjectStore bucket = new S3ObjectStore(s3);
        return new S3Gate(bucket, new S3Exposure(s3, bucket)::finding);
    }

    /** Shows the metrics from the start. */
    void atStart(@Observes StartupEvent start) {
        metrics.show(() -> gate == null ? store != null : gate.isOpen());
    }

    @PreDestroy
    void close() {
        s3.close();
    }

    /** The bucket's gate; empty where the store is no bucket. */
    Optional<S3Gate> gate() {
        return Optional.ofNullable(gate);
    }

    private ObjectStore chosen() {
        if (store == null) {
            throw new IllegalStateException("privacy.storage.kind is not set, or privacy.storage.directory");
        }
        return store;
    }

    private <T> Uni<T> timed(Operation operation, Supplier<Uni<T>> asked) {
        return metrics.timed(operation, Uni.createFrom().deferred(asked::get));
    }

    @Override
    public Uni<Void> put(ObjectKey key, String contentType, long bytes, Multi<Buffer> content) {
        return timed(Operation.PUT, () -> chosen().put(key, contentType, bytes, content));
    }

    @Override
    public Multi<Buffer> read(ObjectKey key, long from, long bytes) {
        return metrics.timed(Operation.READ, Multi.createFrom().deferred(() -> chosen().read(key, from, bytes)));
    }

    @Override
    public Uni<Boolean> exists(ObjectKey key) {
        return timed(Operation.EXISTS, () -> chosen().exists(key));
    }

    @Override
    public Uni<Void> delete(ObjectKey key) {
        return timed(Operation.DELETE, () -> chosen().delete(key));
    }

    @Override
    public Uni<List<StoredObject>> list(String area, @Nullable ObjectKey after, int most) {
        return timed(Operation.LIST, () -> chosen().list(area, after, most));
    }
}
