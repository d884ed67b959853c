package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.marketing.check.IdentifierType;
import fi.vastuugroup.privacy.marketing.link.MessageReference;
import fi.vastuugroup.privacy.platform.text.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subscription that somebody asked for in a form outside the portal. */
@Schema(
        name = "SubscriptionRequest",
        requiredProperties = {"list", "email", "wordingVersion", "reference"})
record SubscriptionRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "newsletter")
        String list,

        @NotBlank @Size(max = IdentifierType.LONGEST) @Schema(
                description = "The address as it was entered; only the mail that asks for the confirmation uses it.",
                examples = "aino.virtanen@example.fi")
        String email,

        @Schema(description = "Of the confirmation mail; Finnish without it.") @Nullable Language language,

        @NotBlank @Size(max = 50) @Schema(
                description = "The version of the wording that was shown, of `GET /consent-wordings`.",
                examples = "2026-11-27")
        String wordingVersion,

        @NotNull @Pattern(regexp = MessageReference.PATTERN) @Schema(
                description = "Your own opaque reference, by which you are told of the confirmation.",
                examples = "form-77120")
        String reference) {

    /** Leaves the address out of logs. */
    @Override
    public String toString() {
        return "SubscriptionRequest[" + list + "]";
    }

    /** The answer to a request: the subscription waits for its confirmation. */
    @Schema(
            name = "PendingSubscription",
            requiredProperties = {"id", "expiresAt"})
    record Pending(
            UUID id,

            @Schema(description = "Until when it can be confirmed.")
            Instant expiresAt) {}
}
