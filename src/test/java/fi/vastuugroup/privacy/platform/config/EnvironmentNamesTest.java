package fi.vastuugroup.privacy.platform.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.TestConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Whatever can be set by a property can be set by an environment variable alone, the names in it included. */
class EnvironmentNamesTest {

    @Test
    void thePlatformFindsIt() {
        assertThat(ServiceLoader.load(ConfigSourceInterceptor.class))
                .hasAtLeastOneElementOfType(EnvironmentNames.class);
    }

    @Test
    void aPartnerWithADashIsNamedByVariablesAlone() {
        var partner = config(
                        Map.of(
                                "PRIVACY_PARTNERS_OWN_MAILING_CLIENT_ID", "own-mailing",
                                "PRIVACY_PARTNERS_OWN_MAILING_CONTROLLER", "true",
                                "PRIVACY_PARTNERS_OWN_MAILING_WEBHOOK_URL", "https://hook.example",
                                "PRIVACY_PARTNERS_OWN_MAILING_WEBHOOK_SECRETS", "one,two"),
                        Map.of())
                .getConfigMapping(Named.class)
                .byId();

        assertThat(partner).containsOnlyKeys("own-mailing");
        assertThat(requireNonNull(partner.get("own-mailing")).clientId()).isEqualTo("own-mailing");
        assertThat(requireNonNull(partner.get("own-mailing")).controller()).isTrue();
        assertThat(requireNonNull(partner.get("own-mailing"))
                        .webhook()
                        .orElseThrow()
                        .secrets())
                .containsExactly("one", "two");
    }

    @Test
    void keysOfSignaturesAreNamedByVariablesAlone() {
        var keys = config(
                        Map.of(
                                "PRIVACY_SIGNING_KEYS_2026_PRIVATE_KEY", "a",
                                "PRIVACY_SIGNING_KEYS_2026_PUBLIC_KEY", "b",
                                "PRIVACY_SIGNING_KEYS_2025_1_PUBLIC_KEY", "c"),
                        Map.of())
                .getConfigMapping(Keys.class)
                .keys();

        assertThat(keys).containsOnlyKeys("2026", "2025-1");
        assertThat(requireNonNull(keys.get("2026")).privateKey()).contains("a");
        assertThat(requireNonNull(keys.get("2025-1")).publicKey()).contains("c");
    }

    @Test
    void namesWithinNamesAndPlacesOfListsAreFound() {
        var config = config(
                Map.of(
                        "PRIVACY_SOURCES_SUPPORT_DESK_CLIENT_ID", "desk",
                        "PRIVACY_SOURCES_SUPPORT_DESK_NAME_FI", "Tuki",
                        "PRIVACY_SOURCES_SUPPORT_DESK_CATEGORIES_0_", "feedback",
                        "PRIVACY_SOURCES_SUPPORT_DESK_CATEGORIES_1_", "logins",
                        "PRIVACY_RETENTION_RULES_PAGE_VIEWS", "P12M",
                        "PRIVACY_PEPPERS_2", "next"),
                Map.of());

        var sources = config.getConfigMapping(Fed.class).byId();
        assertThat(sources).containsOnlyKeys("support-desk");
        assertThat(requireNonNull(sources.get("support-desk")).name()).containsEntry("fi", "Tuki");
        assertThat(requireNonNull(sources.get("support-desk")).categories()).containsExactly("feedback", "logins");
        assertThat(config.getConfigMapping(Rules.class).rules()).isEqualTo(Map.of("page-views", "P12M"));
        assertThat(config.getPropertyNames()).contains("privacy.peppers.2");
    }

    @Test
    void theNameThatAPropertyHasIsTaken() {
        var partners = config(
                        Map.of("PRIVACY_PARTNERS_OWN_MAILING_CONTROLLER", "true"),
                        Map.of("privacy.partners.Own_mailing.client-id", "mailing"))
                .getConfigMapping(Named.class)
                .byId();

        assertThat(partners).containsOnlyKeys("Own_mailing");
        assertThat(requireNonNull(partners.get("Own_mailing")).controller()).isTrue();
    }

    private static SmallRyeConfig config(Map<String, String> variables, Map<String, String> properties) {
        return TestConfig.builder(variables, properties)
                .withMapping(Named.class)
                .withMapping(Keys.class)
                .withMapping(Fed.class)
                .withMapping(Rules.class)
                .withValidateUnknown(false)
                .build();
    }

    @ConfigMapping(prefix = "privacy.partners")
    interface Named {

        @WithParentName
        Map<String, Partner> byId();
    }

    interface Partner {

        String clientId();

        @WithDefault("false")
        boolean controller();

        Optional<Hook> webhook();
    }

    interface Hook {

        String url();

        List<String> secrets();
    }

    @ConfigMapping(prefix = "privacy.signing")
    interface Keys {

        Map<String, Pair> keys();
    }

    interface Pair {

        Optional<String> privateKey();

        Optional<String> publicKey();
    }

    @ConfigMapping(prefix = "privacy.sources")
    interface Fed {

        @WithParentName
        Map<String, Source> byId();
    }

    interface Source {

        Map<String, String> name();

        String clientId();

        List<String> categories();
    }

    @ConfigMapping(prefix = "privacy.retention")
    interface Rules {

        Map<String, String> rules();
    }
}
