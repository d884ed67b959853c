package fi.vastuugroup.privacy.platform.problem;

import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import io.smallrye.mutiny.CompositeException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Says of what fails in work that is tried again and again when it begins and when it is over. The database may be gone for
 * hours, and a line or a stack for each attempt would hide whatever else there is to read.
 */
@ApplicationScoped
public class RecurringFaults {

    private static final Logger LOG = Logger.getLogger(RecurringFaults.class);

    /** What was said of each work since it last went well. */
    private final Map<String, Set<String>> said = new ConcurrentHashMap<>();

    /**
     * Logs why some work fails, each reason once until it goes well.
     *
     * @param work its name, of a closed set
     */
    public void failed(String work, Throwable failure) {
        String reason = unwrapped(failure).getClass().getName() + ", SQLSTATE "
                + DatabaseFailures.sqlState(failure).orElse("none");
        if (said.computeIfAbsent(work, begun -> ConcurrentHashMap.newKeySet()).add(reason)) {
            if (DatabaseFailures.isPassing(failure)) {
                LOG.warnf("%s fails, and is tried again until it does not: %s", work, reason);
            } else {
                LOG.errorf(
                        Faults.withoutMessages(failure),
                        "%s fails, and is tried again until it does not: %s",
                        work,
                        reason);
            }
        }
    }

    /** Logs that some work goes well again, if it failed. */
    public void well(String work) {
        if (said.remove(work) != null) {
            LOG.infof("%s goes well again", work);
        }
    }

    /** What failed, rather than that something else did with it. */
    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean wraps = failure instanceof CompletionException || failure instanceof CompositeException;
        return wraps && cause != null ? unwrapped(cause) : failure;
    }
}
