package fi.vastuugroup.privacy.request;

import java.security.SecureRandom;

/** Makes references that a person can say on the phone, such as {@code R-7K3M-9QXD}: no letter looks like a digit. */
final class References {

    private static final String ALPHABET = "2346789ACDEFGHJKMNPQRTVWXY";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    static String next() {
        StringBuilder reference = new StringBuilder("R");
        for (int i = 0; i < 2 * GROUP; i++) {
            if (i % GROUP == 0) {
                reference.append('-');
            }
            reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
