package fi.vastuugroup.privacy.register.preference;

import fi.vastuugroup.privacy.platform.text.Language;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a person wants to be spoken to.
 *
 * @param language the language of answers and of mails
 */
@Schema(description = "How the portal speaks to a person.", requiredProperties = "language")
record Preferences(
        @Schema(
                description =
                        "The language of answers to requests that ask for none with `Accept-Language`, and of mails.")
        @NotNull Language language) {}
