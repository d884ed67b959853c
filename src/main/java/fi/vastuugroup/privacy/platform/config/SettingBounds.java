package fi.vastuugroup.privacy.platform.config;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Checks a feature's numeric settings against their bounds at each start. Constraints of Bean Validation on the
 * settings would do the same, and bring a second validator over every settings type of the platform at each start.
 */
public abstract class SettingBounds implements StartupCheck {

    private static final String ANY_NAME = "*";

    private final List<Bound> bounds;

    /**
     * A setting's bounds.
     *
     * @param property its name; {@code *} stands for a name that the installation gives
     * @param most empty where there is none
     */
    protected record Bound(String property, BigDecimal least, Optional<BigDecimal> most) {

        /** The bounds in words. */
        String range() {
            return least.toPlainString()
                    + most.map(limit -> " to " + limit.toPlainString()).orElse(" or more");
        }

        private Stream<String> findings(Config config) {
            return properties(config).flatMap(name -> finding(config, name).stream());
        }

        private Stream<String> properties(Config config) {
            if (!property.contains(ANY_NAME)) {
                return Stream.of(property);
            }
            String named = Pattern.quote(property).replace(ANY_NAME, "\\E.+\\Q");
            return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                    .filter(name -> name.matches(named));
        }

        private Optional<String> finding(Config config, String name) {
            return config.getOptionalValues(name, BigDecimal.class).orElse(List.of()).stream()
                    .filter(value -> value.compareTo(least) < 0
                            || most.filter(limit -> value.compareTo(limit) > 0).isPresent())
                    .findFirst()
                    .map(value -> name + " must be " + range() + ", not " + value.toPlainString());
        }
    }

    protected SettingBounds(Bound... bounds) {
        this.bounds = List.of(bounds);
    }

    protected static Bound atLeast(long least, String property) {
        return new Bound(property, BigDecimal.valueOf(least), Optional.empty());
    }

    protected static Bound between(long least, long most, String property) {
        return new Bound(property, BigDecimal.valueOf(least), Optional.of(BigDecimal.valueOf(most)));
    }

    /** What a number may be, by the names of its settings, for their reference. */
    List<Bound> bounds() {
        return bounds;
    }

    @Override
    public boolean everywhere() {
        return true;
    }

    @Override
    public Stream<String> findings(Config config) {
        return bounds.stream().flatMap(bound -> bound.findings(config));
    }
}
