package fi.vastuugroup.privacy.request.filing;

import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Right;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request as the person files or previews it. */
@Schema(
        name = "RequestDraft",
        requiredProperties = {"right"})
public record RequestDraft(
        @NotNull Right right,

        @Schema(description = """
                        Needed for erasure, restriction and objection. Erasure: `consent-withdrawn`, `objection`,
                        `unlawful-processing`, `minor`, `no-longer-needed`, `legal-duty`. Restriction: `accuracy-contested`, `unlawful-processing`,
                        `needed-for-legal-claims`, `objection-pending`. Objection: `direct-marketing`,
                        `legitimate-interest`.""") @Nullable Ground ground,

        @Nullable @Valid RequestScope scope,

        @Schema(
                description =
                        "In the person's own words, which `contact` needs; with a rectification without `corrections` it becomes the"
                                + " supplementary statement beside the item (Art. 16).")
        @Nullable @Size(min = 1, max = 4000) String statement,

        @Schema(
                description =
                        "Rectification: the fields of the one item in `scope` with the values that they should have, of "
                                + "any field of its content: a merge patch (RFC 7396). Of an object, such as "
                                + "`organisation`, the members that change are enough; a list replaces the list; null "
                                + "removes. What comes of it must fit the category.",
                examples = "{\"organisation\": {\"name\": \"Virtanen Oy\"}}")
        @Nullable @Size(max = 20) Map<@NotBlank @Size(max = 100) String, @Nullable Object> corrections,

        @Schema(
                description =
                        "The `token` of the preview that the person saw: what is filed then does what was shown, or"
                                + " answers `preview-outdated`.")
        @Nullable @Size(max = 100) String previewToken) {

    public Claim claim() {
        return new Claim(right, ground, scope == null ? ItemSelection.ALL : scope.selection());
    }

    public Map<String, @Nullable Object> proposed() {
        return corrections == null ? Map.of() : corrections;
    }
}
