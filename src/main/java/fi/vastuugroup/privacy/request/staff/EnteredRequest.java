package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.identifier.WellFormedEmail;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import fi.vastuugroup.privacy.request.filing.RequestDraft;
import fi.vastuugroup.privacy.request.model.ReceivedVia;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request that came by post, phone or e-mail (notice §10), as staff enters it. */
@Schema(
        name = "EnteredRequest",
        requiredProperties = {"request", "channel", "receivedOn"})
record EnteredRequest(
        @Schema(description = "What is asked for; without a preview.") @NotNull @Valid RequestDraft request,

        @Schema(description = "`post`, `phone` or `email`.") @NotNull ReceivedVia channel,

        @Schema(description = "The Helsinki date on which it reached the controller; the deadline counts from it.")
        @NotNull @PlausibleDate
        LocalDate receivedOn,

        @Schema(description = "Who the person is in the register; absent while that is not known.") @Nullable UUID subjectId,

        @Schema(description = "How the person was identified, such as the kind of document seen; no number of it.")
        @Nullable @Size(min = 1, max = 500) String identityEvidence,

        @Nullable @Valid Representative representative,

        @Schema(description = "The language in which the person wrote or spoke; Finnish without it.") @Nullable Language language,

        @Schema(description = "Where answers go; without it, to the address that is held, or by post.")
        @Nullable @WellFormedEmail
        @Size(max = 254) String email,

        @Schema(
                description =
                        "Name and postal address for letters, where no e-mail address is known; the register holds none. It goes"
                                + " when the request is closed.")
        @Nullable @Size(min = 1, max = 500) String postalAddress) {

    /** Somebody who acts for the person. */
    @Schema(
            name = "Representative",
            requiredProperties = {"kind", "name", "evidence"})
    record Representative(
            @NotNull Kind kind,
            @NotBlank @Size(max = 200) String name,

            @Schema(description = "Of the right to act, such as the kind of document seen.") @NotBlank @Size(max = 500) String evidence) {

        /** By what right somebody acts for another. */
        @Schema(name = "RepresentativeKind")
        public enum Kind implements Slug {
            AUTHORISED,
            GUARDIAN
        }
    }

    Language answerLanguage() {
        return language == null ? Language.FI : language;
    }
}
