package fi.vastuugroup.privacy.identity.stepup;

import fi.vastuugroup.privacy.identity.principal.Principal.Customer.Proof;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the login behind a request is fresh and strong enough (RFC 9470), from what the token or the session says of
 * it. Quarkus has an annotation for the same, whose values stand in the code, which takes a token's own age where it says nothing
 * of the login, and which knows nothing of bodies.
 */
@ApplicationScoped
public class FreshLogins {

    private final CurrentPrincipal principal;
    private final FreshLoginRule rule;
    private final Clock clock;

    FreshLogins(CurrentPrincipal principal, StepUpSettings settings, Clock clock) {
        this.principal = principal;
        this.rule = new FreshLoginRule(
                settings.maxAge(), settings.acrValues().map(List::copyOf).orElse(List.of()));
        this.clock = clock;
    }

    /** Refuses what the present customer asks, unless their login will do. Ask before anything is written. */
    public void require() {
        rule.refusal(principal.customer().proof(), clock.instant()).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Whether the present customer's login will do. */
    public boolean isSufficient() {
        return rule.refusal(principal.customer().proof(), clock.instant()).isEmpty();
    }

    /** Whether it will also in a while. */
    public boolean isSufficientForAWhile() {
        return rule.isMetForAWhile(principal.customer().proof(), clock.instant());
    }

    /** Until when a login will do; null where it never does. */
    public @Nullable Instant until(Proof proof) {
        return rule.until(proof);
    }

    /** What the issuer is asked for. */
    Map<String, String> asked() {
        return rule.parameters();
    }
}
