package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.identity.principal.BrowserLogin;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides where a browser goes after signing in or out: on this origin, whatever the link said (no open redirect). */
public final class ReturnPath {

    private static final URI HOME = URI.create("/");

    private static final int LONGEST = 2_000;

    private ReturnPath() {}

    public static URI of(@Nullable String returnTo) {
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

    /** The same for a login; who wanted to go nowhere goes to its home. */
    public static URI of(BrowserLogin login, @Nullable String returnTo) {
        return of(returnTo == null ? login.home() : returnTo);
    }

    /** The path with a parameter of that name and value, in place of those of that name. */
    public static URI with(URI path, String name, String value) {
        String query = Stream.concat(
                        path.getRawQuery() == null
                                ? Stream.empty()
                                : Arrays.stream(path.getRawQuery().split("&", -1)),
                        Stream.of(name + "=" + value))
                .filter(part -> !part.isEmpty())
                .filter(part -> !part.startsWith(name + "=") || part.equals(name + "=" + value))
                .distinct()
                .collect(Collectors.joining("&"));
        return URI.create(
                path.getRawPath() + "?" + query + (path.getRawFragment() == null ? "" : "#" + path.getRawFragment()));
    }
}
