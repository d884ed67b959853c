package fi.vastuugroup.privacy.identifier;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in its normal form: Unicode NFC, without surrounding white space, lower-cased without regard to a
 * language, the domain in ASCII (IDNA 2003, RFC 3490). The whole local part counts: tags ({@code +news}) and dots are
 * not taken out, for they mean something to some hosts only.
 *
 * @param localPart before the last {@code @}
 * @param domain behind it, in ASCII
 */
public record EmailAddress(String localPart, String domain) {

    private static final int MAX_INPUT = 1_000;
    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_PART = 64;

    /** Atoms separated by dots (RFC 5322), with letters and digits beyond ASCII (RFC 6531); no quoted local parts. */
    private static final Pattern LOCAL_PART = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~\\-\\p{L}\\p{M}\\p{N}]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~\\-\\p{L}\\p{M}\\p{N}]+)*");

    /** At least two labels, the last one not a number: neither a bare host name nor an address literal. */
    private static final Pattern DOMAIN = Pattern.compile(
            "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** Reads an address; empty when the text is not one. */
    public static Optional<EmailAddress> parse(String text) {
        if (text.length() > MAX_INPUT) {
            return Optional.empty();
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        int at = normal.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        String localPart = normal.substring(0, at);
        return ascii(normal.substring(at + 1))
                .filter(domain -> wellFormed(localPart, domain))
                .map(domain -> new EmailAddress(localPart, domain));
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    private static boolean wellFormed(String localPart, String domain) {
        int localBytes = localPart.getBytes(StandardCharsets.UTF_8).length;
        return localBytes <= MAX_LOCAL_PART
                && localBytes + 1 + domain.length() <= MAX_LENGTH
                && LOCAL_PART.matcher(localPart).matches()
                && DOMAIN.matcher(domain).matches();
    }

    /** The normal form, which is hashed. */
    public String normalForm() {
        return localPart + "@" + domain;
    }

    /** No address in logs. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
