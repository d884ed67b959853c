package fi.vastuugroup.privacy.register.me;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merge patch of contact details, as the contract has it; {@link ItemPatch} reads it. */
record ContactDetailsPatch(
        @Schema(
                nullable = true,
                maxLength = 40,
                description = "A phone number, stored as E.164; null removes it.",
                examples = "+358401234567")
        @Nullable String phone,

        @Schema(
                maxLength = 254,
                description =
                        "An e-mail address; it counts once its reader has confirmed it, the login's own verified one at once.",
                examples = "aino.virtanen@example.fi")
        @Nullable String email,

        @Schema(
                nullable = true,
                enumeration = {"fi", "sv", "en"},
                description = "The language of messages; null removes it.")
        @Nullable String language,

        @Schema(description = "Needs a request.") @Nullable String givenName,
        @Schema(description = "Needs a request.") @Nullable String familyName,
        @Schema(description = "Needs a request.") @Nullable String title) {}
