package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.identifier.PhoneNumber;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.register.rectification.Correction;
import fi.vastuugroup.privacy.register.view.EditableFields;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch of a contact role, for the contract, and the rules by which it becomes a {@link Correction}.
 *
 * @param title the person's title; null removes it
 * @param workPhone a phone number, stored as E.164; null removes it
 */
record ContactRolePatch(
        @Schema(nullable = true, maxLength = 100) @Nullable String title,

        @Schema(nullable = true, maxLength = 40, examples = "+358401234567") @Nullable String workPhone,

        @Schema(description = "Needs a request.") @Nullable Object organisation,
        @Schema(description = "Needs a request.") @Nullable String workEmail,
        @Schema(description = "Needs a request.") @Nullable String from,
        @Schema(description = "Needs a request.") @Nullable String until) {

    private static final int LONGEST_TITLE = 100;

    /** The fields that change only by a request. */
    private static final List<String> BY_REQUEST =
            List.of("organisation", "workEmail", "from", "until", "serviceHistoryUntil");

    /** @throws ProblemException as {@link MergePatch#read} */
    static Correction read(JsonNode patch) {
        return MergePatch.read(patch, EditableFields.CONTACT_ROLE, BY_REQUEST, ContactRolePatch::stored);
    }

    private static @Nullable String stored(String field, String value) {
        if (field.equals("workPhone")) {
            return PhoneNumber.normalForm(value).orElse(null);
        }
        return value.isBlank() || value.codePointCount(0, value.length()) > LONGEST_TITLE ? null : value.strip();
    }
}
