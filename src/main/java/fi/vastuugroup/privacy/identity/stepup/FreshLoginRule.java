package fi.vastuugroup.privacy.identity.stepup;

import fi.vastuugroup.privacy.identity.principal.Principal.Customer.Proof;
import fi.vastuugroup.privacy.platform.problem.InsufficientLoginException;
import fi.vastuugroup.privacy.platform.problem.Problem.NeededLogin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says which login is fresh and strong enough. Whoever's token says no time has no fresh login: when the token was made is no proof
 * of anything.
 *
 * @param maxAge how long ago the person may have logged in
 * @param contexts the values of {@code acr} of which one is needed, the preferred first; empty where any will do
 */
record FreshLoginRule(Duration maxAge, List<String> contexts) {

    /** By how much the issuer's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    /** Why a login will not do; empty for one that will. */
    Optional<InsufficientLoginException> refusal(Proof proof, Instant now) {
        if (!isStrong(proof)) {
            return Optional.of(refusal("a stronger login is needed"));
        }
        return isYounger(proof.at(), maxAge, now) ? Optional.empty() : Optional.of(refusal("a fresh login is needed"));
    }

    /** Whether a login will do for a while, so that what the person came for does not end while they read it. */
    boolean isMetForAWhile(Proof proof, Instant now) {
        return isStrong(proof) && isYounger(proof.at(), asked(), now);
    }

    /** Until when a login will do; null where it never does. */
    @Nullable Instant until(Proof proof) {
        return proof.at() != null && isStrong(proof) ? proof.at().plus(maxAge) : null;
    }

    /** What the issuer is asked for, by the names of OpenID Connect Core §3.1.2.1. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("max_age", Long.toString(asked().toSeconds()));
        if (!contexts.isEmpty()) {
            parameters.put("acr_values", String.join(" ", contexts));
        }
        return parameters;
    }

    private Duration asked() {
        return maxAge.dividedBy(2);
    }

    private boolean isStrong(Proof proof) {
        return contexts.isEmpty() || proof.context() != null && contexts.contains(proof.context());
    }

    private static boolean isYounger(@Nullable Instant at, Duration age, Instant now) {
        return at != null && !at.isAfter(now.plus(AHEAD)) && !at.isBefore(now.minus(age));
    }

    private InsufficientLoginException refusal(String detail) {
        return new InsufficientLoginException(detail, new NeededLogin(maxAge.toSeconds(), contexts));
    }
}
