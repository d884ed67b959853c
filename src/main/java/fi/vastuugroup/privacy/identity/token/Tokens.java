package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.identity.principal.Principal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the claims that we use; everything else in a token is ignored. */
final class Tokens {

    private static final int LONGEST_UNIT = 100;

    /** Since 1970, up to some thousand years. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

    private Tokens() {}

    static Optional<String> subject(JsonWebToken token) {
        return text(token, "sub");
    }

    static @Nullable String email(JsonWebToken token) {
        return text(token, "email").orElse(null);
    }

    /** Whether the issuer verified the address. Some issuers write the claim as text; anything but true is false. */
    static boolean emailVerified(JsonWebToken token) {
        return "true".equals(String.valueOf(token.<Object>getClaim("email_verified")));
    }

    static @Nullable Instant issuedAt(JsonWebToken token) {
        long seconds = token.getIssuedAtTime();
        return seconds > 0 ? Instant.ofEpochSecond(seconds) : null;
    }

    /** When and how the person logged in. What is no time is as if it were not said. */
    static Principal.Customer.Proof proof(JsonWebToken token) {
        String seconds = String.valueOf(token.<Object>getClaim("auth_time"));
        return new Principal.Customer.Proof(
                SECONDS.matcher(seconds).matches() ? Instant.ofEpochSecond(Long.parseLong(seconds)) : null,
                text(token, "acr").orElse(null));
    }

    static Set<String> groups(JsonWebToken token) {
        return Objects.requireNonNullElse(token.getGroups(), Set.of());
    }

    /**
     * A unit's name, unless it is too long to be one: the log of looks is no place for whatever else a claim may hold.
     */
    static @Nullable String unit(JsonWebToken token, String claim) {
        return text(token, claim)
                .map(String::strip)
                .filter(unit -> unit.length() <= LONGEST_UNIT)
                .orElse(null);
    }

    /** The client that a token was made for. Two claims carry it in practice; when they disagree, there is none. */
    static Optional<String> client(JsonWebToken token) {
        Optional<String> authorizedParty = text(token, "azp");
        Optional<String> clientId = text(token, "client_id");
        if (authorizedParty.isPresent() && clientId.isPresent() && !authorizedParty.equals(clientId)) {
            return Optional.empty();
        }
        return authorizedParty.or(() -> clientId);
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return token.<Object>getClaim(claim) instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }
}
