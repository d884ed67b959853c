package fi.vastuugroup.privacy.signing;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The key that signs, read by the names of its properties. The check of the start and the signatures both read it here:
 * a map of all keys has no entry for an id that only environment variables name.
 */
record CurrentKey(Optional<String> id, Optional<String> privatePem, Optional<String> publicPem) {

    static final String ID = "privacy.signing.current";

    static CurrentKey of(Config config) {
        Optional<String> id = config.getOptionalValue(ID, String.class);
        return new CurrentKey(
                id,
                id.flatMap(named -> config.getOptionalValue(privateKey(named), String.class)),
                id.flatMap(named -> config.getOptionalValue(publicKey(named), String.class)));
    }

    static String privateKey(String id) {
        return "privacy.signing.keys." + id + ".private-key";
    }

    static String publicKey(String id) {
        return "privacy.signing.keys." + id + ".public-key";
    }

    /** Names the key without its private half, which has no place in a log. */
    @Override
    public String toString() {
        return "CurrentKey[" + id.orElse("") + "]";
    }
}
