package fi.vastuugroup.privacy.platform.config;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Refuses to start on a configuration that is not safe, and names every property that is wrong. */
@ApplicationScoped
class StartupChecks {

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
