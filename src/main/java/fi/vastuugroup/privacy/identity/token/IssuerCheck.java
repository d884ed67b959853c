package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.identity.principal.BrowserLogin;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.platform.config.StartupCheck;
import fi.vastuugroup.privacy.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Checks that the three issuers are named and different, reached by TLS, each with an audience; and that the keys of
 * the browsers' sessions are secrets.
 */
@ApplicationScoped
class IssuerCheck implements StartupCheck {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String ANY_AUDIENCE = "any";

    /** Of each issuer at which browsers sign in. */
    private static final List<String> SECRETS =
            List.of("token-state-manager.encryption-secret", "authentication.state-secret");

    @Override
    public Stream<String> findings(Config config) {
        Stream<String> issuers = Stream.of(Tenants.CUSTOMERS, Tenants.STAFF, Tenants.MACHINES)
                .flatMap(tenant -> Stream.of(issuer(config, tenant), audience(config, tenant)))
                .flatMap(Optional::stream);
        Stream<String> secrets = Arrays.stream(BrowserLogin.values())
                .flatMap(login -> SECRETS.stream().map(secret -> "quarkus.oidc." + login.tenant() + "." + secret))
                .map(property -> Secrets.finding(config, property))
                .flatMap(Optional::stream);
        return Stream.of(issuers, secrets, distinct(config)).flatMap(findings -> findings);
    }

    private static Optional<String> issuer(Config config, String tenant) {
        String property = issuerProperty(tenant);
        String address = config.getOptionalValue(property, String.class).orElse("");
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException malformed) {
            return Optional.of(property + " must be an issuer's address");
        }
        if (uri.getHost() == null) {
            return Optional.of(property + " must be an issuer's address");
        }
        boolean safe = "https".equals(uri.getScheme())
                || THIS_MACHINE.contains(uri.getHost())
                || config.getOptionalValue("privacy.issuers.allow-http", Boolean.class)
                        .orElse(false);
        return safe
                ? Optional.empty()
                : Optional.of(property + " must be https (privacy.issuers.allow-http makes an exception)");
    }

    private static Optional<String> audience(Config config, String tenant) {
        String property = "quarkus.oidc." + tenant + ".token.audience";
        String audience = config.getOptionalValue(property, String.class).orElse("");
        return audience.isBlank() || audience.equals(ANY_AUDIENCE)
                ? Optional.of(property + " must name the audience of this portal")
                : Optional.empty();
    }

    /** Checks that no two kinds of callers share an issuer: a role counts only from its own. */
    private static Stream<String> distinct(Config config) {
        List<String> addresses = Stream.of(Tenants.CUSTOMERS, Tenants.STAFF, Tenants.MACHINES)
                .flatMap(tenant -> config.getOptionalValue(issuerProperty(tenant), String.class).stream())
                .toList();
        return addresses.stream().distinct().count() == addresses.size()
                ? Stream.empty()
                : Stream.of("quarkus.oidc.*.auth-server-url must be three different issuers");
    }

    private static String issuerProperty(String tenant) {
        return "quarkus.oidc." + tenant + ".auth-server-url";
    }
}
