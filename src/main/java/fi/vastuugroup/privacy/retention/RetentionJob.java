package fi.vastuugroup.privacy.retention;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Starts a retention run shortly after the start of the application and then at the configured pace. */
@ApplicationScoped
class RetentionJob {

    private final RetentionRun retention;

    RetentionJob(RetentionRun retention) {
        this.retention = retention;
    }

    @Scheduled(
            identity = "retention",
            every = "{privacy.retention.every}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return retention.run().replaceWithVoid();
    }
}
