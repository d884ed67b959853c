package fi.vastuugroup.privacy.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.TestConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProxyCheckTest {

    private static final String FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";
    private static final String TRUSTED = "quarkus.http.proxy.trusted-proxies";

    @Test
    void onlyNamedProxiesSpeakForOthers() {
        assertThat(findings(Map.of(FORWARDING, "true")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(TRUSTED);
        assertThat(findings(Map.of(FORWARDING, "true", TRUSTED, "10.0.0.0/8"))).isEmpty();
        assertThat(findings(Map.of())).isEmpty();
    }

    private static List<String> findings(Map<String, String> settings) {
        return new ProxyCheck().findings(TestConfig.of(settings)).toList();
    }
}
