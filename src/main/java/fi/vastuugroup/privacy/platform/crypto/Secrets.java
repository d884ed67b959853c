package fi.vastuugroup.privacy.platform.crypto;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Checks that a configured secret is one: long enough, and not an example. */
public final class Secrets {

    private static final int SHORTEST = 32;

    /** What stands in examples, and what people type instead of a secret. */
    private static final Set<String> GIVEAWAYS =
            Set.of("example", "changeme", "change-me", "secret", "password", "local-run", "0123456789");

    private static final int FEWEST_CHARACTERS = 8;

    private Secrets() {}

    /** What is wrong with a secret, beginning with its property's name; empty when it will do. */
    public static Optional<String> finding(Config config, String property) {
        String secret = config.getOptionalValue(property, String.class).orElse("");
        if (secret.length() < SHORTEST) {
            return Optional.of(property + " must be a secret of at least " + SHORTEST + " characters");
        }
        return isGuessable(secret) ? Optional.of(property + " is an example, not a secret") : Optional.empty();
    }

    private static boolean isGuessable(String secret) {
        String lower = secret.toLowerCase(Locale.ROOT);
        return secret.chars().distinct().count() < FEWEST_CHARACTERS
                || GIVEAWAYS.stream().anyMatch(lower::contains);
    }
}
