package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import java.util.List;
import java.util.Optional;

/** Lists the fields that a subject corrects alone, at once (Art. 16). */
public final class EditableFields {

    public static final List<String> CONTACT_DETAILS = List.of("phone", "email", "language");
    public static final List<String> CONTACT_ROLE = List.of("title", "workPhone");

    public static final List<String> INTEREST = List.of("topic");

    private EditableFields() {}

    /** The e-mail is among them only while the login's verified address, the one that can be sent, is another one. */
    static List<String> of(ContactDetails held, Optional<EmailAddress> verified) {
        boolean another = verified.isPresent()
                && !verified.equals(Optional.ofNullable(held.email()).flatMap(EmailAddress::parse));
        return another ? CONTACT_DETAILS : List.of("phone", "language");
    }
}
