package fi.vastuugroup.privacy.register.recording;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Deletes recordings from the store, and compares it with the database, again and again. */
@ApplicationScoped
class RecordingJob {

    private final RecordingDeletions deletions;
    private final RecordingComparison comparison;

    RecordingJob(RecordingDeletions deletions, RecordingComparison comparison) {
        this.deletions = deletions;
        this.comparison = comparison;
    }

    @Scheduled(
            identity = "recording-deletions",
            every = "{privacy.recordings.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> delete() {
        return deletions.giveUpUploads().chain(deletions::deleteWaiting).replaceWithVoid();
    }

    @Scheduled(
            identity = "recording-comparison",
            every = "{privacy.recordings.compare-every}",
            delayed = "5m",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> compare() {
        return comparison.compare();
    }
}
