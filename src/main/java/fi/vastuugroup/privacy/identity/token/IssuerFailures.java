package fi.vastuugroup.privacy.identity.token;

import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells an issuer that cannot be asked from a login or token that is refused. */
final class IssuerFailures {

    /** All that the platform says of it when it asked for an issuer's description or keys. */
    private static final String UNREACHABLE = "OIDC Server is not available";

    private static final int DEEPEST_CAUSE = 10;

    private IssuerFailures() {}

    static boolean isUnreachable(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof VertxException
                        || UNREACHABLE.equals(cause.getMessage()));
    }
}
