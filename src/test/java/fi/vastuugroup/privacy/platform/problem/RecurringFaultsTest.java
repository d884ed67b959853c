package fi.vastuugroup.privacy.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.LoggedLines;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** A job that fails at every run is told of when it begins to, and when it no longer does. */
@QuarkusTest
class RecurringFaultsTest {

    private static final String CANARY = "kanarialintu";

    @Inject
    Event<FailedExecution> failed;

    @Inject
    Event<SuccessfulExecution> succeeded;

    @Test
    void anAbsentDatabaseIsSaidOnceAndSoIsItsReturn() {
        List<ExtLogRecord> lines = LoggedLines.during(() -> {
            for (int run = 0; run < 20; run++) {
                failed.fire(new FailedExecution(runOf("absent"), absence()));
            }
            succeeded.fire(new SuccessfulExecution(runOf("absent")));
            succeeded.fire(new SuccessfulExecution(runOf("absent")));
        });

        assertThat(lines)
                .filteredOn(line -> line.getFormattedMessage().contains("job absent"))
                .extracting(ExtLogRecord::getFormattedMessage)
                .containsExactly(
                        "job absent fails, and is tried again until it does not: java.io.IOException, SQLSTATE none",
                        "job absent goes well again");
        assertThat(lines).noneMatch(line -> line.getThrown() != null);
    }

    @Test
    void aFaultOfOursHasItsPlaceAndNothingOfWhatItFailedOn() {
        List<ExtLogRecord> lines = LoggedLines.during(() -> {
            for (int run = 0; run < 20; run++) {
                failed.fire(new FailedExecution(runOf("broken"), new IllegalStateException(CANARY)));
                failed.fire(new FailedExecution(runOf("broken"), new IllegalArgumentException(CANARY)));
            }
            succeeded.fire(new SuccessfulExecution(runOf("broken")));
        });

        assertThat(lines)
                .filteredOn(line -> line.getLevel().intValue() > Level.WARNING.intValue())
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.getThrown().getStackTrace()).isNotEmpty();
                    assertThat(line.getFormattedMessage() + line.getThrown()).doesNotContain(CANARY);
                });
    }

    /** As the scheduler hands it on. */
    private static Throwable absence() {
        return new CompletionException(new IOException("refused " + CANARY));
    }

    private static ScheduledExecution runOf(String job) {
        Trigger trigger = new Trigger() {

            @Override
            public String getId() {
                return job;
            }

            @Override
            public Instant getNextFireTime() {
                return Instant.MAX;
            }

            @Override
            public Instant getPreviousFireTime() {
                return Instant.MIN;
            }

            @Override
            public boolean isOverdue() {
                return false;
            }
        };
        return new ScheduledExecution() {

            @Override
            public Trigger getTrigger() {
                return trigger;
            }

            @Override
            public Instant getFireTime() {
                return Instant.EPOCH;
            }

            @Override
            public Instant getScheduledFireTime() {
                return Instant.EPOCH;
            }
        };
    }
}
