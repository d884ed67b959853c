package fi.vastuugroup.privacy.register;

import java.util.List;

/** Lists the fields that a subject corrects alone, at once (Art. 16). */
final class EditableFields {

    static final List<String> CONTACT_DETAILS = List.of("phone", "email", "language");
    static final List<String> CONTACT_ROLE = List.of("title", "workPhone");

    private EditableFields() {}
}
