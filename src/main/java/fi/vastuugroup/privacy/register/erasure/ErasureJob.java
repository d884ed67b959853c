package fi.vastuugroup.privacy.register.erasure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Deletes in portions what erasures have put off. */
@ApplicationScoped
class ErasureJob {

    private final ErasurePortions portions;

    ErasureJob(ErasurePortions portions) {
        this.portions = portions;
    }

    @Scheduled(
            identity = "erasure-portions",
            every = "{privacy.erasure.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> delete() {
        return portions.deleteAll();
    }
}
