package fi.vastuugroup.privacy.delivery.mail;

/**
 * A letter on paper, in the person's language.
 *
 * @param heading what it is about
 * @param text from the greeting to the signature
 */
public record PaperLetter(String heading, String text) {

    /** Leaves personal data out of logs. */
    @Override
    public String toString() {
        return "PaperLetter[]";
    }
}
