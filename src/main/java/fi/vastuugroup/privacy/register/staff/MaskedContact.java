package fi.vastuugroup.privacy.register.staff;

/** Masks a contact point: what is left is enough for a caller to confirm it, too little to use it. */
final class MaskedContact {

    private static final String HIDDEN = "***";
    private static final int SHOWN_DIGITS = 3;

    private MaskedContact() {}

    /** Keeps the first character and the domain: {@code a***@example.fi}. */
    static String email(String address) {
        int at = address.lastIndexOf('@');
        return at < 1
                ? HIDDEN
                : address.substring(0, address.offsetByCodePoints(0, 1)) + HIDDEN + address.substring(at);
    }

    /** Keeps the last digits: {@code ***567}. */
    static String phone(String number) {
        return number.length() <= 2 * SHOWN_DIGITS ? HIDDEN : HIDDEN + number.substring(number.length() - SHOWN_DIGITS);
    }
}
