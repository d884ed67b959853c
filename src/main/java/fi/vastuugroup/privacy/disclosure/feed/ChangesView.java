package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The events after a partner's cursor.
 *
 * @param nextCursor where to go on, also from the last event
 */
@Schema(
        name = "ProhibitionChanges",
        requiredProperties = {"items", "nextCursor", "more"})
record ChangesView(
        @Schema(description = "In the order in which they are to be applied.")
        List<Event> items,

        @Schema(description = "Keep it: `cursor` of the next request, now or later.")
        String nextCursor,

        @Schema(description = "Whether there is more already.")
        boolean more) {

    /** Something changed about a person who was disclosed to the partner. */
    @Schema(
            name = "ProhibitionChange",
            requiredProperties = {"reference", "sha256", "type", "changedAt"})
    record Event(
            @Schema(description = "The name that came with the disclosure.", examples = "D-7kq3m9xd2c4r8t5v0wza")
            String reference,

            @Schema(
                    description =
                            "SHA-256 of the normal form of each address and number in the disclosed fields, in hexadecimal: "
                                    + "those that are held, and former ones as long as the person is known by them for "
                                    + "objections. None after an erasure: the reference always stands.")
            List<String> sha256,

            Change type,
            Instant changedAt) {}
}
