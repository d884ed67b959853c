package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** Name, e-mail, phone and title of a person (notice §4). */
@Schema(
        requiredProperties = {"category", "givenName", "familyName"},
        properties = @SchemaProperty(name = "category", enumeration = "contact-details"))
public record ContactDetails(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @Size(max = 254) @Nullable String email,
        @Size(max = 40) @Nullable String phone,
        @Size(max = 100) @Nullable String title,
        @Pattern(regexp = "fi|sv|en") @Nullable String language)
        implements Content {

    @Override
    public Category category() {
        return Category.CONTACT_DETAILS;
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return null;
    }
}
