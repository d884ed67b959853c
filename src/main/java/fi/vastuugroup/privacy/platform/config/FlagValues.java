package fi.vastuugroup.privacy.platform.config;

import fi.vastuugroup.privacy.platform.config.KnownSettings.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses each flag of {@code privacy.*} that is neither true nor false: the platform would take any other word for false.
 */
@ApplicationScoped
class FlagValues implements StartupCheck {

    private static final Set<String> WORDS =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "t", "f", "1", "0");

    @Override
    public boolean everywhere() {
        return true;
    }

    @Override
    public Stream<String> findings(Config config) {
        return GivenSettings.of(config, Set.of(Kind.FLAG))
                .filter(flag -> !WORDS.contains(flag.value().toLowerCase(Locale.ROOT)))
                .map(flag -> flag.name() + " must be true or false, not " + flag.value());
    }
}
