package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.disclosure.recipient.ToldBy;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient must be told about a person, and whether it was.
 *
 * @param to who must be told, and how
 * @param subject perhaps erased by now
 * @param references the recipient's names for the person
 * @param toldHow by staff, if it was by staff
 */
record RecipientNotice(
        UUID id,
        To to,
        UUID subject,
        Change type,
        List<String> references,
        List<String> fields,
        Instant createdAt,
        @Nullable Instant toldAt,
        @Nullable Instant confirmedAt,
        @Nullable StaffChannel toldHow) {

    record To(String recipient, String name, String contact, ToldBy channel) {}
}
