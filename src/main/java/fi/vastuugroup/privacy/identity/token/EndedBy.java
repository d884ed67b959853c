package fi.vastuugroup.privacy.identity.token;

import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.security.AuthenticationFailedException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Tells from a refusal of a session's cookie why the session does not go on. */
public final class EndedBy {

    private static final int DEEPEST_CAUSE = 10;

    private EndedBy() {}

    /** The end behind a failure of authentication. */
    public static SessionEnd of(Throwable failure) {
        if (failure instanceof SessionEndedException ended) {
            return ended.end();
        }
        return isExpired(failure) || wasRead(failure) ? SessionEnd.EXPIRED : SessionEnd.UNREADABLE;
    }

    private static boolean isExpired(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause ->
                        cause instanceof InvalidJwtException invalid && invalid.hasErrorCode(ErrorCodes.EXPIRED));
    }

    /** The platform names the token where it read the session, and the issuer did not renew it. */
    private static boolean wasRead(Throwable failure) {
        return failure instanceof AuthenticationFailedException failed
                && failed.getAttribute(OidcConstants.ID_TOKEN_VALUE) != null;
    }
}
