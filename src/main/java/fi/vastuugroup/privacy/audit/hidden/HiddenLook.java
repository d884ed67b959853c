package fi.vastuugroup.privacy.audit.hidden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A look at somebody's personal data that an authority's order keeps from its subject. */
@Schema(requiredProperties = {"id", "subject", "at", "viewer", "operation", "order", "notShownGround", "notShownUntil"})
record HiddenLook(
        UUID id,
        @Schema(description = "Who was looked at.") UUID subject,
        Instant at,

        @Schema(description = "The member of staff, by the issuer's opaque id.")
        String viewer,

        @Schema(description = "Where they work; absent where it is not known.") @Nullable String unit,

        @Schema(description = "The operation's id.", examples = "getSubject")
        String operation,

        @Schema(description = "The authority's order, by its number and date.")
        String order,

        @Schema(description = "Why the subject is not told before.")
        String notShownGround,

        @Schema(description = "The first date in Helsinki on which the subject sees the look.")
        LocalDate notShownUntil) {

    /** Leaves the order out of logs. */
    @Override
    public String toString() {
        return "HiddenLook[" + id + "]";
    }

    /**
     * A page of hidden looks, newest first.
     *
     * @param nextCursor asks for the next page; absent on the last one
     */
    @Schema(name = "HiddenLookPage", requiredProperties = "items")
    record HiddenLookPage(List<HiddenLook> items, @Nullable String nextCursor) {}
}
