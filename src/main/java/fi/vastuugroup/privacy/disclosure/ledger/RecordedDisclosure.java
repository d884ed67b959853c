package fi.vastuugroup.privacy.disclosure.ledger;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was recorded at once, with the recipient's reference for each person. */
@Schema(
        name = "RecordedDisclosure",
        requiredProperties = {"id", "recipient", "persons"})
record RecordedDisclosure(UUID id, String recipient, List<Person> persons) {

    /** One person. */
    @Schema(
            name = "DisclosedPerson",
            requiredProperties = {"subject", "reference"})
    record Person(
            UUID subject,

            @Schema(
                    description = "By this the recipient is told of changes; send it along with the data.",
                    examples = "D-7kq3m9xd2c4r8t5v0wza")
            String reference) {}
}
