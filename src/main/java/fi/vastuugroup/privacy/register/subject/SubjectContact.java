package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where a data subject is written to.
 *
 * @param email in its normal form
 * @param givenName for the greeting
 * @param language of the person's choice, else Finnish
 */
public record SubjectContact(String email, @Nullable String givenName, Language language) {

    /** Leaves personal data out of logs. */
    @Override
    public String toString() {
        return "SubjectContact[" + language + "]";
    }
}
