package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.identifier.WellFormedEmail;
import fi.vastuugroup.privacy.identifier.WellFormedPhone;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * Name, e-mail, phone and title of a person (notice §4).
 *
 * @param email one address that has a normal form, by which the person is found
 * @param phone one number that has a normal form
 */
@Schema(
        requiredProperties = {"category", "givenName", "familyName"},
        properties = @SchemaProperty(name = "category", enumeration = "contact-details"))
public record ContactDetails(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,

        @Schema(
                description =
                        "One e-mail address that has a normal form (`ProhibitionCheck`), without a name or remark.")
        @Size(max = 254) @WellFormedEmail
        @Nullable String email,

        @Schema(
                description =
                        "One phone number that has a normal form (`ProhibitionCheck`), without letters or a remark.")
        @Size(max = 40) @WellFormedPhone
        @Nullable String phone,

        @Size(max = 100) @Nullable String title,
        @Pattern(regexp = "fi|sv|en") @Nullable String language)
        implements Content {

    @Override
    public Category category() {
        return Category.CONTACT_DETAILS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(givenName, familyName);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return null;
    }
}
