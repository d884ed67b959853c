package fi.vastuugroup.privacy.identity.token;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.jwx.JsonWebStructure;
import org.jspecify.annotations.Nullable;

/**
 * Refuses each token, of any issuer, whose signature was verified with a key that is too weak to prove anything (RFC 7518
 * §3.3, RFC 8725 §3.5): the platform takes whatever keys an issuer publishes.
 */
@Unremovable
@ApplicationScoped
class StrongKeys implements Validator {

    private static final Logger LOG = Logger.getLogger(StrongKeys.class);

    private static final int SHORTEST_RSA = 2_048;
    private static final int SHORTEST_CURVE = 256;

    private final AtomicBoolean told = new AtomicBoolean();

    @Override
    public @Nullable String validate(JwtContext token) {
        return token.getJoseObjects().stream().map(JsonWebStructure::getKey).allMatch(StrongKeys::isStrong)
                ? null
                : refusal();
    }

    /** Tells the operator once: how often such tokens come is up to whoever sends them. */
    private String refusal() {
        if (told.compareAndSet(false, true)) {
            LOG.warnf(
                    "an issuer signs with a key that is too weak (RSA below %d bits, or a curve below %d): its tokens are refused",
                    SHORTEST_RSA, SHORTEST_CURVE);
        }
        return "the key is too weak";
    }

    static boolean isStrong(@Nullable Key key) {
        if (key instanceof RSAKey rsa) {
            return rsa.getModulus().bitLength() >= SHORTEST_RSA;
        }
        return !(key instanceof ECKey curve) || curve.getParams().getOrder().bitLength() >= SHORTEST_CURVE;
    }
}
