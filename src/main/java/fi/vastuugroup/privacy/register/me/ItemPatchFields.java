package fi.vastuugroup.privacy.register.me;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merge patch of an item's content, as the contract has it; {@link ItemPatch} reads it. */
@Schema(
        name = "ItemPatch",
        description =
                "What a person corrects alone of an item's content. Which of these an item has say the `fields` of its action"
                        + " `rectify`. Any other field of the content is refused with the operation that changes it.")
record ItemPatchFields(
        @Schema(
                nullable = true,
                maxLength = 40,
                description = "Of contact details: a phone number, stored as E.164; null removes it.",
                examples = "+358401234567")
        @Nullable String phone,

        @Schema(
                maxLength = 254,
                description =
                        "Of contact details: an e-mail address; it counts once its reader has confirmed it, the login's own verified one at once.",
                examples = "aino.virtanen@example.fi")
        @Nullable String email,

        @Schema(
                nullable = true,
                enumeration = {"fi", "sv", "en"},
                description = "Of contact details: the language of messages; null removes it.")
        @Nullable String language,

        @Schema(
                nullable = true,
                maxLength = 100,
                description = "Of a contact role: the person's title; null removes it.",
                examples = "Toimitusjohtaja")
        @Nullable String title,

        @Schema(
                nullable = true,
                maxLength = 40,
                description = "Of a contact role: a phone number, stored as E.164; null removes it.",
                examples = "+358401234567")
        @Nullable String workPhone,

        @Schema(
                maxLength = 200,
                description = "Of an interest: what the person is interested in. An erasure takes the interest away.",
                examples = "Työmaat")
        @Nullable String topic) {}
