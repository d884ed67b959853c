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

    @Override
    public Stream<String> findings(Config config) {
        CurrentKey current = CurrentKey.of(config);
        if (current.id().isEmpty()) {
            return Stream.of(CurrentKey.ID + " must be the id of the key that signs");
        }
        String published = CurrentKey.publicKey(current.id().get());
        Half<ECPrivateKey> signs =
                half(CurrentKey.privateKey(current.id().get()), current.privatePem(), PemKeys::privateKey);
        Half<ECPublicKey> verifies = half(published, current.publicPem(), PemKeys::publicKey);
        if (signs.key().isPresent()
                && verifies.key().isPresent()
                && !PemKeys.match(signs.key().get(), verifies.key().get())) {
            return Stream.of(published + " is not the public half of the private key");
        }
        return Stream.of(signs.finding(), verifies.finding()).flatMap(Optional::stream);
    }

    private record Half<T>(Optional<T> key, Optional<String> finding) {}

    private static <T> Half<T> half(String property, Optional<String> value, Function<String, T> read) {
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
