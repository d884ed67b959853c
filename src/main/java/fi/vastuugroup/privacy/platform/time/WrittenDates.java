package fi.vastuugroup.privacy.platform.time;

import fi.vastuugroup.privacy.platform.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes dates and durations as people do: 26.11.2026, den 26 november 2026, 26 November 2026. */
public final class WrittenDates {

    private static final int MINUTE = 60;

    private WrittenDates() {}

    /** The date in Helsinki. */
    public static String of(Instant instant, Language language) {
        return of(Helsinki.dateOf(instant), language);
    }

    public static String of(LocalDate date, Language language) {
        String pattern = switch (language) {
            case FI -> "d.M.y";
            case SV -> "'den' d MMMM y";
            case EN -> "d MMMM y";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }

    /** Whole minutes, one at the least: the same in all languages. */
    public static String of(Duration duration) {
        long minutes = Math.max(1, Math.round((double) duration.toSeconds() / MINUTE));
        return minutes < MINUTE ? minutes + " min" : minutes / MINUTE + " h " + minutes % MINUTE + " min";
    }
}
