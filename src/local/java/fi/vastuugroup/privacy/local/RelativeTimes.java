package fi.vastuugroup.privacy.local;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.util.regex.Pattern;

/**
 * Puts times in the place of {@code {{P-60D 09:30}}}, a local time so long before (after, without the minus) the base,
 * and local dates in the place of {@code {{date P-2Y}}}, so that the demonstration register is never out of date.
 */
final class RelativeTimes {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(?:date (P[^ }]+)|(P[^ }]+) (\\d\\d:\\d\\d))}}");

    private final Instant base;

    RelativeTimes(Instant base) {
        this.base = base;
    }

    /** The text with times. */
    String in(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            var day = match.group(1) == null ? match.group(2) : match.group(1);
            var date = Helsinki.dateOf(base).plus(Period.parse(day));
            return match.group(1) == null
                    ? date.atTime(LocalTime.parse(match.group(3)))
                            .atZone(Helsinki.ZONE)
                            .toInstant()
                            .toString()
                    : date.toString();
        });
    }
}
