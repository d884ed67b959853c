package fi.vastuugroup.privacy.platform.problem;

import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Logs faults of ours without the data that they failed on: messages of exceptions can carry personal data (PostgreSQL
 * quotes rows), their classes, codes and stack frames cannot.
 */
public final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);
    private static final int DEEPEST_CAUSE = 5;

    private Faults() {}

    /** Logs a fault under an id of its own, which can be told to the caller. */
    public static UUID log(Throwable fault) {
        UUID id = UUID.randomUUID();
        LOG.errorf(
                withoutMessages(fault),
                "request failed, error id %s, SQLSTATE %s",
                id,
                DatabaseFailures.sqlState(fault).orElse("none"));
        return id;
    }

    /** Logs a failure that passes by itself: one line. */
    public static void logPassing(Throwable failure) {
        LOG.warnf(
                "service unavailable: %s, SQLSTATE %s",
                failure.getClass().getName(), DatabaseFailures.sqlState(failure).orElse("none"));
    }

    /** A fault with its classes and stacks, and without what its messages may quote. */
    static Throwable withoutMessages(Throwable fault) {
        return withoutMessages(fault, DEEPEST_CAUSE);
    }

    private static Throwable withoutMessages(Throwable fault, int depth) {
        Throwable cause = fault.getCause();
        Throwable copy = new MessageRemoved(
                fault.getClass().getName(), cause == null || depth == 0 ? null : withoutMessages(cause, depth - 1));
        copy.setStackTrace(fault.getStackTrace());
        return copy;
    }

    private static final class MessageRemoved extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MessageRemoved(String className, @Nullable Throwable cause) {
            super(className, cause);
        }
    }
}
