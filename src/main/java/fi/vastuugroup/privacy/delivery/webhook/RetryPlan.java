package fi.vastuugroup.privacy.delivery.webhook;

import fi.vastuugroup.privacy.platform.time.Backoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Decides when a notification that was not taken is tried again: after pauses that grow, up to a longest, until it is
 * given up.
 */
@ApplicationScoped
class RetryPlan {

    /** A pause is up to a fifth longer, so that what failed together does not come back together. */
    private static final double JITTER = 0.2;

    private final WebhookSettings settings;
    private final Backoff backoff;

    RetryPlan(WebhookSettings settings) {
        this.settings = settings;
        this.backoff = new Backoff(settings.retryAfter(), settings.retryFactor(), settings.longestPause());
    }

    /** When the next attempt is; empty when there is none. */
    Optional<Instant> next(WebhookMessage message, WebhookAnswer answer, Instant now) {
        Duration pause = longer(growing(message.attempt()), requested(answer));
        Instant next = now.plus(pause);
        return next.isAfter(message.firstTriedAt().plus(settings.giveUpAfter())) ? Optional.empty() : Optional.of(next);
    }

    /** How long the receiver asks to be left alone, within limits. */
    Duration requested(WebhookAnswer answer) {
        Duration asked = answer.retryAfter();
        return asked == null || asked.isNegative() ? Duration.ZERO : shorter(asked, settings.longestPause());
    }

    private Duration growing(int attempt) {
        Duration pause = backoff.pause(attempt);
        return pause.plusMillis(
                (long) (pause.toMillis() * JITTER * ThreadLocalRandom.current().nextDouble()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
