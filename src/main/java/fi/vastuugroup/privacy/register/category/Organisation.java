package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as its contact persons' data shows it: name, business id and contact data.
 *
 * @param businessId the Finnish Business ID (Y-tunnus), {@code 1234567-8}
 */
public record Organisation(
        @NotBlank @Size(max = 200) String name,
        @Pattern(regexp = "\\d{7}-\\d") @Nullable String businessId,
        @NotNull Kind kind,
        @Size(max = 254) @Nullable String email,
        @Size(max = 40) @Nullable String phone,
        @Size(max = 500) @Nullable String address) {

    /** The customers of the notice (§2): companies, sole traders and consumers; the rules of marketing differ by it. */
    @Schema(name = "OrganisationKind")
    public enum Kind implements Slug {
        COMPANY,
        SOLE_TRADER,
        ASSOCIATION,
        PUBLIC_BODY
    }
}
