package fi.vastuugroup.privacy.partner;

import java.net.IDN;
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

    private static final Pattern LOCAL = Pattern.compile("[^\\s\\p{C}\"(),:;<>@\\[\\\\\\]]{1,64}");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private JavaIdentifiers() {}

    /** The normal form of an e-mail address; empty for what is none. */
    static Optional<String> normalForm(String address) {
        String[] parts = Normalizer.normalize(address, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .split("@", -1);
        if (parts.length != 2 || !LOCAL.matcher(parts[0]).matches() || holdsNothing(parts[0])) {
            return Optional.empty();
        }
        return ascii(parts[1]).map(domain -> parts[0] + "@" + domain);
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
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
            List<String> labels = Arrays.asList(ascii.split("\\.", -1));
            boolean name = labels.size() > 1
                    && labels.stream().allMatch(label -> LABEL.matcher(label).matches())
                    && !labels.get(labels.size() - 1).matches("[0-9]+");
            return name ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
