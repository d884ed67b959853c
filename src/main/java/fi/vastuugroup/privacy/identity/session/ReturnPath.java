package fi.vastuugroup.privacy.identity.session;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Decides where a browser goes after signing in: on this origin, whatever the link said (no open redirect). */
final class ReturnPath {

    private static final URI HOME = URI.create("/");
    private static final int LONGEST = 2_000;

    private ReturnPath() {}

    static URI of(@Nullable String returnTo) {
        if (returnTo == null || returnTo.length() > LONGEST || !returnTo.startsWith("/") || returnTo.startsWith("//")) {
            return HOME;
        }
        try {
            // Backslashes, control characters and blanks, which browsers bend into another host, do not parse.
            URI uri = new URI(returnTo);
            return uri.getRawAuthority() == null && uri.getScheme() == null ? uri : HOME;
        } catch (URISyntaxException malformed) {
            return HOME;
        }
    }
}
