package fi.vastuugroup.privacy.disclosure.screening;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the export job may disclose; that much is recorded as disclosed. */
@Schema(
        name = "ScreenedDisclosureResult",
        requiredProperties = {"id", "recipient", "answers"})
record ScreenedResult(
        UUID id,
        String recipient,

        @Schema(description = "In the order of the persons.")
        List<Answer> answers) {

    /** Whether one person may be disclosed, and under which references. */
    @Schema(
            name = "ScreenedPerson",
            requiredProperties = {"permitted", "references"})
    record Answer(
            @Schema(description = "False for whatever reason: prohibited, restricted, erased or never known.")
            boolean permitted,

            @Schema(
                    description =
                            "The recipient's own names for the person, for the export: by these it learns of changes. "
                                    + "Always the same for one person and recipient; more than one where several persons share the "
                                    + "identifier; empty when it is not permitted.",
                    examples = "[\"D-7kq3m9xd2c4r8t5v0wza\"]")
            List<String> references) {}
}
