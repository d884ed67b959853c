package fi.vastuugroup.privacy.request.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * By when a request is answered (Art. 12(3)): within a calendar month of receipt, three where it was extended. The day of
 * receipt is not counted, so the period ends on the day of the same number (or the month's last); days on which more
 * identification was awaited (Art. 12(6)) are added; an end on a day that is no working day moves to the next one
 * (Regulation 1182/71 Art. 3). All dates are local dates in Helsinki.
 */
@ApplicationScoped
public class Deadlines {

    private static final int MONTHS = 1;
    private static final int EXTENDED_MONTHS = 3;

    private final WorkingDays workingDays;

    Deadlines(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * The last day for the answer.
     *
     * @param receivedOn the day of receipt
     * @param extended whether the two further months were taken
     * @param pausedDays for how many days the deadline waited for the person
     */
    public LocalDate dueOn(LocalDate receivedOn, boolean extended, int pausedDays) {
        return workingDays.atOrAfter(
                receivedOn.plusMonths(extended ? EXTENDED_MONTHS : MONTHS).plusDays(pausedDays));
    }

    /** The last day on which the person can be told of an extension: the end of the first month. */
    public LocalDate lastDayToExtend(LocalDate receivedOn, int pausedDays) {
        return dueOn(receivedOn, false, pausedDays);
    }
}
