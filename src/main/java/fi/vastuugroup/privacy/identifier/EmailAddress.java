package fi.vastuugroup.privacy.identifier;

import com.ibm.icu.text.IDNA;
import fi.vastuugroup.privacy.platform.text.Invisible;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An e-mail address in its normal form: Unicode NFC, without {@link Invisible} characters at its ends, the local part
 * lower-cased without regard to a language, the domain in ASCII (UTS #46 non-transitional, as browsers and registries
 * have it: {@code ß}, {@code ς} and the joiners stay what they are). The whole local part counts: tags ({@code +news})
 * and dots are not taken out, for they mean something to some hosts only.
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

    private static final IDNA UTS_46 = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);

    /** What registries do not sell but hosts have: two hyphens in the third and fourth place. */
    private static final Set<IDNA.Error> NO_ERRORS = EnumSet.of(IDNA.Error.HYPHEN_3_4);

    /** Reads an address; empty when the text is not one. */
    public static Optional<EmailAddress> parse(String text) {
        if (text.length() > MAX_INPUT) {
            return Optional.empty();
        }
        String address = Invisible.trimmed(Normalizer.normalize(text, Normalizer.Form.NFC));
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        String localPart = address.substring(0, at).toLowerCase(Locale.ROOT);
        return ascii(address.substring(at + 1))
                .filter(domain -> wellFormed(localPart, domain))
                .map(domain -> new EmailAddress(localPart, domain));
    }

    /**
     * Whether two texts are the same mailbox as they are written: character by character, but for the case of ASCII
     * letters and for what is invisible at the ends. Two addresses with one normal form need not be: a host may keep
     * apart what Unicode folds.
     */
    public static boolean sameMailbox(String one, String other) {
        return inLowerCase(Invisible.trimmed(one)).equals(inLowerCase(Invisible.trimmed(other)));
    }

    private static String inLowerCase(String address) {
        StringBuilder lower = new StringBuilder(address.length());
        address.chars()
                .map(character -> character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character)
                .forEach(character -> lower.append((char) character));
        return lower.toString();
    }

    private static Optional<String> ascii(String domain) {
        IDNA.Info info = new IDNA.Info();
        String ascii = UTS_46.nameToASCII(domain, new StringBuilder(), info).toString();
        return NO_ERRORS.containsAll(info.getErrors()) ? Optional.of(ascii) : Optional.empty();
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
