package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** The profile of a user of the services. */
@Schema(
        requiredProperties = {"category", "service", "username", "accessRights", "createdAt"},
        properties = @SchemaProperty(name = "category", enumeration = "user-profile"))
public record UserProfile(
        @NotBlank @Size(max = 100) String service,
        @NotBlank @Size(max = 254) String username,
        @Size(max = 10) @Nullable String language,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> accessRights,
        @NotNull @NotAhead Instant createdAt)
        implements Content {

    @Override
    public Category category() {
        return Category.USER_PROFILE;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(service, username);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(createdAt);
    }
}
