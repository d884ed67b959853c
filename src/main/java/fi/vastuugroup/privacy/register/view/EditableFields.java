package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.Interest;
import java.util.List;
import java.util.Optional;

/** Lists the fields of an item that its subject corrects alone, at once (Art. 16). */
public final class EditableFields {

    private static final List<String> CONTACT_DETAILS = List.of("phone", "email", "language");
    private static final List<String> CONTACT_ROLE = List.of("title", "workPhone");
    private static final List<String> INTEREST = List.of("topic");

    private EditableFields() {}

    /** The fields that can be sent; none of what a person corrects by other operations alone. */
    public static List<String> of(Content held) {
        if (held instanceof ContactDetails) {
            return CONTACT_DETAILS;
        }
        if (held instanceof ContactRole) {
            return CONTACT_ROLE;
        }
        return held instanceof Interest ? INTEREST : List.of();
    }

    /** Of these, what would change: the e-mail only while the login's verified address, which can be sent, is another one. */
    static List<String> of(Content held, Optional<EmailAddress> verified) {
        if (!(held instanceof ContactDetails details)) {
            return of(held);
        }
        boolean another = verified.isPresent()
                && !verified.equals(Optional.ofNullable(details.email()).flatMap(EmailAddress::parse));
        return another ? CONTACT_DETAILS : List.of("phone", "language");
    }
}
