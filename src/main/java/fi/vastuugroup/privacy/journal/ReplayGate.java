package fi.vastuugroup.privacy.journal;

import fi.vastuugroup.privacy.platform.problem.ProblemAnswers;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Refuses requests while a restored database is brought up to date with the journal: a check that is answered from what
 * the database still has would permit what was prohibited. Jobs begin when it is open. A journal that cannot be replayed ends
 * the process.
 */
@Readiness
@ApplicationScoped
class ReplayGate implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ReplayGate.class);

    /** Before any other filter but the one that adds headers. */
    private static final int AT_THE_FRONT = 90_000;

    private static final int FAILED = 1;

    private final JournalReplay journal;
    private final JournalSettings settings;
    private final ProblemAnswers answers;
    private final Scheduler scheduler;
    private volatile boolean closed;

    ReplayGate(JournalReplay journal, JournalSettings settings, ProblemAnswers answers, Scheduler scheduler) {
        this.journal = journal;
        this.settings = settings;
        this.answers = answers;
        this.scheduler = scheduler;
        this.closed = settings.replay();
    }

    void filter(@Observes Filters filters) {
        filters.register(this::letIn, AT_THE_FRONT);
    }

    void atStart(@Observes StartupEvent start) {
        if (settings.replay()) {
            LOG.info("the journal is replayed before the service opens");
            journal.replay().subscribe().with(this::replayed, ReplayGate::fail);
        } else {
            beginJobs();
        }
    }

    /**
     * Has the scheduler begin, which starts halted ({@code quarkus.scheduler.start-mode}): it would tell and delete by a state
     * that is not up to date, and in a schema that is still waited for.
     */
    private void beginJobs() {
        if (scheduler.isStarted()) {
            scheduler.resume();
        }
    }

    void close() {
        closed = true;
    }

    void open() {
        closed = false;
    }

    private void replayed(long lines) {
        LOG.infof("the journal is replayed: %d lines", lines);
        open();
        beginJobs();
    }

    private static void fail(Throwable failure) {
        // Ours names file and line; others' may quote what they failed on.
        LOG.errorf(
                "the journal was not replayed, the service stays closed: %s",
                failure instanceof IllegalStateException
                        ? failure.getMessage()
                        : failure.getClass().getName());
        Quarkus.asyncExit(FAILED);
    }

    private void letIn(RoutingContext request) {
        if (closed) {
            answers.end(request.request(), ProblemType.SERVICE_UNAVAILABLE, null);
        } else {
            request.next();
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("journal-replayed").status(!closed).build();
    }
}
