package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.expiry.Expiry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says what the retention runs of a day are going to delete, and what a block keeps from them. */
@ApplicationScoped
class RetentionForecast {

    /** What follows relations moves with every contact: further ahead the counts say little, and count much. */
    private static final int DAYS_AHEAD = 31;

    private final Transactions transactions;
    private final Expiry expiry;
    private final Clock clock;

    RetentionForecast(Transactions transactions, Expiry expiry, Clock clock) {
        this.transactions = transactions;
        this.expiry = expiry;
        this.clock = clock;
    }

    /**
     * Foretells the runs of a day.
     *
     * @param on null: tomorrow
     * @throws ProblemException {@code invalid-request} for a day that is over or far ahead
     */
    Uni<RetentionPreview> of(@Nullable LocalDate on) {
        LocalDate today = Helsinki.today(clock);
        LocalDate day = on == null ? today.plusDays(1) : requireNear(on, today);
        return transactions.asSystem(() -> expiry.foretell(day)).map(foretold -> RetentionPreview.of(day, foretold));
    }

    private static LocalDate requireNear(LocalDate on, LocalDate today) {
        if (on.isBefore(today) || on.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "on is today or at most 31 days ahead");
        }
        return on;
    }
}
