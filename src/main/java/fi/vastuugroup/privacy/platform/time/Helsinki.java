package fi.vastuugroup.privacy.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** The time zone of the controller: retention and deadlines count its local dates. */
public final class Helsinki {

    public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private Helsinki() {}

    /** The local date of an instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The start of the local day a period ago: what is kept for the period is kept from then on. */
    public static Instant dayBefore(Clock clock, Period period) {
        return today(clock).minus(period).atStartOfDay(ZONE).toInstant();
    }

    /** Today's local date. */
    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }
}
