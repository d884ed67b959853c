package fi.vastuugroup.privacy.platform.config;

import io.quarkus.arc.All;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Refuses to start on a configuration that is not safe, and names every property that is wrong: before a schema is
 * migrated, which happens before anything else of the application starts.
 */
@ApplicationScoped
class StartupChecks implements FlywayConfigurationCustomizer {

    private static final String PRODUCTION = "prod";

    private final List<StartupCheck> checks;
    private final Config config;

    StartupChecks(@All List<StartupCheck> checks, Config config) {
        this.checks = checks;
        this.config = config;
    }

    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        require(config, ConfigUtils.isProfileActive(PRODUCTION));
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (!migratesOnly()) {
            require(config, ConfigUtils.isProfileActive(PRODUCTION));
        }
    }

    /** A process that only migrates for others has none of their secrets. */
    private boolean migratesOnly() {
        return config.getOptionalValue("quarkus.init-and-exit", Boolean.class).orElse(false);
    }

    void require(Config candidate, boolean production) {
        List<String> findings = checks.stream()
                .filter(check -> production || check.everywhere())
                .flatMap(check -> check.findings(candidate))
                .sorted()
                .toList();
        if (!findings.isEmpty()) {
            throw new IllegalStateException("unsafe configuration:\n  " + String.join("\n  ", findings));
        }
    }
}
