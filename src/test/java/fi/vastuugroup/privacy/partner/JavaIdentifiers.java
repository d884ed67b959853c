package fi.vastuugroup.privacy.partner;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A partner's own way from an address to its hash. */
final class JavaIdentifiers {

    private static final Pattern INVISIBLE_ENDS =
            Pattern.compile("^[\\p{IsWhite_Space}\\p{Cf}]+|[\\p{IsWhite_Space}\\p{Cf}]+$");
    private static final IDNA UTS_46 =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    private static final Pattern LOCAL = Pattern.compile("[^\\s\\p{C}\"(),:;<>@\\[\\\\\\]]{1,64}");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private JavaIdentifiers() {}

    /** The normal form of an e-mail address; empty for what is none. */
    static Optional<String> normalForm(String address) {
        String composed = Normalizer.normalize(address, Normalizer.Form.NFC);
        String[] parts = INVISIBLE_ENDS.matcher(composed).replaceAll("").split("@", -1);
        String local = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length != 2 || !LOCAL.matcher(local).matches() || holdsNothing(local)) {
            return Optional.empty();
        }
        return ascii(parts[1]).map(domain -> local + "@" + domain);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean holdsNothing(String local) {
        return Arrays.asList(local.split("\\.", -1)).contains("");
    }

    private static Optional<String> ascii(String domain) {
        IDNA.Info info = new IDNA.Info();
        String ascii = UTS_46.nameToASCII(domain, new StringBuilder(), info).toString();
        info.getErrors().remove(IDNA.Error.HYPHEN_3_4);
        List<String> labels = Arrays.asList(ascii.split("\\.", -1));
        boolean name = !info.hasErrors()
                && labels.size() > 1
                && labels.stream().allMatch(label -> LABEL.matcher(label).matches())
                && !labels.get(labels.size() - 1).matches("[0-9]+");
        return name ? Optional.of(ascii) : Optional.empty();
    }
}
