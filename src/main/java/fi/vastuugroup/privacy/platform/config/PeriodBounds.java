package fi.vastuugroup.privacy.platform.config;

import fi.vastuugroup.privacy.platform.config.KnownSettings.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses each period of {@code privacy.*} that is zero or has a negative part, in every profile: one would be over
 * before it began, and what it keeps, evidence among it, would be deleted at once. A number without a unit is a duration
 * too, in seconds.
 */
@ApplicationScoped
class PeriodBounds implements StartupCheck {

    private static final Set<Kind> PERIODS = Set.of(Kind.PERIOD, Kind.DURATION, Kind.SCHEDULE);
    private static final Pattern SHORT = Pattern.compile("([-+]?)(\\d+)(ms|[smhd])?");
    private static final Pattern NOTHING = Pattern.compile("0+");

    @Override
    public boolean everywhere() {
        return true;
    }

    @Override
    public Stream<String> findings(Config config) {
        return GivenSettings.of(config, PERIODS)
                .filter(period -> keepsNothing(period.value()))
                .map(period -> period.name() + " must be longer than zero, without a minus, not " + period.value());
    }

    private static boolean keepsNothing(String value) {
        Matcher number = SHORT.matcher(value.toLowerCase(Locale.ROOT));
        return number.matches()
                ? number.group(1).equals("-")
                        || NOTHING.matcher(number.group(2)).matches()
                : is(value, PeriodBounds::noPeriod) || is(value, PeriodBounds::noDuration);
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
        } catch (DateTimeException otherText) {
            return false;
        }
    }
}
