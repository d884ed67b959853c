package fi.vastuugroup.privacy.identifier;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keyed hash that the register stores, HMAC-SHA-256(pepper, SHA-256(normal form)), from an e-mail address or
 * phone number, plain or as SHA-256 of its normal form. Both ways lead to the same hash. Test vectors of the normal
 * forms are published with the contract.
 */
@ApplicationScoped
public class Identifiers {

    private static final Buffer[] NONE = {};
    private static final int SHA_256_DIGITS = 64;

    private final Peppers peppers;

    Identifiers(Peppers peppers) {
        this.peppers = peppers;
    }

    /** The hash of an e-mail address; empty when it is not well-formed. */
    public Optional<IdentifierHash> email(String address) {
        return EmailAddress.parse(address).map(EmailAddress::normalForm).map(this::hash);
    }

    /** The hash of a phone number, Finnish unless it names a country; empty when it is not a possible number. */
    public Optional<IdentifierHash> phone(String number) {
        return PhoneNumber.normalForm(number).map(this::hash);
    }

    /** The hash of an identifier of which only SHA-256(normal form) is given, in hexadecimal; empty when it is not that. */
    public Optional<IdentifierHash> sha256Hex(String hex) {
        return isSha256Hex(hex) ? Optional.of(keyed(HexFormat.of().parseHex(hex))) : Optional.empty();
    }

    /** Without a regular expression, which was a tenth of what a line of a bulk check took. */
    private static boolean isSha256Hex(String text) {
        if (text.length() != SHA_256_DIGITS) {
            return false;
        }
        for (int i = 0; i < SHA_256_DIGITS; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** SHA-256 of an e-mail address's normal form, in hexadecimal; empty when it is not well-formed. */
    public Optional<String> emailSha256(String address) {
        return EmailAddress.parse(address).map(EmailAddress::normalForm).map(Digests::sha256Hex);
    }

    /** SHA-256 of a phone number's normal form, in hexadecimal; empty when it is not a possible number. */
    public Optional<String> phoneSha256(String number) {
        return PhoneNumber.normalForm(number).map(Digests::sha256Hex);
    }

    /**
     * The hash to which a stored value belongs.
     *
     * @param version the pepper's version of the value
     * @param previous the value of the version before, where it is stored too
     * @throws IllegalStateException for a version that is not written yet
     */
    public IdentifierHash stored(Buffer value, int version, @Nullable Buffer previous) {
        return peppers.chain().stored(value, version, previous);
    }

    /** The version of the pepper with which these hashes are written. */
    public short pepperVersion() {
        return peppers.chain().written();
    }

    /** The version of {@link IdentifierHash#earliest()}. */
    public short earliestVersion() {
        return peppers.chain().oldest();
    }

    /**
     * The later version's values of identifiers, made of those of {@link #earliestVersion()}, while both versions are
     * matched; empty when only one is.
     */
    public Buffer[] alsoMatched(Buffer[] earliest) {
        PepperChain chain = peppers.chain();
        return chain.rotating() ? chain.next(earliest, chain.oldest()) : NONE;
    }

    private IdentifierHash hash(String normalForm) {
        return keyed(Digests.sha256(normalForm));
    }

    private IdentifierHash keyed(byte[] sha256) {
        return peppers.chain().hash(sha256);
    }
}
