package fi.vastuugroup.privacy.signing;

import fi.vastuugroup.privacy.platform.config.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Checks that there is a key that signs, and that its published half verifies what it signs. */
@ApplicationScoped
class SigningCheck implements StartupCheck {

    private static final String CURRENT = "privacy.signing.current";

    @Override
    public Stream<String> findings(Config config) {
        Optional<String> current = config.getOptionalValue(CURRENT, String.class);
        if (current.isEmpty()) {
            return Stream.of(CURRENT + " must be the id of the key that signs");
        }
        String key = "privacy.signing.keys." + current.get();
        Half<ECPrivateKey> signs = half(config, key + ".private-key", PemKeys::privateKey);
        Half<ECPublicKey> verifies = half(config, key + ".public-key", PemKeys::publicKey);
        if (signs.key().isPresent()
                && verifies.key().isPresent()
                && !PemKeys.match(signs.key().get(), verifies.key().get())) {
            return Stream.of(key + ".public-key is not the public half of the private key");
        }
        return Stream.of(signs.finding(), verifies.finding()).flatMap(Optional::stream);
    }

    private record Half<T>(Optional<T> key, Optional<String> finding) {}

    private static <T> Half<T> half(Config config, String property, Function<String, T> read) {
        Optional<String> value = config.getOptionalValue(property, String.class);
        if (value.isEmpty()) {
            return new Half<>(Optional.empty(), Optional.of(property + " must be set"));
        }
        try {
            return new Half<>(Optional.of(read.apply(value.get())), Optional.empty());
        } catch (IllegalArgumentException e) {
            return new Half<>(Optional.empty(), Optional.of(property + " " + e.getMessage()));
        }
    }
}
