package fi.vastuugroup.privacy.platform.config;

import fi.vastuugroup.privacy.platform.config.KnownSettings.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Refuses each flag of {@code privacy.*} that is neither true nor false: the platform would take any other word for false. */
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
        return KnownSettings.given(config).stream().flatMap(name -> finding(config, name).stream());
    }

    private static Optional<String> finding(Config config, String name) {
        return KnownSettings.of(name)
                .filter(setting -> setting.kind() == Kind.FLAG)
                .flatMap(setting -> config.getOptionalValue(name, String.class))
                .map(String::strip)
                .filter(value -> !WORDS.contains(value.toLowerCase(Locale.ROOT)))
                .map(value -> name + " must be true or false, not " + value);
    }
}
