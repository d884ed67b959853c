package fi.vastuugroup.privacy.platform.edge;

import io.quarkus.logging.LoggingFilter;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Withholds what the platform's parts that read requests and tokens would log: their messages quote claims, addresses and
 * what issuers and the object store answer. A line keeps its category, the place in the code that wrote it, and the classes of what failed.
 */
@LoggingFilter(name = "withheld-logs")
public final class WithheldLogs implements Filter {

    private static final List<String> READERS = List.of(
            "io.quarkus.oidc",
            "io.quarkus.security",
            "io.quarkus.vertx.http",
            "io.smallrye.jwt",
            "io.netty",
            "io.vertx",
            "org.jose4j",
            "software.amazon.awssdk");

    /** It tells of threads and of nothing that was sent, and needs its stack. */
    private static final String BLOCKED_THREADS = "io.vertx.core.impl.BlockedThreadChecker";

    /**
     * What the pool says of each that waits for a connection when the database dies: it had failed already, which whoever
     * waited says.
     */
    private static final String FAILED_TWICE = "Result is already complete";

    private static final int DEEPEST_CAUSE = 5;

    @Override
    public boolean isLoggable(LogRecord line) {
        if (line instanceof ExtLogRecord written && isReader(written.getLoggerName())) {
            if (isFailedTwice(written.getThrown())) {
                return false;
            }
            String place = written.getSourceClassName() + ":" + written.getSourceLineNumber();
            String failure = classes(written.getThrown());
            written.setMessage(
                    "withheld, for it may quote what was sent: " + place + failure, ExtLogRecord.FormatStyle.NO_FORMAT);
            written.setParameters(null);
            written.setThrown(null);
        }
        return true;
    }

    private static boolean isReader(@Nullable String category) {
        return category != null
                && !category.equals(BLOCKED_THREADS)
                && READERS.stream().anyMatch(reader -> category.equals(reader) || category.startsWith(reader + "."));
    }

    private static boolean isFailedTwice(@Nullable Throwable thrown) {
        return thrown instanceof IllegalStateException && FAILED_TWICE.equals(thrown.getMessage());
    }

    private static String classes(@Nullable Throwable thrown) {
        return Stream.iterate(thrown, failure -> failure != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .map(failure -> ", " + failure.getClass().getName())
                .collect(Collectors.joining());
    }
}
