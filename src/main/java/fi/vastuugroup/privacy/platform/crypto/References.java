package fi.vastuugroup.privacy.platform.crypto;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes random references: short ones to say on the phone, long ones that nobody guesses. */
public final class References {

    /** The characters of spoken references: no letter looks like a digit. */
    private static final String SPOKEN = "2346789ACDEFGHJKMNPQRTVWXY";

    private static final String WRITTEN = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int GROUP = 4;
    private static final int UNGUESSABLE = 20;
    private static final int PHRASE = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    /** Two groups of four, such as {@code R-7K3M-9QXD}. */
    public static String spoken(String prefix) {
        return prefix + "-" + random(SPOKEN, GROUP) + "-" + random(SPOKEN, GROUP);
    }

    /** A hundred random bits, such as {@code D-5r0k2v9xq7wmc3hzt8ya}. */
    public static String unguessable(String prefix) {
        return prefix + "-" + random(WRITTEN, UNGUESSABLE);
    }

    /** Seven groups of four, 131 random bits, to be read and typed: {@code 7K3M-9QXD-…}. */
    public static String passPhrase() {
        return Stream.generate(() -> random(SPOKEN, GROUP)).limit(PHRASE).collect(Collectors.joining("-"));
    }

    private static String random(String alphabet, int length) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return letters.toString();
    }
}
