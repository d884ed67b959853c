package fi.vastuugroup.privacy.privacynotice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A processor by name, as the privacy notice and a category name it (GDPR Art. 13(1)(e)-(f), 15(1)(c)). */
@Schema(
        name = "Processor",
        description = "Somebody who processes personal data on the controller's behalf.",
        requiredProperties = {"name", "contact", "country", "countryName", "purposes", "categories"})
public record ProcessorView(
        @Schema(examples = "Mail Cloud Inc.") String name,

        @Schema(description = "Where to turn to.", examples = "privacy@mail-cloud.example")
        String contact,

        @Schema(description = "ISO 3166-1 alpha-2: where it processes the data.", examples = "US")
        String country,

        @Schema(description = "The country in the language of the answer.", examples = "Yhdysvallat")
        String countryName,

        @Schema(description = "Outside the EEA: what the transfer rests on, and how to get a copy of the safeguards.")
        @Nullable NamedTerm transferBasis,

        @Schema(description = "What it processes the data for; within a category, what it processes this one for.")
        List<Purpose> purposes,

        @Schema(description = "What it handles; within a category, this one alone.")
        List<Category> categories) {}
