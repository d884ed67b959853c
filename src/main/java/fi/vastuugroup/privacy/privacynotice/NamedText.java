package fi.vastuugroup.privacy.privacynotice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term of the notice in the language of the answer.
 *
 * @param name a heading's length
 * @param description a sentence or two in plain language
 */
@Schema(
        description = "A term of the privacy notice in the language of the answer.",
        requiredProperties = {"name", "description"})
public record NamedText(
        @Schema(description = "Short name.") String name,

        @Schema(description = "A sentence or two in plain language.")
        String description) {}
