package fi.vastuugroup.privacy.register;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * From an e-mail address or phone number, plain or as SHA-256 of its normal form, to the keyed hash that the register
 * stores: HMAC-SHA-256(pepper, SHA-256(normal form)). Both ways lead to the same hash. Test vectors of the normal forms
 * are published with the contract.
 */
@ApplicationScoped
public class Identifiers {

    private static final String HMAC = "HmacSHA256";
    private static final Pattern SHA_256_HEX = Pattern.compile("[0-9a-fA-F]{64}");

    private final short pepperVersion;
    private final byte[] pepper;
    private final ThreadLocal<Mac> macs;
    private final ThreadLocal<MessageDigest> digests = ThreadLocal.withInitial(Identifiers::digest);

    Identifiers(PepperSettings settings) {
        pepperVersion = settings.pepperVersion();
        pepper = settings.pepper().getBytes(StandardCharsets.UTF_8);
        macs = ThreadLocal.withInitial(() -> mac(pepper));
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
        return SHA_256_HEX.matcher(hex).matches()
                ? Optional.of(keyed(HexFormat.of().parseHex(hex)))
                : Optional.empty();
    }

    /** SHA-256 of an e-mail address's normal form, in hexadecimal; empty when it is not well-formed. */
    public Optional<String> emailSha256(String address) {
        return EmailAddress.parse(address).map(EmailAddress::normalForm).map(Identifiers::sha256);
    }

    /** SHA-256 of a phone number's normal form, in hexadecimal; empty when it is not a possible number. */
    public Optional<String> phoneSha256(String number) {
        return PhoneNumber.normalForm(number).map(Identifiers::sha256);
    }

    /** The version of the key with which these hashes are made. */
    public short pepperVersion() {
        return pepperVersion;
    }

    private static String sha256(String normalForm) {
        return HexFormat.of().formatHex(digest().digest(normalForm.getBytes(StandardCharsets.UTF_8)));
    }

    private IdentifierHash hash(String normalForm) {
        return keyed(digests.get().digest(normalForm.getBytes(StandardCharsets.UTF_8)));
    }

    private IdentifierHash keyed(byte[] sha256) {
        return new IdentifierHash(Buffer.buffer(macs.get().doFinal(sha256)));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
