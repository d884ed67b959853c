package fi.vastuugroup.privacy.storage;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Has it found out at the start, beside everything else, and once in a while whether the bucket is closed to the public. A
 * start with one that is not comes to an end. A server that cannot be reached stops nothing but what needs it: objections and
 * checks go on without recordings, and who uses the store has it tried again ({@link S3Gate}).
 */
@ApplicationScoped
class S3Watch {

    private static final Logger LOG = Logger.getLogger(S3Watch.class);

    private static final int FAILED = 1;

    private final ConfiguredObjectStore store;

    S3Watch(ConfiguredObjectStore store) {
        this.store = store;
    }

    void atStart(@Observes StartupEvent start) {
        store.gate().ifPresent(gate -> gate.check().subscribe().with(S3Watch::begin, S3Watch::postpone));
    }

    private static void begin(Optional<String> exposed) {
        exposed.ifPresent(what -> {
            LOG.errorf("the application ends: %s", what);
            Quarkus.asyncExit(FAILED);
        });
    }

    /** Ours say what the server answered, without what it said. */
    private static void postpone(Throwable failure) {
        LOG.errorf(
                "the object store cannot be used, and is tried again when it is needed: %s",
                failure instanceof StoreUnavailableException
                        ? failure.getMessage()
                        : failure.getClass().getName());
    }

    @Scheduled(
            identity = "storage-check",
            every = "{privacy.storage.check-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> scheduled() {
        return store.gate().map(S3Watch::again).orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Uni<Void> again(S3Gate gate) {
        return gate.check()
                .invoke(exposed ->
                        exposed.ifPresent(what -> LOG.errorf("the object store is not used any more: %s", what)))
                .replaceWithVoid();
    }
}
