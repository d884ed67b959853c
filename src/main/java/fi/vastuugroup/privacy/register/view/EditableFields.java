package fi.vastuugroup.privacy.register.view;

import java.util.List;

/** Lists the fields that a subject corrects alone, at once (Art. 16). */
public final class EditableFields {

    public static final List<String> CONTACT_DETAILS = List.of("phone", "email", "language");
    public static final List<String> CONTACT_ROLE = List.of("title", "workPhone");

    public static final List<String> INTEREST = List.of("topic");

    private EditableFields() {}
}
