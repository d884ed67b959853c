package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.Purpose;
import fi.vastuugroup.privacy.privacynotice.TransferBasis;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recipient, as the data protection officer enters it. */
@Schema(
        name = "RecipientDraft",
        requiredProperties = {"name", "contact", "kind", "country", "channel"})
record RecipientDraft(
        @Schema(description = "As data subjects read it.", examples = "Acme Events Oy") @NotBlank @Size(max = 200) String name,

        @Schema(
                description = "Where a data subject can turn to.",
                examples = "tietosuoja@acme-events.example, Messukatu 1, 00520 Helsinki")
        @NotBlank @Size(max = 500) String contact,

        @NotNull RecipientKind kind,

        @Schema(description = "ISO 3166-1 alpha-2: where it processes the data.", examples = "FI")
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,

        @Schema(description = "Required of a recipient outside the EEA, and of no other.") @Nullable TransferBasis transferBasis,

        @Schema(
                description =
                        "The partner's id in the configuration, if it is one; at most one recipient is a partner.",
                examples = "acme-events")
        @Size(max = 100) @Nullable String partner,

        @Schema(description = "How it is told of changes; `notifications` needs `partner`.") @NotNull ToldBy channel,

        @Schema(
                description = "Of a processor, and only there: the categories that it handles. Data subjects see it by"
                        + " name with each of them. A former processor handles none: an empty list.")
        @Size(max = 18) @Nullable List<@NotNull Category> categories,

        @Schema(
                description =
                        "Of a processor, and only there: what it handles them for. Each is a purpose of one of its"
                                + " categories, and each category has one of them.")
        @Size(max = 8) @Nullable List<@NotNull Purpose> purposes) {

    List<Category> handled() {
        return categories == null
                ? List.of()
                : categories.stream().distinct().sorted().toList();
    }

    List<Purpose> handledFor() {
        return purposes == null
                ? List.of()
                : purposes.stream().distinct().sorted().toList();
    }
}
