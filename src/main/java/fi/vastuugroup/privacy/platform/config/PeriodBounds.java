package fi.vastuugroup.privacy.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses each period of {@code privacy.*} that is zero or has a negative part, in every profile: one would be over
 * before it began, and what it keeps, evidence among it, would be deleted at once. A period is known by its value, so
 * that a setting that comes later is bounded too.
 */
@ApplicationScoped
class PeriodBounds implements StartupCheck {

    private static final Pattern OURS = Pattern.compile("privacy\\..+|PRIVACY_.+");
    private static final Pattern SHORT = Pattern.compile("[-+]?\\d+(ms|[smhd])");
    private static final Pattern NOTHING = Pattern.compile("[-+]?0+(ms|[smhd])");

    @Override
    public boolean everywhere() {
        return true;
    }

    @Override
    public Stream<String> findings(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(OURS.asMatchPredicate())
                .filter(name -> config.getOptionalValue(name, String.class)
                        .filter(PeriodBounds::keepsNothing)
                        .isPresent())
                .map(name -> name + " must be longer than zero, without a minus");
    }

    private static boolean keepsNothing(String value) {
        String period = value.strip().toLowerCase(Locale.ROOT);
        return SHORT.matcher(period).matches()
                ? period.startsWith("-") || NOTHING.matcher(period).matches()
                : is(period, PeriodBounds::noPeriod) || is(period, PeriodBounds::noDuration);
    }

    private static boolean noPeriod(String value) {
        Period period = Period.parse(value);
        return period.isZero() || period.isNegative();
    }

    private static boolean noDuration(String value) {
        Duration duration = Duration.parse(value);
        return duration.isZero() || duration.isNegative();
    }

    private static boolean is(String value, Predicate<String> nothing) {
        try {
            return nothing.test(value);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
