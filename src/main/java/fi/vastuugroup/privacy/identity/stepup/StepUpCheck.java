package fi.vastuugroup.privacy.identity.stepup;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Checks that a fresh login is one that a person can have while they act, and that its strengths can stand in a header. */
@ApplicationScoped
class StepUpCheck implements StartupCheck {

    private static final String MAX_AGE = "privacy.step-up.max-age";
    private static final String ACR_VALUES = "privacy.step-up.acr-values";
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofDays(1);

    /** What a quoted string takes as it is, but for the blank that stands between values (RFC 9110 §5.6.4). */
    private static final Pattern VALUE = Pattern.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E]+");

    @Override
    public boolean everywhere() {
        return true;
    }

    @Override
    public Stream<String> findings(Config config) {
        return Stream.concat(age(config).stream(), strengths(config).stream());
    }

    private static Optional<String> age(Config config) {
        try {
            return config.getOptionalValue(MAX_AGE, Duration.class)
                    .filter(age -> age.compareTo(LEAST) < 0 || age.compareTo(MOST) > 0)
                    .map(age -> MAX_AGE + " must be from a minute to a day, not " + age);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.of(MAX_AGE + " must be a duration");
        }
    }

    private static Optional<String> strengths(Config config) {
        List<String> values = config.getOptionalValues(ACR_VALUES, String.class).orElse(List.of());
        return values.stream().allMatch(value -> VALUE.matcher(value).matches())
                ? Optional.empty()
                : Optional.of(ACR_VALUES + " must be values without blanks and quotes");
    }
}
