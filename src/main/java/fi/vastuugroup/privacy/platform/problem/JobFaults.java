package fi.vastuugroup.privacy.platform.problem;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Says which scheduled job fails, where the platform would log a stack at each run, with messages that can quote personal
 * data: its own lines are switched off in {@code application.properties}.
 */
@ApplicationScoped
class JobFaults {

    private final RecurringFaults faults;

    JobFaults(RecurringFaults faults) {
        this.faults = faults;
    }

    void failed(@Observes FailedExecution run) {
        faults.failed(job(run.getExecution()), run.getException());
    }

    void succeeded(@Observes SuccessfulExecution run) {
        faults.well(job(run.getExecution()));
    }

    private static String job(ScheduledExecution run) {
        return "job " + run.getTrigger().getId();
    }
}
