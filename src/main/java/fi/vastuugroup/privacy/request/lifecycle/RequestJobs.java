package fi.vastuugroup.privacy.request.lifecycle;

import fi.vastuugroup.privacy.request.model.RequestMetrics;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Executes approved requests that were not executed at once: a process was killed, or the database was away. */
@ApplicationScoped
class RequestJobs {

    private final RequestExecution requestExecution;
    private final RequestMetrics metrics;

    RequestJobs(RequestExecution requestExecution, RequestMetrics metrics) {
        this.requestExecution = requestExecution;
        this.metrics = metrics;
    }

    @Scheduled(
            identity = "request-execution",
            every = "{privacy.requests.execute-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> execute() {
        return requestExecution.executeApproved().replaceWithVoid();
    }

    @Scheduled(
            identity = "request-metrics",
            every = "{privacy.requests.count-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> count() {
        return metrics.count();
    }
}
