package fi.vastuugroup.privacy.delivery.mail;

import fi.vastuugroup.privacy.platform.text.Language;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is being sent.
 *
 * @param template the template's name
 * @param attempts how many there were, with this one
 */
record PendingMail(
        UUID id,
        String template,
        Language language,
        String recipient,
        @Nullable String greetingName,
        Map<String, String> values,
        @Nullable String answer,
        @Nullable String receipt,
        int attempts) {

    /** Without address and name: logs are not for that. */
    @Override
    public String toString() {
        return "PendingMail[" + id + ", " + template + "]";
    }
}
