package fi.vastuugroup.privacy.request.view;

import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.deadline.DueFilter;
import fi.vastuugroup.privacy.request.model.ReceivedVia;
import fi.vastuugroup.privacy.request.model.RequestState;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request as it stands, in the queue and after staff moved it on: no personal data. */
@Schema(
        name = "QueuedRequest",
        requiredProperties = {
            "id",
            "reference",
            "right",
            "state",
            "channel",
            "receivedOn",
            "dueOn",
            "extended",
            "awaitsAnswer"
        })
public record QueuedRequest(
        UUID id,
        String reference,
        Right right,
        @Nullable Ground ground,
        RequestState state,
        ReceivedVia channel,
        LocalDate receivedOn,
        LocalDate dueOn,

        @Schema(description = "How near the deadline is; absent when it is closed.") @Nullable DueFilter due,

        @Schema(description = "Whether the deadline was extended (GDPR Art. 12(3)); that is done once.")
        boolean extended,

        @Schema(
                description =
                        "Whether the last message is the person's: staff has neither written nor closed the request since. Who of "
                                + "staff has read it is not known.")
        boolean awaitsAnswer,

        @Nullable Outcome outcome) {}
