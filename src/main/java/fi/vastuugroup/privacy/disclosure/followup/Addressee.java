package fi.vastuugroup.privacy.disclosure.followup;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recipient that has something of a person.
 *
 * @param partner that fetches notifications; null for one that staff tells
 * @param feed the partner whose feed tells of changes; null for a recipient that is none
 */
record Addressee(
        UUID disclosure,
        String reference,
        String recipient,
        UUID subject,
        @Nullable String partner,
        @Nullable String feed,
        List<String> fields) {

    /** The recipient and person who share the notice of one change. */
    record Key(String recipient, UUID subject) {}

    /** The name under which decisions are made for it. */
    String marketer() {
        return feed == null ? recipient : feed;
    }

    Key key() {
        return new Key(recipient, subject);
    }
}
