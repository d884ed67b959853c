package fi.vastuugroup.privacy.delivery.webhook;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How notifications are sent to webhooks ({@code privacy.webhooks}); whose they are is each receiver's configuration. */
@Unremovable
@ConfigMapping(prefix = "privacy.webhooks")
public interface WebhookSettings {

    /** How often notifications that are due are looked for; {@code off} stops the scheduler. */
    @WithDefault("5s")
    String every();

    /** How many notifications a replica sends to one receiver at the same time. */
    @WithDefault("4")
    int atATime();

    /** How long the look-up of a name may take, and how long a receiver to accept a connection. */
    @WithDefault("PT5S")
    Duration connectTimeout();

    /** How long one attempt may take in all, once the name is looked up: from the connection to the answer's end. */
    @WithDefault("PT20S")
    Duration deadline();

    /** How long after a first failure it is tried again. */
    @WithDefault("PT30S")
    Duration retryAfter();

    /** By how much the pause grows with each failure. */
    @WithDefault("2")
    int retryFactor();

    /** The longest pause, whatever a receiver asks for. */
    @WithDefault("PT6H")
    Duration longestPause();

    /** How long after the first attempt a notification is given up. */
    @WithDefault("P5D")
    Duration giveUpAfter();

    /** The ports that a webhook's address may have. */
    @WithDefault("443")
    List<Integer> ports();

    /** Networks (CIDR) that are not public and may be connected to all the same. */
    Optional<List<String>> allowedAddresses();

    /** Hosts that may be spoken to without TLS; not in production. */
    Optional<List<String>> insecureHosts();

    /** Certificates (PEM files) to trust instead of the Java runtime's, where receivers have a certificate authority of their own. */
    Optional<List<String>> trustedCertificates();
}
