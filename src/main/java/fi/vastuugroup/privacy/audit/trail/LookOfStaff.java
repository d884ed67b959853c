package fi.vastuugroup.privacy.audit.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A look of a member of staff at somebody's personal data, as the officer reads it. */
@Schema(
        name = "StaffLook",
        description = "A look of a member of staff at somebody’s personal data.",
        requiredProperties = {"id", "at", "subject", "viewer", "role", "purpose", "operation"})
record LookOfStaff(
        UUID id,
        Instant at,
        @Schema(description = "Who was looked at.") UUID subject,

        @Schema(description = "The member of staff, by the issuer’s opaque id.")
        String viewer,

        @Schema(
                description = "The role in which they looked, in the words of the token.",
                examples = "customer-service")
        String role,

        @Schema(description = "Where they work; absent where it is not known.") @Nullable String unit,

        @Schema(
                description = "Why, as the subject reads it: the vocabulary has its words under `looks`.",
                examples = "handle-request")
        String purpose,

        @Schema(description = "The operation’s id.", examples = "getSubject")
        String operation,

        @Schema(
                description =
                        "Of a look that an authority’s order keeps from its subject, the first date in Helsinki on which the"
                                + " subject sees it; `listHiddenLooks` has the order.")
        @Nullable LocalDate notShownUntil) {

    /** A page of looks. */
    @Schema(name = "StaffLookPage", description = "A page of looks, newest first.", requiredProperties = "items")
    record StaffLookPage(
            List<LookOfStaff> items,

            @Schema(description = "Opaque; asks for the next page. Absent on the last one.") @Nullable String nextCursor) {}
}
