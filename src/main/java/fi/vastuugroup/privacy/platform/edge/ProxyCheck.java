package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Checks that not everybody can say where they come from: only named proxies speak for others. */
@ApplicationScoped
class ProxyCheck implements StartupCheck {

    private static final String FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";
    private static final String TRUSTED = "quarkus.http.proxy.trusted-proxies";

    @Override
    public Stream<String> findings(Config config) {
        boolean forwarding = config.getOptionalValue(FORWARDING, Boolean.class).orElse(false);
        boolean named = config.getOptionalValue(TRUSTED, String.class)
                .filter(proxies -> !proxies.isBlank())
                .isPresent();
        return forwarding && !named
                ? Stream.of(TRUSTED + " must name the proxies that may say X-Forwarded-* or Forwarded")
                : Stream.empty();
    }
}
