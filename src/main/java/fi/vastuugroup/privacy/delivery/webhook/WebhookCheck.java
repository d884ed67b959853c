package fi.vastuugroup.privacy.delivery.webhook;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Checks that webhooks in production are encrypted, and reach neither this machine nor its cloud's metadata. */
@ApplicationScoped
class WebhookCheck implements StartupCheck {

    private static final String INSECURE_HOSTS = "privacy.webhooks.insecure-hosts";
    private static final String ALLOWED_ADDRESSES = "privacy.webhooks.allowed-addresses";

    /** Loopback, this network, link-local, and where clouds answer with their metadata. */
    private static final List<AddressBlock> NEVER = Stream.of(
                    "127.0.0.0/8",
                    "0.0.0.0/8",
                    "169.254.0.0/16",
                    "100.100.100.200",
                    "168.63.129.16",
                    "::1",
                    "::",
                    "fe80::/10",
                    "fd00:ec2::254")
            .map(AddressBlock::parse)
            .toList();

    @Override
    public Stream<String> findings(Config config) {
        Stream<String> insecure =
                config.getOptionalValues(INSECURE_HOSTS, String.class).isPresent()
                        ? Stream.of(INSECURE_HOSTS + " must not be set: webhooks are https")
                        : Stream.empty();
        return Stream.concat(
                insecure,
                config.getOptionalValues(ALLOWED_ADDRESSES, String.class).orElse(List.of()).stream()
                        .flatMap(cidr -> finding(cidr).stream()));
    }

    private static Optional<String> finding(String cidr) {
        try {
            AddressBlock allowed = AddressBlock.parse(cidr);
            return NEVER.stream().anyMatch(allowed::overlaps)
                    ? Optional.of(ALLOWED_ADDRESSES + " must not reach loopback, link-local or metadata addresses")
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(ALLOWED_ADDRESSES + " must be networks such as 10.20.0.0/16");
        }
    }
}
