package fi.vastuugroup.privacy.signing;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of signatures ({@code privacy.signing}). A key is a PEM text, or {@code file:} and the path of one. They are
 * optional here so that their check can say what is wrong by name.
 */
@Unremovable
@ConfigMapping(prefix = "privacy.signing")
public interface SigningSettings {

    /** The id of the key that signs; production needs one. */
    Optional<String> current();

    /** The keys by id: the one that signs, and those that did, so that their signatures can still be verified. */
    Map<String, Pair> keys();

    /** An elliptic curve P-256 key. */
    interface Pair {

        /** The private key (PKCS#8) as PEM, or {@code file:} and its path; a retired key has none. */
        Optional<String> privateKey();

        /** The public key (X.509 SubjectPublicKeyInfo), likewise. */
        Optional<String> publicKey();
    }
}
